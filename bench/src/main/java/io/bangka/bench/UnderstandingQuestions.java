package io.bangka.bench;

import io.bangka.ask.Understander;
import io.bangka.ask.Understanding;
import io.bangka.service.Bangka;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What somebody asked, as queries and a profile: the questions of `spec/ask`, one after another,
/// without any answer. Samples, so that the median is among the figures. Run from the repository.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class UnderstandingQuestions {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final List<String> FILES =
      List.of("zh.yaml", "en.yaml", "people-zh.yaml", "people-en.yaml", "people-held-out.yaml");

  private final Understander understander =
      new Understander(Bangka.builtIn(Clock.systemUTC()).knowledge());
  private final List<String> questions = new ArrayList<>();
  private int next;

  @Setup
  public void read() throws IOException, Faulty {
    for (String file : FILES) {
      var bytes = Files.readAllBytes(Path.of("spec/ask", file));
      var written = (Written.Mapping) YamlReader.read(file, bytes);
      for (var item : ((Written.Sequence) written.get("cases").orElseThrow()).items()) {
        var ask = ((Written.Mapping) item).get("ask").orElseThrow();
        questions.add(((Written.Scalar) ask).text());
      }
    }
  }

  @Benchmark
  public Understanding understand() {
    next = (next + 1) % questions.size();
    return understander.understand(questions.get(next), AS_OF);
  }
}
