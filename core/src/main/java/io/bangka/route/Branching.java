package io.bangka.route;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The search itself, for one question: branch and bound over "with this step" and "without it",
/// depth first. Not thread-safe.
///
/// At each node landmarks give a bound, and what is left of the weights after them gives a plan:
/// one of steps with nothing left. If it weighs no more than the bound, the node is settled; else
/// one of its steps is included or excluded. Steps with which a plan would be no lighter than the
/// best known are excluded at once (*reduced-cost fixing*), and once many are, the graph is
/// compacted anew.
final class Branching {
  /// A graph is compacted when it has this share of its steps or less.
  private static final double FEW = 0.7;

  /// A search of no more nodes makes no use of what is known from outside, so that among equals it
  /// finds the same plan as without.
  private static final int SHORT = 24;

  private static final int NONE = -1;

  private final StepGraph graph;
  private final long[] weight;
  private final BitSet allowed;
  private final List<Side> sides;
  private final Budget budget;
  private final boolean merging;

  private final long below;
  private int nodes;
  private long best;
  private @Nullable BitSet bestSteps;

  /// The least bound of a node that was left unsettled.
  private long abandoned = Landmarks.INFINITE;

  /// @param below some plan weighs less, as was found out elsewhere
  Branching(
      StepGraph graph, long[] weight, BitSet allowed, List<Side> sides, Budget budget, long below) {
    this.below = below;
    best = Landmarks.INFINITE;
    this.graph = graph;
    this.weight = weight;
    this.allowed = allowed;
    this.sides = sides;
    this.budget = budget;
    this.merging = sides.isEmpty();
  }

  Outcome find() {
    var within = allowed;
    for (var side : sides) {
      within = side.within(graph, within, budget);
    }
    var compact = Compact.of(graph, weight, within, merging);
    if (compact.isEmpty()) {
      return new Outcome.Impossible();
    }
    begin(compact.get());
    var found = bestSteps;
    if (found != null) {
      return new Outcome.Found(new Finish(graph, weight, allowed, sides).plan(found, abandoned));
    }
    return abandoned < Landmarks.INFINITE
        ? new Outcome.Undecided(abandoned)
        : new Outcome.Impossible();
  }

  private void begin(Compact compact) {
    var root = new Node(compact, new BitSet(), new BitSet(), 0);
    root.offer(root.light.plan(_ -> true, compact.weight));
    root.landmarks.excludeDearer(best, root.included);
    root.compacted();
  }

  private List<Side.Of> sidesOf(Compact compact) {
    return sides.stream().map(side -> side.of(compact)).toList();
  }

  /// Where the search stands in one graph: which steps a plan has, and which it has not.
  private final class Node {
    private final Compact compact;
    private final Landmarks landmarks;
    private final Light light;
    private final List<Side.Of> kept;

    /// Steps of `compact` that a plan here has.
    private final BitSet included;

    /// By step: its weight; nothing for what is included.
    private final long[] weight;

    /// What is included, here and in larger graphs before, by the numbers of the first one.
    private final BitSet taken;

    /// What that weighs.
    private final long paid;

    Node(Compact compact, BitSet included, BitSet taken, long paid) {
      this.compact = compact;
      this.landmarks = new Landmarks(compact, compact.weight);
      this.light = new Light(compact);
      this.kept = sidesOf(compact);
      this.included = included;
      this.weight = compact.weight;
      this.taken = taken;
      this.paid = paid;
    }

    private Node(Node before, int step, Landmarks landmarks) {
      this.compact = before.compact;
      this.landmarks = landmarks;
      this.light = before.light;
      this.kept = before.kept;
      this.included = and(before.included, step);
      this.weight = before.weight.clone();
      this.weight[step] = 0;
      this.taken = and(before.taken, compact.origin[step]);
      this.paid = before.paid + before.weight[step];
    }

