package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.model.Pattern;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Remedies in random worlds, against trying everything.
final class RemediesTest {
  /// The engine shows no more of them.
  private static final int MOST = 6;

  @Test
  void whoeverGainsWhatARemedySaysReachesTheGoal() {
    holds(world ->
        remedies(world).stream()
            .flatMap(remedy -> each(remedy.gain()).stream())
            .allMatch(gain -> new Gaining(world).works(gain).orElse(true)));
  }

  @Test
  void noPartOfARemedyCanBeLeftOut() {
    holds(world ->
        remedies(world).stream()
            .flatMap(remedy -> each(remedy.gain()).stream())
            .allMatch(gain -> gain.stream().allMatch(part -> isNeeded(part, gain, world))));
  }

  private static boolean isNeeded(Pattern part, List<Pattern> gain, RandomWorld world) {
    var rest = new ArrayList<>(gain);
    rest.remove(part);
    return rest.isEmpty() || !new Gaining(world).works(rest).orElse(false);
  }

  @Test
  void noRemedyAsksForMoreThanAnother() {
    holds(world -> {
      var remedies = remedies(world);
      return remedies.stream()
          .allMatch(one ->
              remedies.stream()
                  .allMatch(other -> one.equals(other) || !asksFor(one.gain(), other.gain())));
    });
  }

  @Test
  @Tag("slow")
  void everySmallGainThatWorksIsOrContainsARemedy() {
    holds(world -> {
      var remedies = remedies(world);
      return remedies.size() >= MOST
          || new Gaining(world).isUnlisted()
          || small(world).stream()
              .filter(gain -> new Gaining(world).works(gain).orElse(false))
              .allMatch(gain -> remedies.stream().anyMatch(r -> asksFor(gain, r.gain())));
    });
  }

  /// Of one thing, and of two.
  private static List<List<Pattern>> small(RandomWorld world) {
    var things = new Gaining(world).things();
    var gains = new ArrayList<List<Pattern>>();
    for (int i = 0; i < things.size(); i++) {
      gains.add(List.of(things.get(i)));
      for (int j = i + 1; j < things.size(); j++) {
        gains.add(List.of(things.get(i), things.get(j)));
      }
    }
    return gains;
  }

  private static boolean asksFor(List<Pattern> gain, List<Pattern> other) {
    return other.stream().allMatch(o -> gain.stream().anyMatch(g -> g.within(o)));
  }

  /// One for each choice of a value.
  private static List<List<Pattern>> each(List<Pattern> gain) {
    var all = List.of(List.<Pattern>of());
    for (Pattern part : gain) {
      all =
          all.stream()
              .flatMap(one -> Gaining.single(part).stream().map(single -> and(one, single)))
              .toList();
    }
    return all;
  }

  private static List<Pattern> and(List<Pattern> gain, Pattern part) {
    var more = new ArrayList<>(gain);
    more.add(part);
    return List.copyOf(more);
  }

  private static List<Remedy> remedies(RandomWorld world) {
    return assessment(world).remedies();
  }

  private static Assessment assessment(RandomWorld world) {
    return EngineAnswer.assessment(world, true);
  }

  private static void holds(Predicate<RandomWorld> law) {
    var met = new AtomicInteger();
    Seeds.allPass(
        world -> {
          boolean no = assessment(world).verdict() == Verdict.NO;
          if (no && !remedies(world).isEmpty()) {
            met.incrementAndGet();
          }
          return !no || law.test(world);
        },
        world -> "remedies: " + remedies(world).stream().map(Remedy::gain).toList());
    assertThat(met).hasPositiveValue();
  }
}
