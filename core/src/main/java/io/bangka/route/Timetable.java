package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// When the steps of a plan begin and end, if each begins as soon as all that it needs is there and
/// others run beside it. Times are counted from the beginning, in the unit of `takes`.
///
/// @param ends by step of the graph; -1 for a step that is not in the plan
/// @param starts likewise
/// @param end when the last goal is reached
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Timetable(long[] starts, long[] ends, long end) {
  private static final long ABSENT = -1;

  /// When each step of a plan begins and ends.
  ///
  /// @return empty if the steps do not lead to the goals
  public static Optional<Timetable> of(StepGraph graph, BitSet plan, long[] takes) {
    return Compact.of(graph, takes, plan, false)
        .map(compact -> table(graph, compact, new Earliest(compact, _ -> true, compact.weight)));
  }

  /// The steps by which every goal is reached at the earliest, and when that is.
  ///
  /// @return empty if not even all steps lead to the goals
  public static Optional<Quickest> quickest(StepGraph graph, long[] takes) {
    return quickest(graph, takes, graph.all());
  }

  /// The same with these steps alone.
  static Optional<Quickest> quickest(StepGraph graph, long[] takes, BitSet allowed) {
    return Compact.of(graph, takes, allowed, false)
        .map(compact -> {
          var earliest = new Earliest(compact, _ -> true, compact.weight);
          var used = earliest.used();
          used.clear(compact.last());
          return new Quickest(
              used.stream().map(step -> compact.origin[step]).boxed().toList(), earliest.goal());
        });
  }

  /// A way to be there at the earliest.
  ///
  /// @param steps ascending; there may be lighter ones that are as quick
  public record Quickest(List<Integer> steps, long end) {}

  private static Timetable table(StepGraph graph, Compact compact, Earliest earliest) {
    var starts = new long[graph.steps()];
    var ends = new long[graph.steps()];
    Arrays.fill(starts, ABSENT);
    Arrays.fill(ends, ABSENT);
    for (int step = 0; step < compact.last(); step++) {
      long start = 0;
      for (int need : compact.needs[step]) {
        start = Math.max(start, earliest.time[need]);
      }
      starts[compact.origin[step]] = start;
      ends[compact.origin[step]] = start + compact.weight[step];
    }
    return new Timetable(starts, ends, earliest.goal());
  }
}
