package io.bangka.server.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// How the steps of a route hang together, as lines beside a list: a row for what is there at the
/// start, one for each step, and one for the goal. A line leads from a step down to whatever waits
/// for it; steps side by side have lanes of their own.
///
/// @param lanes how many there are side by side
record Rail(List<Row> rows, int lanes) {
  Rail {
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param lane in which its station lies
  /// @param from the lanes by which it is reached
  /// @param past the lanes that pass it by
  /// @param below the lanes that go on below it
  record Row(int lane, List<Integer> from, List<Integer> past, List<Integer> below) {}

  /// The rail of steps.
  ///
  /// @param after for each step the places of those that it waits for, all before it
  static Rail of(List<List<Integer>> after) {
    return new Laying(after).rail();
  }

  private static final class Laying {
    private static final int NOBODY = -1;

    /// By row: the rows directly before it.
    private final List<List<Integer>> before = new ArrayList<>();

    /// By row: how many rows still wait for it.
    private final int[] waiting;

    private final int[] lane;

    /// By lane: from which row it comes; [#NOBODY] if it is free.
    private final List<Integer> lanes = new ArrayList<>();

    Laying(List<List<Integer>> after) {
      int goal = after.size() + 1;
      waiting = new int[goal + 1];
      lane = new int[goal + 1];
      before.add(List.of());
      for (int step = 0; step < after.size(); step++) {
        var direct = direct(after, step);
        before.add(direct.isEmpty() ? List.of(0) : direct.stream().map(i -> i + 1).toList());
      }
      before.forEach(rows -> rows.forEach(row -> waiting[row]++));
      before.add(IntStream.range(0, goal).filter(row -> waiting[row] == 0).boxed().toList());
      before.getLast().forEach(row -> waiting[row]++);
    }

    /// Without those that another of them waits for anyway.
    private static List<Integer> direct(List<List<Integer>> after, int step) {
      var behind = new BitSet();
      after.get(step).forEach(other -> behind.or(all(after, other)));
      return after.get(step).stream().filter(other -> !behind.get(other)).sorted().toList();
    }

    private static BitSet all(List<List<Integer>> after, int step) {
      var all = new BitSet();
      for (int other : after.get(step)) {
        all.set(other);
        all.or(all(after, other));
      }
      return all;
    }

    Rail rail() {
      var rows = IntStream.range(0, before.size()).mapToObj(this::row).toList();
      return new Rail(rows, lanes.size());
    }

    private Row row(int row) {
      var from = before.get(row).stream().map(other -> lane[other]).sorted().toList();
      before.get(row).forEach(other -> waiting[other]--);
      IntStream.range(0, lanes.size())
          .filter(i -> lanes.get(i) != NOBODY && waiting[lanes.get(i)] == 0)
          .forEach(i -> lanes.set(i, NOBODY));
      var past = taken();
      int own = from.stream().filter(i -> lanes.get(i) == NOBODY).findFirst().orElseGet(this::free);
      lanes.set(own, waiting[row] > 0 ? row : NOBODY);
      lane[row] = own;
      return new Row(own, from, past, taken());
    }

    private int free() {
      int free = lanes.indexOf(NOBODY);
      if (free < 0) {
        lanes.add(NOBODY);
        return lanes.size() - 1;
      }
      return free;
    }

    private List<Integer> taken() {
      return IntStream.range(0, lanes.size()).filter(i -> lanes.get(i) != NOBODY).boxed().toList();
    }

    @Override
    public String toString() {
      return before + " " + Arrays.toString(lane);
    }
  }
}
