package io.bangka.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Graphs with steps that share needs, need each other in circles, and goals that are sometimes
/// beyond reach. The same seed makes the same graph.
final class RandomGraphs {
  private RandomGraphs() {}

  /// @param weight by step, 0 to 100
  /// @param takes by step, 0 to 9
  /// @param doubt by step, 0 to 2
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Sample(StepGraph graph, long[] weight, long[] takes, long[] doubt) {}

  static Sample of(long seed, int facts, int steps) {
    var random = new Random(seed);
    boolean layered = random.nextBoolean();
    int mostNeeds = 1 + random.nextInt(3);
    int mostGives = 1 + random.nextInt(2);
    double known = 0.05 + random.nextDouble() * 0.25;
    var builder = StepGraph.builder();
    for (int fact = 0; fact < facts; fact++) {
      if (fact == 0 || random.nextDouble() < known) {
        builder.known();
      } else {
        builder.fact();
      }
    }
    for (int step = 0; step < steps; step++) {
      int top = layered ? 1 + random.nextInt(facts) : facts;
      int bottom = layered ? Math.max(0, top - 1 - facts / 5) : 0;
      var needs = some(random, random.nextInt(mostNeeds + 1), bottom, top);
      var gives = new ArrayList<>(some(random, random.nextInt(mostGives), 0, facts));
      gives.add(layered ? top - 1 : random.nextInt(facts));
      builder.step(needs.isEmpty() ? List.of(random.nextInt(facts)) : needs, gives);
    }
    var graph = builder.wanting(some(random, 1 + random.nextInt(3), 0, facts));
    return new Sample(
        graph, some(random, steps, 101), some(random, steps, 10), some(random, steps, 3));
  }

  private static List<Integer> some(Random random, int count, int from, int to) {
    var some = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      some.add(from + random.nextInt(to - from));
    }
    return some;
  }

  private static long[] some(Random random, int steps, int below) {
    return random.ints(steps, 0, below).asLongStream().toArray();
  }
}
