package io.bangka.oracle;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Assumed;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What presumptions may and may not do to an answer: DESIGN §3, "Firm and assumed".
final class PresumptionLawsTest {

  @Test
  void a_presumption_never_turns_what_is_decided_without_it() {
    allPass(world ->
        strict(world).verdict() == Verdict.DEPENDS
            || strict(world).verdict() == presuming(world).verdict());
  }

  @Test
  void an_answer_is_firm_if_and_only_if_it_is_the_same_without_presumptions() {
    allPass(world ->
        presuming(world).firm() == (strict(world).verdict() == presuming(world).verdict()));
  }

  @Test
  void saying_what_was_assumed_keeps_the_verdict_and_makes_it_firm() {
    allPass(world -> {
      var said = world.with(sayingWhatWasAssumed(world));
      return presuming(world).verdict() == Verdict.DEPENDS
          || said.contradictsItself()
          || isFirmly(presuming(world).verdict(), presuming(said));
    });
  }

  private static boolean isFirmly(Verdict verdict, Assessment answer) {
    return answer.verdict() == verdict && answer.firm();
  }

  private static Profile sayingWhatWasAssumed(RandomWorld world) {
    var profile = world.profile();
    for (Assumed assumed : presuming(world).assumes()) {
      profile = RandomPresumptions.saying(profile, assumed.presumption());
    }
    return profile;
  }

  private static Assessment strict(RandomWorld world) {
    return EngineAnswer.assessment(world, true);
  }

  private static Assessment presuming(RandomWorld world) {
    return EngineAnswer.assessment(world, false);
  }

  private static void allPass(Predicate<RandomWorld> law) {
    Seeds.allPass(
        world -> {
          var presuming = RandomPresumptions.in(world);
          return presuming.contradictsItself() || law.test(presuming);
        },
        world -> describe(RandomPresumptions.in(world)));
  }

  private static String describe(RandomWorld world) {
    var answer = presuming(world);
    return "strict "
        + strict(world).verdict()
        + ", presuming "
        + answer.verdict()
        + (answer.firm() ? " firmly" : "")
        + ", assumes "
        + answer.assumes().stream().map(a -> a.presumption().id()).toList()
        + " of "
        + world.knowledge().presumptions().stream().map(Presumption::fact).toList();
  }
}
