package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.CaseRunner;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// What people judged by hand is what the program says, on the knowledge that it ships with.
@Tag("slow")
class CasesHoldTest {
  private static final CaseRunner RUNNER = new CaseRunner(Repository.BANGKA);

  @TestFactory
  Stream<DynamicTest> profilesJudgedByHand() {
    return Profiled.judged().map(CasesHoldTest::held);
  }

  @TestFactory
  Stream<DynamicTest> thePacksOwnTests() {
    return Profiled.ofPacks().map(CasesHoldTest::held);
  }

  private static DynamicTest held(Profiled of) {
    var outcome = RUNNER.run(of.read());
    var place = Path.of(of.read().place().origin());
    return DynamicTest.dynamicTest(
        of.name(),
        Repository.ROOT.resolve(place).toUri(),
        () -> assertThat(outcome.mismatches()).as(outcome.said()).isEmpty());
  }
}
