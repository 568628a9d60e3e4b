package io.bangka.engine;

import io.bangka.engine.Assessment.Ask;
import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what to ask: the things unsaid on which a verdict hangs. A question is kept only if two of
/// its answers lead to different decisions.
final class Asking {
  private static final int MOST = 12;
  private static final int BUDGET = 500;

  private final Deciding deciding;
  private final Situation situation;
  private final Judge judge;
  private final Decision now;

  Asking(Deciding deciding, Situation situation, Judge judge) {
    this.deciding = deciding;
    this.situation = situation;
    this.judge = judge;
    this.now = judge.estimate(deciding.compiled().goal());
  }

  List<Ask> asks() {
    var program = judge.program();
    var person = judge.person();
    var run = new Run(program, deciding.compiled().goal());
    run.evaluate(person);
    var asks = new ArrayList<Ask>();
    var open = Frontier.of(run, person).all().stream().limit(MOST).toList();
    for (var one : open) {
      ask(program, person, one).filter(a -> !asks.contains(a)).ifPresent(asks::add);
    }
    return asks.isEmpty() ? together(program, open) : List.copyOf(asks);
  }

  /// Where no one answer makes a difference, those that do together: who has a card may come to a
  /// wallet, and who has a wallet needs no card.
  private List<Ask> together(Program program, List<Frontier.Open> open) {
    var spaces = new ArrayList<Space>();
    for (var one : open) {
      if (one instanceof Frontier.Open.More(var space)) {
        spaces.add(program.spaces.get(space));
      }
    }
    return noneMatters(spaces)
        ? new Fewest<>(this::noneMatters).of(spaces).stream().map(Asking::whether).toList()
        : List.of();
  }

  /// Whether having nothing of all these kinds makes a difference.
  private boolean noneMatters(List<Space> spaces) {
    var other = situation;
    for (var space : spaces) {
      other = lacking(other, space);
    }
    return !now.equals(estimate(other));
  }

  private static Ask whether(Space space) {
    return new Ask(space.kind(), Optional.empty(), Optional.empty());
  }

  private Optional<Ask> ask(Program program, Person person, Frontier.Open open) {
    return switch (open) {
      case Frontier.Open.Variable _ -> Optional.empty();
      case Frontier.Open.More(var space) -> askForMore(program.spaces.get(space));
      case Frontier.Open.Attribute attribute -> askFor(program, person, attribute);
    };
  }

  /// Having none of a kind, or one of it, must make a difference.
  private Optional<Ask> askForMore(Space space) {
    return noneMatters(List.of(space)) ? Optional.of(whether(space)) : Optional.empty();
  }

  private Decision estimate(Situation other) {
    return deciding.judge(other).estimate(deciding.compiled().goal());
  }

  private static Situation lacking(Situation situation, Space space) {
    var profile = profile(situation, space);
    var lacks = new ArrayList<>(profile.lacks());
    lacks.add(new Lack(Pattern.of(space.kind(), Map.of()), Optional.of("asking")));
    return with(
        situation,
        space,
        new Profile(profile.person(), profile.holdings(), lacks, profile.complete()));
  }

  private static Profile profile(Situation situation, Space space) {
    return space
        .party()
        .map(p -> situation.parties().getOrDefault(p, Profile.NOTHING_SAID))
        .orElse(situation.profile());
  }

  private static Situation with(Situation situation, Space space, Profile profile) {
    if (space.party().isEmpty()) {
      return new Situation(profile, situation.act(), situation.parties());
    }
    var parties = new java.util.HashMap<>(situation.parties());
    parties.put(space.party().get(), profile);
    return new Situation(situation.profile(), situation.act(), Map.copyOf(parties));
  }

  private Optional<Ask> askFor(Program program, Person person, Frontier.Open.Attribute open) {
    var space = program.spaces.get(open.space());
    var path = program.tables[open.space()].attributes.get(open.attribute());
    var classes = program.tables[open.space()].classes[open.attribute()];
    var shape = person.shapes[open.space()][open.holding()];
    var may = shape.possible(open.attribute(), classes.count());
    var decisions = new HashSet<Decision>();
    for (int c = may.nextSetBit(0); c >= 0; c = may.nextSetBit(c + 1)) {
      var narrowed = person.copy();
      var only = new BitSet();
      only.set(c);
      narrowed.writable(open.space(), open.holding()).set(open.attribute(), only, only);
      if (Propagation.run(narrowed)) {
        decisions.add(
            new Exact(new Run(program, deciding.compiled().goal()), BUDGET).decide(narrowed));
      }
    }
    return decisions.size() > 1
        ? Optional.of(new Ask(space.kind(), Optional.of(path), about(space, open.holding())))
        : Optional.empty();
  }

  private Optional<Holding> about(Space space, int number) {
    if (space.single()) {
      return Optional.empty();
    }
    var holdings = profile(situation, space).holdings(space.kind());
    return number < holdings.size() ? Optional.of(holdings.get(number)) : Optional.empty();
  }
}
