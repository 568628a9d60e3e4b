package io.bangka.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What can be done: each step needs some facts, all of them, and gives others. A fact that several
/// steps give is had through any of them; nothing is ever lost. That is planning without deletion
/// (the *relaxed* planning of Hoffmann and Nebel, "The FF Planning System", 2001).
///
/// Facts and steps are numbered from 0. Immutable, and safe to share between threads.
public final class StepGraph {
  final int facts;
  final int[][] needs;
  final int[][] gives;

  /// By fact: the steps that need it, and those that give it, ascending.
  final int[][] neededBy;

  final int[][] givenBy;
  final BitSet start;
  final int[] goals;

  /// By step: itself.
  final int[] numbers;

  /// The steps that can be done at all. The others keep their numbers.
  private final BitSet live;

  private StepGraph(Builder built, int[] goals) {
    this(
        built.facts,
        built.needs.toArray(int[][]::new),
        built.gives.toArray(int[][]::new),
        (BitSet) built.start.clone(),
        goals);
  }

  /// @param needs by step, each fact once; not to be written to
  /// @param gives likewise
  StepGraph(int facts, int[][] needs, int[][] gives, BitSet start, int[] goals) {
    this.facts = facts;
    this.needs = needs;
    this.gives = gives;
    neededBy = turned(needs, facts);
    givenBy = turned(gives, facts);
    this.start = start;
    this.goals = goals;
    live = new BitSet(needs.length);
    live.set(0, needs.length);
    numbers = new int[needs.length];
    Arrays.setAll(numbers, step -> step);
  }

  private StepGraph(StepGraph other, BitSet start, BitSet live) {
    facts = other.facts;
    needs = other.needs;
    gives = other.gives;
    neededBy = other.neededBy;
    givenBy = other.givenBy;
    goals = other.goals;
    numbers = other.numbers;
    this.start = start;
    this.live = live;
  }

  /// The same, where other facts are there from the start, and only some steps can be done.
  StepGraph with(BitSet start, BitSet live) {
    return new StepGraph(this, start, live);
  }

  public int facts() {
    return facts;
  }

  public int steps() {
    return needs.length;
  }

  /// Whether these steps, and no others, lead to all goals.
  public boolean leads(BitSet chosen) {
    var derived = new Derivation(this, chosen).facts();
    return Arrays.stream(goals).allMatch(derived::get);
  }

  /// The goals that not even all steps lead to; empty if there is a plan.
  public List<Integer> beyondReach() {
    var derived = new Derivation(this, all()).facts();
    return Arrays.stream(goals).filter(g -> !derived.get(g)).boxed().toList();
  }

  /// What every way to the goals that are beyond reach lacks in the end: facts that are needed for
  /// them, that no step gives and that are not there. Ascending; may be empty where steps need each
  /// other in a circle.
  public List<Integer> nobodySupplies() {
    var derived = new Derivation(this, all()).facts();
    var missing = new BitSet();
    var asked = new ArrayList<>(beyondReach());
    asked.forEach(missing::set);
    for (int i = 0; i < asked.size(); i++) {
      for (int step : givenBy[asked.get(i)]) {
        for (int need : needs[step]) {
          if (live.get(step) && !derived.get(need) && !missing.get(need)) {
            missing.set(need);
            asked.add(need);
          }
        }
      }
    }
    return missing.stream()
        .filter(fact -> Arrays.stream(givenBy[fact]).noneMatch(live::get))
        .boxed()
        .toList();
  }

  /// The step and all that it hangs on in some way or other: no other step is in a plan that does
  /// it, unless in vain.
  BitSet towards(int last) {
    var steps = new BitSet(steps());
    var asked = new int[facts];
    var seen = new boolean[facts];
    steps.set(last);
    int size = ask(last, asked, seen, 0);
    while (size > 0) {
      for (int step : givenBy[asked[--size]]) {
        if (!steps.get(step)) {
          steps.set(step);
          size = ask(step, asked, seen, size);
        }
      }
    }
    return steps;
  }

  private int ask(int step, int[] asked, boolean[] seen, int before) {
    int size = before;
    for (int need : needs[step]) {
      if (!seen[need] && !start.get(need)) {
        seen[need] = true;
        asked[size++] = need;
      }
    }
    return size;
  }

  boolean isLive(int step) {
    return live.get(step);
  }

  BitSet all() {
    return (BitSet) live.clone();
  }

  /// By fact, the steps that have it in their list, ascending.
  static int[][] turned(int[][] bySteps, int facts) {
    var counts = new int[facts];
    for (int[] some : bySteps) {
      for (int fact : some) {
        counts[fact]++;
      }
    }
    var byFacts = new int[facts][];
    Arrays.setAll(byFacts, fact -> new int[counts[fact]]);
    for (int step = bySteps.length - 1; step >= 0; step--) {
      for (int fact : bySteps[step]) {
        byFacts[fact][--counts[fact]] = step;
      }
    }
    return byFacts;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// Collects facts and steps. Not thread-safe.
  public static final class Builder {
    private int facts;
    private final List<int[]> needs = new ArrayList<>();
    private final List<int[]> gives = new ArrayList<>();
    private final BitSet start = new BitSet();

    private Builder() {}

    /// A fact that only steps can bring about.
    ///
    /// @return its number
    public int fact() {
      return facts++;
    }

    /// A fact that is there from the start.
    ///
    /// @return its number
    public int known() {
      start.set(facts);
      return facts++;
    }

    /// One thing that can be done.
    ///
    /// @param needs facts made before; all of them are needed
    /// @param gives facts made before
    /// @return the step's number
    public int step(List<Integer> needs, List<Integer> gives) {
      this.needs.add(checked(needs));
      this.gives.add(checked(gives));
      return this.needs.size() - 1;
    }

    /// The same; each need once.
    void step(int[] needs, int gives) {
      this.needs.add(needs);
      this.gives.add(new int[] {gives});
    }

    /// The graph, for these goals.
    ///
    /// @param goals facts made before; all of them are wanted
    public StepGraph wanting(List<Integer> goals) {
      return new StepGraph(this, checked(goals));
    }

    /// Each number once.
    private int[] checked(List<Integer> numbers) {
      var once = new int[numbers.size()];
      int count = 0;
      for (int number : numbers) {
        if (number < 0 || number >= facts) {
          throw new IllegalArgumentException("no fact " + number);
        }
        if (!contains(once, count, number)) {
          once[count++] = number;
        }
      }
      return count == once.length ? once : Arrays.copyOf(once, count);
    }

    private static boolean contains(int[] numbers, int count, int number) {
      for (int i = 0; i < count; i++) {
        if (numbers[i] == number) {
          return true;
        }
      }
      return false;
    }
  }
}
