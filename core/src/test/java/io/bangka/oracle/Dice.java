package io.bangka.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Seeded chance: the same seed gives the same throws on every machine. Not thread-safe.
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /// @param percent how often it is true, in a hundred throws
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /// @param most inclusive
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /// At least one of them, and not all if there are two or more.
  <T> List<T> some(Collection<T> items) {
    var shuffled = shuffled(items);
    return shuffled.subList(0, between(1, Math.max(1, shuffled.size() - 1)));
  }

  <T> List<T> shuffled(Collection<T> items) {
    var shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
