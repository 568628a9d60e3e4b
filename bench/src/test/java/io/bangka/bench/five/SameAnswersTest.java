package io.bangka.bench.five;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What is not the same rule is not worth measuring.
class SameAnswersTest {
  private static final List<Applicant> APPLICANTS = Applicant.draw(5_000);

  private final WithBangka bangka = new WithBangka();

  @Test
  void everyEngineDecidesAsJavaByHand() {
    deciders()
        .forEach((name, decider) -> {
          for (var who : APPLICANTS) {
            assertThat(decider.test(who)).as("%s on %s", name, who).isEqualTo(WithJava.decide(who));
          }
        });
  }

  private Map<String, Predicate<Applicant>> deciders() {
    var jdmn = new WithJdmn();
    var drools = new WithDrools();
    var cel = new WithCel();
    var all = new LinkedHashMap<String, Predicate<Applicant>>();
    all.put("Bangka", who -> yes(bangka.decide(bangka.encode(WithBangka.profile(who)))));
    all.put("Bangka by the door", who -> yes(bangka.decide(WithBangka.profile(who))));
    all.put("jDMN, expression", jdmn::expression);
    all.put("jDMN, table", jdmn::table);
    all.put("Drools, kept session", drools::inKeptSession);
    all.put("Drools, own session", drools::inOwnSession);
    all.put("CEL", who -> cel.decide(WithCel.encode(who)));
    return all;
  }

  /// With all things said, nothing is left open.
  private static boolean yes(Verdict verdict) {
    assertThat(verdict).isNotEqualTo(Verdict.DEPENDS);
    return verdict == Verdict.YES;
  }

  @Test
  void aboutHalfOfTheApplicantsPass() {
    assertThat(APPLICANTS.stream().filter(WithJava::decide).count()).isBetween(2_000L, 3_000L);
  }

  @Test
  void whereHalfIsUnsaidItDepends() {
    var verdicts =
        APPLICANTS.stream().map(WithBangka::sparse).map(bangka::encode).map(bangka::decide);
    assertThat(verdicts).containsOnly(Verdict.DEPENDS);
  }
}
