package io.bangka.bench;

import io.bangka.attempts.Place;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What one procedure's reports say, among a million: what is kept, and what is read anew after a
/// new report. Of a usual procedure and of one that a tenth of all reports tell of.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx96m", "--enable-native-access=ALL-UNNAMED"})
public class AMillionReportsRead {
  @Param({"ferry.procedure-150", "ferry.procedure-0"})
  public String procedure = "";

  private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before every trial
  private Store store;

  private int day;

  @Setup
  public void take() throws IOException, StoreTrouble {
    folder = Files.createTempDirectory("bangka-reports");
    store = Store.open(new Place.Folder(folder));
    var file = MadeUpReports.write(folder.resolve("reports.csv"));
    store.take(file, MadeUpReports.known(), MadeUpReports.TODAY);
  }

  @TearDown
  public void end() throws IOException {
    store.close();
    MadeUpReports.delete(folder);
  }

  /// As an answer asks, again and again.
  @Benchmark
  public Statistics kept() throws StoreTrouble {
    return store.statistics(procedure, MadeUpReports.TODAY, List.of());
  }

  /// As after a new report: each time as of another day, of which nothing is kept.
  @Benchmark
  public Statistics anew() throws StoreTrouble {
    day = (day + 1) % 100_000;
    return store.statistics(procedure, MadeUpReports.TODAY.plusDays(day), List.of());
  }
}
