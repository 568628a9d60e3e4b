package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// The random worlds that the tests try: those of the seeds from 0 on. `-Dbangka.worlds=1000` tries
/// another number of them, `-Dbangka.first-world=4711` starts elsewhere.
final class Seeds {
  private static final long FEW = Long.getLong("bangka.worlds", 150);
  private static final long MANY = Long.getLong("bangka.worlds", 10_000);
  private static final long FIRST = Long.getLong("bangka.first-world", 0);
  private static final int SHOWN = 20;

  private Seeds() {}

  /// Passes if every world does; else shows the first that fails, made as small as it fails still.
  ///
  /// @param explanation what both sides say of a world
  static void allPass(Predicate<RandomWorld> passes, Function<RandomWorld, String> explanation) {
    allPass(FEW, passes, explanation);
  }

  /// The same for very many worlds; takes minutes.
  static void allOfManyPass(
      Predicate<RandomWorld> passes, Function<RandomWorld, String> explanation) {
    allPass(MANY, passes, explanation);
  }

  private static void allPass(
      long count, Predicate<RandomWorld> passes, Function<RandomWorld, String> explanation) {
    var failing =
        LongStream.range(FIRST, FIRST + count)
            .parallel()
            .mapToObj(RandomWorld::of)
            .filter(passes.negate())
            .limit(SHOWN)
            .toList();
    assertThat(failing.stream().map(RandomWorld::seed).toList())
        .as(() -> describe(Shrinking.of(failing.getFirst(), passes.negate()), explanation))
        .isEmpty();
  }

  private static String describe(RandomWorld world, Function<RandomWorld, String> explanation) {
    return explanation.apply(world) + "\n" + Dump.of(world);
  }
}
