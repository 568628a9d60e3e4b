package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.pack.CaseReader;
import io.bangka.pack.PackCase;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CasesTest {
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  @Tag("slow")
  Stream<DynamicTest> theCasesOfThePacksHold() {
    return tests(Shipped.PACKS.tests());
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> theProfilesThatWereJudgedByHandComeOutAsJudged() throws IOException, Faulty {
    return tests(judged());
  }

  private static Stream<DynamicTest> tests(List<PackCase> cases) {
    assertThat(cases).isNotEmpty();
    var runner = new CaseRunner(Shipped.BANGKA);
    return cases.stream().map(asked -> test(runner, asked));
  }

  private static DynamicTest test(CaseRunner runner, PackCase asked) {
    String name = asked.pack() + ": " + asked.name();
    return DynamicTest.dynamicTest(
        name,
        place(asked),
        () -> {
          var outcome = runner.run(asked);
          assertThat(outcome.mismatches()).as(outcome.said()).isEmpty();
        });
  }

  private static URI place(PackCase asked) {
    return Path.of(asked.place().origin()).toUri();
  }

  private static List<PackCase> judged() throws IOException, Faulty {
    var cases = new ArrayList<PackCase>();
    var faults = new Faults();
    var reader = new CaseReader(Shipped.PACKS.knowledge(), "spec/judged", Optional.empty(), faults);
    try (Stream<Path> files = Files.list(Shipped.REPOSITORY.resolve("spec/judged"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(reader.read(YamlReader.read(file.toString(), Files.readAllBytes(file))));
      }
    }
    faults.throwIfAny();
    return cases;
  }
}
