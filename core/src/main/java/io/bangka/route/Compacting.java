package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Leaves out of a graph what cannot matter.
final class Compacting {
  private static final int[] ONLY_WHAT_IS_THERE = {Compact.THERE};

  private final Compact all;
  private final BitSet live;

  /// What is done at once.
  private final BitSet free;

  /// @param live the steps to keep
  /// @param merging what weighs nothing is done at once
  Compacting(Compact all, BitSet live, boolean merging) {
    this(all, live, merging ? weightless(all, live) : new BitSet());
  }

  /// @param free steps of `live` that are done at once
  Compacting(Compact all, BitSet live, BitSet free) {
    this.all = all;
    this.live = live;
    this.free = free;
  }

  Optional<Compact> compact(BitSet start, int[] goals) {
    var there = free.isEmpty() ? start : reached(start, free).facts;
    var possible = reached(there, live);
    if (Arrays.stream(goals).anyMatch(goal -> !possible.facts.get(goal))) {
      return Optional.empty();
    }
    var relevant = relevant(there, possible.steps, goals);
    return Optional.of(renumbered(relevant, kept(possible.steps, relevant), goals));
  }

  private int[] kept(BitSet possible, BitSet relevant) {
    var kept = new int[possible.cardinality()];
    int count = 0;
    for (int step = possible.nextSetBit(0); step >= 0; step = possible.nextSetBit(step + 1)) {
      if (matters(step, relevant)) {
        kept[count++] = step;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static BitSet weightless(Compact all, BitSet live) {
    var steps = (BitSet) live.clone();
    for (int step = live.nextSetBit(0); step >= 0; step = live.nextSetBit(step + 1)) {
      if (all.weight[step] > 0) {
        steps.clear(step);
      }
    }
    return steps;
  }

  /// @param facts that can be reached
  /// @param steps that can be done
  private record Reached(BitSet facts, BitSet steps) {}

  private Reached reached(BitSet from, BitSet may) {
    var reached = new Reached((BitSet) from.clone(), new BitSet(all.steps()));
    var open = new int[all.steps()];
    var facts = new News(from, all.facts);
    for (int step = may.nextSetBit(0); step >= 0; step = may.nextSetBit(step + 1)) {
      open[step] = all.needs[step].length;
      if (open[step] == 0) {
        perform(step, reached, facts);
      }
    }
    while (facts.some()) {
      for (int step : all.neededBy[facts.next()]) {
        if (may.get(step) && --open[step] == 0) {
          perform(step, reached, facts);
        }
      }
    }
    return reached;
  }

  /// Facts that were reached and not looked at yet; each is put in once.
  private static final class News {
    private final int[] facts;
    private int first;
    private int last;

    News(BitSet start, int all) {
      facts = new int[all];
      for (int fact = start.nextSetBit(0); fact >= 0; fact = start.nextSetBit(fact + 1)) {
        add(fact);
      }
    }

    void add(int fact) {
      facts[last++] = fact;
    }

    boolean some() {
      return first < last;
    }

    int next() {
      return facts[first++];
    }
  }

  private void perform(int step, Reached reached, News news) {
    reached.steps.set(step);
    for (int fact : all.gives[step]) {
      if (!reached.facts.get(fact)) {
        reached.facts.set(fact);
        news.add(fact);
      }
    }
  }

  /// The facts that the goals hang on in some way or other, and that are not there already.
  private BitSet relevant(BitSet there, BitSet possible, int[] goals) {
    var relevant = new BitSet(all.facts);
    var asked = new int[all.facts];
    int size = ask(goals, there, relevant, asked, 0);
    while (size > 0) {
      for (int step : all.givenBy[asked[--size]]) {
        if (possible.get(step)) {
          size = ask(all.needs[step], there, relevant, asked, size);
        }
      }
    }
    return relevant;
  }

  /// @return how many facts are asked for then
  private static int ask(int[] facts, BitSet there, BitSet relevant, int[] asked, int before) {
    int size = before;
    for (int fact : facts) {
      if (!there.get(fact) && !relevant.get(fact)) {
        relevant.set(fact);
        asked[size++] = fact;
      }
    }
    return size;
  }

  /// The step gives something that matters and that it does not need itself.
  private boolean matters(int step, BitSet relevant) {
    for (int fact : all.gives[step]) {
      if (relevant.get(fact) && !needs(step, fact)) {
        return true;
      }
    }
    return false;
  }

  private boolean needs(int step, int fact) {
    for (int need : all.needs[step]) {
      if (need == fact) {
        return true;
      }
    }
    return false;
  }

  private Compact renumbered(BitSet relevant, int[] kept, int[] goals) {
    var number = new int[all.facts];
    int facts = 1;
    for (int fact = relevant.nextSetBit(0); fact >= 0; fact = relevant.nextSetBit(fact + 1)) {
      number[fact] = facts++;
    }
    int goal = facts++;
    int steps = kept.length + 1;
    var needs = new int[steps][];
    var gives = new int[steps][];
    var weight = new long[steps];
    var origin = new int[steps];
    for (int i = 0; i < kept.length; i++) {
      needs[i] = needed(all.needs[kept[i]], relevant, number);
      gives[i] = numbers(all.gives[kept[i]], relevant, number);
      weight[i] = all.weight[kept[i]];
      origin[i] = all.origin[kept[i]];
    }
    needs[kept.length] = needed(goals, relevant, number);
    gives[kept.length] = new int[] {goal};
    origin[kept.length] = -1;
    return new Compact(facts, needs, gives, weight, origin);
  }

  private static int[] needed(int[] facts, BitSet relevant, int[] number) {
    var numbers = numbers(facts, relevant, number);
    return numbers.length == 0 ? ONLY_WHAT_IS_THERE : numbers;
  }

  private static int[] numbers(int[] facts, BitSet relevant, int[] number) {
    var numbers = new int[facts.length];
    int count = 0;
    for (int fact : facts) {
      if (relevant.get(fact)) {
        numbers[count++] = number[fact];
      }
    }
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }
}
