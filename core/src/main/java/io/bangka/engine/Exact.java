package io.bangka.engine;

import io.bangka.model.Leaning;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Decides a program for a person exactly: `depends` only if two completions differ.
///
/// Kleene's pass settles most. What it leaves open is split case by case, always on something that
/// the unknown hangs on, until each case is settled or two cases differ. Values that no test tells
/// apart are one case ([Classes]); holdings that nobody mentioned are told apart only by what they
/// make true ([Supplement]). A case is settled if it has the same outcomes whatever the person does
/// not say; the free variables are enumerated inside it.
///
/// Most open verdicts differ between two cases that are easy to find, so before a long search a few
/// probes go straight down to a single case each.
final class Exact {
  /// How many evaluations a verdict may cost before it is given as inexact.
  static final int BUDGET = 20_000;

  /// So many evaluations are spent on trying everything before cases are drawn.
  private static final int FEW = 100;

  private static final int PROBES = 12;
  private static final int MOST_UNDECIDED = 32;
  private static final int MOST_VARIABLES = 10;

  private static final EnumSet<Verdict> BOTH = EnumSet.of(Verdict.YES, Verdict.NO);

  private final Run run;
  private int budget;
  private Path path = Path.ALL;

  /// Whether nothing is asked but if the verdict is this one: then the first case of another ends
  /// the search.
  private Optional<Verdict> only = Optional.empty();

  /// Whether it is settled that the verdict hangs on free variables, and only asked on which kinds.
  private boolean reasonsWanted;

  /// The sets of verdicts that completions of the person leave possible.
  private final Set<EnumSet<Verdict>> outcomes = new HashSet<>();

  /// Cases that hang on free variables alone.
  private final List<OverVariables> undecided = new ArrayList<>();

  Exact(Run run, int budget) {
    this.run = run;
    this.budget = budget;
  }

  /// Which cases of a split to follow.
  private sealed interface Path {
    Path ALL = new All();

    record All() implements Path {}

    record First() implements Path {}

    record Last() implements Path {}

    /// One drawn by a seeded generator, so that every run is the same.
    record Drawn(Random random) implements Path {}
  }

  Decision decide(Person person) {
    run.forgetVariables();
    run.evaluate(person);
    if (run.result() != Run.UNKNOWN) {
      return Decision.certain(run.result() == Run.TRUE);
    }
    if (Unshared.holds(run, person)) {
      return depends(Why.UNSAID, true);
    }
    ends(person);
    boolean all = !ended() && all(person, FEW);
    if (!ended() && !all) {
      draw(person);
      all = !ended() && all(person, budget);
    }
    if (all && only.isEmpty() && outcomes.equals(Set.of(BOTH))) {
      findReasons(person);
    }
    return verdict(all);
  }

  /// Tries every case, if that takes no more than so many evaluations.
  private boolean all(Person person, int evaluations) {
    int left = Math.max(0, budget - evaluations);
    budget -= left;
    undecided.clear();
    path = Path.ALL;
    explore(person);
    boolean done = budget > 0;
    budget = Math.max(0, budget) + left;
    return done;
  }

  /// What the verdict hangs on is found only by looking at every case; as far as the budget goes.
  private void findReasons(Person person) {
    reasonsWanted = true;
    all(person, budget);
  }

  /// Whether every case has this verdict: the same as deciding, and sooner where one has not.
  boolean always(Verdict verdict, Person person) {
    only = Optional.of(verdict);
    return decide(person).verdict() == verdict;
  }

  private boolean ended() {
    return outcomes.size() > 1
        || budget <= 0
        || (only.isPresent() && outcomes.stream().anyMatch(o -> !o.equals(EnumSet.of(only.get()))));
  }

  /// The first case and the last.
  private void ends(Person person) {
    path = new Path.First();
    explore(person);
    path = new Path.Last();
    explore(person);
  }

  private void draw(Person person) {
    for (int i = 0; i < PROBES && !ended(); i++) {
      path = new Path.Drawn(new Random(i));
      explore(person);
    }
  }

  /// The cases to follow, of those that there are.
  private <T> List<T> follow(List<T> cases) {
    if (cases.size() < 2) {
      return cases;
    }
    return switch (path) {
      case Path.All _ -> cases;
      case Path.First _ -> List.of(cases.getFirst());
      case Path.Last _ -> List.of(cases.getLast());
      case Path.Drawn(var random) -> List.of(cases.get(random.nextInt(cases.size())));
    };
  }

  /// @param all whether every case was tried
  private Decision verdict(boolean all) {
    if (outcomes.size() == 1 && (all || budget > 0)) {
      var only = outcomes.iterator().next();
      return only.equals(BOTH)
          ? depends(reason(), true)
          : Decision.certain(only.contains(Verdict.YES));
    }
    return depends(Why.UNSAID, outcomes.size() > 1);
  }

