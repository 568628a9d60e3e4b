package io.bangka.oracle;

import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of the engine's answers whatever the knowledge and the person are.
final class EngineLawsTest {
  private static final int REFINEMENTS = 6;

  @Test
  void what_is_decided_stays_decided_whatever_else_is_said() {
    Seeds.allPass(
        world -> isOpen(world) || refinements(world).allMatch(refined -> same(world, refined)),
        world ->
            refinements(world).filter(refined -> !same(world, refined)).map(Dump::of).findFirst()
                + "\nbefore it was said:");
  }

  private static boolean isOpen(RandomWorld world) {
    return EngineAnswer.of(world).verdict() == Verdict.DEPENDS;
  }

  private static Stream<RandomWorld> refinements(RandomWorld world) {
    var dice = new Dice(world.seed());
    return Stream.generate(() -> Refining.of(dice, world))
        .limit(REFINEMENTS)
        .flatMap(refined -> refined.stream());
  }

  @Test
  void the_order_of_rows_and_procedures_does_not_matter() {
    holdsUnder(world -> reordered(new Dice(world.seed()), world));
  }

  private static RandomWorld reordered(Dice dice, RandomWorld world) {
    var shuffled =
        new Remade.Order() {
          @Override
          public <T> List<T> of(List<T> items) {
            return dice.shuffled(items);
          }
        };
    return new Remade(v -> v, p -> p, h -> h, shuffled).of(world);
  }

  @Test
  void the_names_of_values_do_not_matter() {
    holdsUnder(Renaming::of);
  }

  @Test
  void between_two_days_on_which_something_starts_or_ends_nothing_changes() {
    holdsUnder(world -> world.on(world.asOf().plusDays(150)));
    holdsUnder(world -> world.on(LocalDate.of(2024, 1, 3)));
  }

  private static void holdsUnder(Function<RandomWorld, RandomWorld> change) {
    Seeds.allPass(
        world -> same(world, change.apply(world)),
        world ->
            EngineAnswer.of(world)
                + " became "
                + EngineAnswer.of(change.apply(world))
                + " for\n"
                + Dump.of(change.apply(world))
                + "before:");
  }

  private static boolean same(RandomWorld one, RandomWorld other) {
    return EngineAnswer.of(one).equals(EngineAnswer.of(other));
  }
}
