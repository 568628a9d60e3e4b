package io.bangka.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which routes are shown, against trying all in order.
class RankingTest {
  private static final int MOST = 3;

  /// @param does by bits
  private record Way(int apart, int weight, int does) {
    Rank rank() {
      return new Rank(0, 0, weight, 0);
    }
  }

  @Test
  void theBestAreShownWhichStandApartAndDoNoMoreThanABetterOne() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var ways =
          IntStream.range(0, 6)
              .mapToObj(i ->
                  new Way(random.nextInt(4), 10 * random.nextInt(20) + i, 1 + random.nextInt(15)))
              .toList();
      var expected = best(ways);
      assertThat(shown(ways)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  /// As if all were known, one after the other from the best.
  private static List<Way> best(List<Way> ways) {
    var best = new ArrayList<Way>();
    ways.stream()
        .sorted((one, other) -> one.rank().compareTo(other.rank()))
        .forEachOrdered(way -> {
          boolean stoodFor = best.stream().anyMatch(b -> b.apart == way.apart);
          boolean more =
              best.stream().anyMatch(b -> b.does != way.does && (b.does & way.does) == b.does);
          if (!stoodFor && !more) {
            best.add(way);
          }
        });
    return best.stream().limit(MOST).toList();
  }

  /// Only what may be shown by then is added.
  private static List<Way> shown(List<Way> ways) {
    var ranking = new Ranking<Way>(MOST);
    var left = new ArrayList<>(ways);
    while (true) {
      var next = left.stream().filter(w -> ranking.mayShow(w.apart, w.rank())).findFirst();
      if (next.isEmpty()) {
        return ranking.shown();
      }
      left.remove(next.get());
      var does = BitSet.valueOf(new long[] {next.get().does});
      ranking.add(
          new Ranking.Found<>(next.get().apart, next.get().rank(), does, next::orElseThrow));
    }
  }
}