    /// Finds whatever is better here than the best known.
    ///
    /// @param counted by the landmarks at hand
    void settle(long counted) {
      if (++nodes > SHORT && below < best) {
        best = below;
        bestSteps = null;
      }
      long bound = counted;
      while (true) {
        bound += landmarks.raise(best - paid - bound, budget);
        if (paid + bound >= best || !possible()) {
          return;
        }
        if (budget.spent()) {
          abandoned = Math.min(abandoned, paid + bound);
          return;
        }
        var plan = light.plan(step -> landmarks.left[step] == 0, weight);
        offer(plan);
        kept.forEach(side -> side.witness(landmarks).ifPresent(this::offer));
        if (paid + bound >= best) {
          return;
        }
        landmarks.excludeDearer(best - paid - bound, included);
        if (isFew()) {
          compacted();
          return;
        }
        int step = choose(plan);
        if (step == NONE) {
          return;
        }
        var more = landmarks.copy();
        long lost = more.include(step);
        new Node(this, step, more).settle(bound - lost);
        landmarks.exclude(step);
      }
    }

    private boolean possible() {
      return kept.stream().allMatch(side -> side.possible(included, landmarks, budget));
    }

    private boolean keeps(BitSet plan) {
      return kept.stream().allMatch(side -> side.keeps(plan));
    }

    void offer(BitSet plan) {
      if (light.leads(plan) && keeps(plan)) {
        var smaller = light.smaller(plan, weight, this::keeps);
        long total = paid + smaller.stream().mapToLong(step -> weight[step]).sum();
        if (total < best) {
          best = total;
          bestSteps = origins(smaller);
        }
      }
    }

    private BitSet origins(BitSet plan) {
      var origins = (BitSet) taken.clone();
      plan.clear(compact.last());
      plan.stream().forEach(step -> origins.set(compact.origin[step]));
      return origins;
    }

    /// The step counts nothing in any measure: every plan may have it.
    private boolean isFree(int step) {
      int origin = compact.origin[step];
      return weight[step] == 0 && sides.stream().allMatch(side -> side.counts(origin) == 0);
    }

    private boolean isFew() {
      return live().cardinality() <= FEW * compact.steps();
    }

    private BitSet live() {
      var live = new BitSet();
      for (int step = 0; step < compact.steps(); step++) {
        if (!landmarks.excluded(step)) {
          live.set(step);
        }
      }
      return live;
    }

    /// Goes on in a smaller graph, without the excluded steps.
    void compacted() {
      compact
          .within(live(), weight, merging)
          .ifPresent(smaller -> new Node(smaller, includedIn(smaller), taken, paid).settle(0));
    }

    private BitSet includedIn(Compact smaller) {
      var same = new BitSet();
      for (int step = 0; step < smaller.last(); step++) {
        if (taken.get(smaller.origin[step])) {
          same.set(step);
        }
      }
      return same;
    }

    /// A step of the plan that is not included yet; where a plan must keep to more than its weight,
    /// else one of a plan that does.
    private int choose(BitSet plan) {
      var overpaid = landmarks.overpaid(plan);
      int step = heaviest(plan, overpaid);
      for (int i = 0; step == NONE && i < kept.size(); i++) {
        var witness = kept.get(i).witness(landmarks);
        step = witness.isEmpty() ? NONE : heaviest(witness.get(), overpaid);
      }
      return step;
    }

    /// The step that is paid for most often, else the heaviest.
    private int heaviest(BitSet steps, long[] overpaid) {
      int heaviest = NONE;
      double most = -1;
      for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
        double pull = 4.0 * overpaid[step] + weight[step];
        boolean open = step != compact.last() && !included.get(step);
        if (open && pull > most && !isFree(step)) {
          heaviest = step;
          most = pull;
        }
      }
      return heaviest;
    }
  }

  private static BitSet and(BitSet steps, int step) {
    var more = (BitSet) steps.clone();
    more.set(step);
    return more;
  }
}