  private Decision depends(Why why, boolean exact) {
    return new Decision(
        Verdict.DEPENDS,
        Optional.of(why),
        why == Why.DISCRETION ? leaning() : Optional.empty(),
        exact);
  }

  /// How those who decide lean, if it is the same whatever the person does not say; else mixed.
  private Optional<Leaning> leaning() {
    var leanings = EnumSet.noneOf(Leaning.class);
    undecided.forEach(over -> over.leaning().ifPresent(leanings::add));
    return leanings.size() > 1 ? Optional.of(Leaning.MIXED) : leanings.stream().findFirst();
  }

  private void explore(Person person) {
    if (ended()) {
      return;
    }
    GivenUp.ifInterrupted();
    var over = new OverVariables(person);
    over.split();
    if (budget <= 0) {
      return; // what was found of the case may not be all of it
    }
    if (over.openPerson.isEmpty()) {
      record(over);
      return;
    }
    switch (over.openPerson.get()) {
      case Frontier.Open.Attribute attribute -> splitAttribute(person, attribute);
      case Frontier.Open.More more -> splitMore(person, more.space());
      case Frontier.Open.Variable _ -> throw new IllegalStateException("a variable is no person");
    }
  }

  private void record(OverVariables over) {
    if (over.found.isEmpty()) {
      budget = 0;
      return;
    }
    outcomes.add(over.found);
    if (over.found.equals(BOTH) && undecided.size() < MOST_UNDECIDED) {
      undecided.add(over);
    }
  }

  /// Of what the open cases hang on, the first in the order of precedence.
  private Why reason() {
    var reasons = EnumSet.noneOf(Why.class);
    for (var over : undecided) {
      if (!reasons.contains(Why.DISPUTED)) {
        reasons.addAll(over.reasons());
      }
    }
    return reasons.stream().findFirst().orElse(Why.UNSOURCED);
  }

  private void splitAttribute(Person person, Frontier.Open.Attribute open) {
    var table = run.program.tables[open.space()];
    var classes = table.classes[open.attribute()];
    var shape = person.shapes[open.space()][open.holding()];
    var may = shape.possible(open.attribute(), classes.count());
    var must = shape.certain(open.attribute());
    if (classes.several()) {
      splitSet(person, open, may, must);
      return;
    }
    if (path instanceof Path.All) {
      may.stream()
          .mapToObj(c -> narrowed(person, open, only(c), new BitSet()))
          .forEach(c -> c.ifPresent(this::explore));
    } else {
      oneOf(person, open, may).ifPresent(this::explore);
    }
  }

  /// The one case to follow, of those that do not contradict what is known.
  private Optional<Person> oneOf(Person person, Frontier.Open.Attribute open, BitSet may) {
    var left = (BitSet) may.clone();
    while (!left.isEmpty()) {
      int c = chosen(left);
      var narrowed = narrowed(person, open, only(c), new BitSet());
      if (narrowed.isPresent()) {
        return narrowed;
      }
      left.clear(c);
    }
    return Optional.empty();
  }

  private int chosen(BitSet left) {
    return switch (path) {
      case Path.All _, Path.First _ -> left.nextSetBit(0);
      case Path.Last _ -> left.length() - 1;
      case Path.Drawn(var random) ->
          left.stream().skip(random.nextInt(left.cardinality())).findFirst().orElseThrow();
    };
  }

  private static BitSet only(int number) {
    var bits = new BitSet();
    bits.set(number);
    return bits;
  }

  /// Several values: one class after the other is in the set, or is not.
  private void splitSet(Person person, Frontier.Open.Attribute open, BitSet may, BitSet must) {
    var undecided = (BitSet) may.clone();
    undecided.andNot(must);
    int c = undecided.nextSetBit(0);
    var cases = new ArrayList<Person>();
    var with = (BitSet) must.clone();
    with.set(c);
    narrowed(person, open, may, with).ifPresent(cases::add);
    var without = (BitSet) may.clone();
    without.clear(c);
    if (!without.isEmpty()) {
      var rest = without.cardinality() == 1 ? without : must;
      narrowed(person, open, without, rest).ifPresent(cases::add);
    }
    follow(cases).forEach(this::explore);
  }

  /// The person with one attribute narrowed; empty if that contradicts what is known.
  private Optional<Person> narrowed(
      Person person, Frontier.Open.Attribute open, BitSet may, BitSet must) {
    var next = person.copy();
    var classes = run.program.tables[open.space()].classes[open.attribute()];
    var shape = next.writable(open.space(), open.holding());
    if (classes.several() && !may.equals(must)) {
      shape.setPartly(open.attribute(), may, must);
    } else {
      shape.set(open.attribute(), may, must);
    }
    return Propagation.run(next) && !Supplement.lacked(next, open.space(), shape)
        ? Optional.of(next)
        : Optional.empty();
  }

  private void splitMore(Person person, int space) {
    if (path instanceof Path.First) { // which is to add nothing
      var next = person.copy();
      next.open[space] = false;
      explore(next);
      return;
    }
    run.forgetVariables();
    run.evaluate(person);
    var choices =
        reasonsWanted
            ? Supplement.choices(run, person, space)
            : Supplement.extremes(run, person, space);
    if (choices.isEmpty()) {
      budget = 0;
      return;
    }
    for (var choice : follow(choices.get())) {
      var next = person.copy();
      next.open[space] = false;
      next.additions[space] = choice;
      explore(next);
    }
  }

  /// The outcomes of one case over every value of the free variables.
  private final class OverVariables {
    private final Person person;
    private final EnumSet<Verdict> found = EnumSet.noneOf(Verdict.class);
    private final Set<Integer> split = new HashSet<>();
    private Optional<Frontier.Open> openPerson = Optional.empty();

    OverVariables(Person person) {
      this.person = person;
    }

    void split() {
      run.forgetVariables();
      if (!reasonsWanted) {
        probe(Run.TRUE);
        probe(Run.FALSE);
        run.forgetVariables();
      }
      descend();
      run.forgetVariables();
    }

    /// With the same value for all variables: most cases are settled by the two of them, or are
    /// seen to hang on the person.
    private void probe(byte value) {
      if (openPerson.isEmpty() && budget-- > 0) {
        Arrays.fill(run.variable, value);
        run.evaluate(person);
        if (run.result() == Run.UNKNOWN) {
          openPerson = Frontier.of(run, person).ofPerson();
        } else {
          found.add(run.result() == Run.TRUE ? Verdict.YES : Verdict.NO);
        }
      }
    }

    private void descend() {
      if (openPerson.isPresent() || (found.equals(BOTH) && !reasonsWanted) || budget-- <= 0) {
        return;
      }
      run.evaluate(person);
      if (run.result() != Run.UNKNOWN) {
        found.add(run.result() == Run.TRUE ? Verdict.YES : Verdict.NO);
        return;
      }
      var frontier = Frontier.of(run, person);
      if (frontier.variable().isEmpty()) {
        openPerson = frontier.ofPerson();
        return;
      }
      int variable = frontier.variable().get().number();
      split.add(variable);
      for (byte value : new byte[] {Run.TRUE, Run.FALSE}) {
        run.variable[variable] = value;
        descend();
      }
      run.variable[variable] = Run.UNKNOWN;
    }

    /// The kinds of variables that make the difference: with all others fixed, one of them flips
    /// the outcome.
    EnumSet<Why> reasons() {
      var variables = new ArrayList<>(split);
      int counted = Math.min(variables.size(), MOST_VARIABLES);
      byte[] outcomes = outcomes(variables, 1 << counted);
      var matter = EnumSet.noneOf(Why.class);
      for (int assignment = 0; assignment < outcomes.length; assignment++) {
        for (int j = 0; j < counted; j++) {
          if (outcomes[assignment] != outcomes[assignment | 1 << j]) {
            matter.add(run.program.variables.get(variables.get(j)).why());
          }
        }
      }
      run.forgetVariables();
      return matter;
    }

    /// How the least willing of those leans who have to agree, on the way on which that is best:
    /// with everybody who leans so, or further towards yes, agreeing, and nobody else, it is
    /// reached.
    Optional<Leaning> leaning() {
      var suffices =
          Arrays.stream(Leaning.values()).filter(l -> agreeing(l) == Run.TRUE).findFirst();
      run.forgetVariables();
      return suffices;
    }

    private byte agreeing(Leaning least) {
      for (int v = 0; v < run.variable.length; v++) {
        boolean agrees =
            run.program.variables.get(v).leaning().map(l -> l.compareTo(least) <= 0).orElse(true);
        run.variable[v] = agrees ? Run.TRUE : Run.FALSE;
      }
      run.evaluate(person);
      return run.result();
    }

    /// By assignment, of which each bit is the value of one variable.
    private byte[] outcomes(List<Integer> variables, int assignments) {
      byte[] outcomes = new byte[assignments];
      for (int assignment = 0; assignment < outcomes.length; assignment++) {
        outcomes[assignment] = outcome(variables, assignment);
      }
      return outcomes;
    }

    private byte outcome(List<Integer> variables, int assignment) {
      run.forgetVariables();
      for (int j = 0; j < variables.size(); j++) {
        run.variable[variables.get(j)] = (assignment >>> j & 1) == 1 ? Run.TRUE : Run.FALSE;
      }
      run.evaluate(person);
      return run.result();
    }
  }
}
