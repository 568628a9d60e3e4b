package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Openings.Seen;
import io.bangka.engine.Situation;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Looks ahead from a situation: what is settled, what may be asked, where answers lead. Remembers
/// what it saw; for one search, and not thread-safe.
final class Prospects {
  /// Of lists with more entries than this, answers are drawn and not listed.
  private static final int LARGEST_LIST = 4;

  private static final int DRAWN = 12;

  private final Sights sights;
  private final Facts facts;
  private final Shares shares;
  private final Set<Topic> unknown;
  private final Map<Known, View> seen = new HashMap<>();
  private int looks;

  /// @param unknown what the person does not know
  Prospects(Sights sights, Vocabulary vocabulary, Set<Topic> unknown) {
    this.sights = sights;
    this.facts = new Facts(vocabulary);
    this.shares = new Shares(vocabulary);
    this.unknown = Set.copyOf(unknown);
  }

  /// What is seen of a situation.
  ///
  /// @param open what may be asked; nothing once it is settled
  record View(Seen seen, List<Opening> open) {
    boolean settled() {
      return seen.settled();
    }
  }

  /// How many situations were looked at so far.
  int looks() {
    return looks;
  }

  boolean somethingUnknown() {
    return !unknown.isEmpty();
  }

  View look(Situation situation) {
    return seen.computeIfAbsent(
        Known.of(situation),
        known -> {
          looks++;
          var sight = sights.of(known, situation);
          return new View(sight.seen(), askable(sight.open(), situation));
        });
  }

  /// Whatever is open and may be asked.
  List<Opening> askable(Situation situation) {
    return askable(sights.openings().open(situation), situation);
  }

  private List<Opening> askable(List<Opening> open, Situation situation) {
    return open.stream()
        .filter(opening -> !unknown.contains(Topic.of(opening, situation)))
        .toList();
  }

  List<Choice> choices(Opening opening, Situation situation) {
    return shares.of(opening, situation);
  }

  /// Whether [#branches] are all that there are.
  static boolean listed(Opening opening) {
    return !(opening instanceof Opening.OfMore more) || more.things().size() <= LARGEST_LIST;
  }

  /// Where the answers lead; of a long list, some of the answers. The shares add up to 1.
  List<Branch> branches(Opening opening, Situation situation) {
    var choices = choices(opening, situation);
    return switch (opening) {
      case Opening.OfAttribute attribute ->
          IntStream.range(0, choices.size())
              .mapToObj(i ->
                  new Branch(
                      choices.get(i).share(),
                      facts.with(situation, attribute, attribute.cases().get(i))))
              .toList();
      case Opening.OfMore more ->
          listed(opening) ? all(more, choices, situation) : drawn(more, choices, situation);
    };
  }

  private List<Branch> all(Opening.OfMore more, List<Choice> choices, Situation situation) {
    var branches = new ArrayList<Branch>();
    for (int subset = 0; subset < 1 << choices.size(); subset++) {
      var chosen = new TreeSet<Integer>();
      double share = 1;
      for (int i = 0; i < choices.size(); i++) {
        boolean taken = (subset >>> i & 1) == 1;
        share *= taken ? choices.get(i).share() : 1 - choices.get(i).share();
        if (taken) {
          chosen.add(i);
        }
      }
      if (share > 0) {
        branches.add(new Branch(share, facts.with(situation, more, chosen)));
      }
    }
    return branches;
  }

  /// Nothing of the list, each thing alone, and drawn sets.
  private List<Branch> drawn(Opening.OfMore more, List<Choice> choices, Situation situation) {
    var sets = new ArrayList<Set<Integer>>();
    sets.add(Set.of());
    IntStream.range(0, choices.size()).forEach(i -> sets.add(Set.of(i)));
    IntStream.range(0, DRAWN).forEach(seed -> sets.add(World.set(seed, more, choices)));
    return sets.stream()
        .map(set -> new Branch(1.0 / sets.size(), facts.with(situation, more, set)))
        .toList();
  }

  /// Where the answer leads that is given in one world.
  Situation in(long world, Opening opening, Situation situation) {
    var choices = choices(opening, situation);
    return switch (opening) {
      case Opening.OfAttribute attribute ->
          facts.with(
              situation,
              attribute,
              attribute.cases().get(World.one(world, Topic.of(opening, situation), choices)));
      case Opening.OfMore more -> facts.with(situation, more, World.set(world, more, choices));
    };
  }

  /// Answers drawn once for each topic: the same world gives the same answers in whatever order
  /// they are asked.
  private static final class World {
    private World() {}

    static int one(long world, Topic topic, List<Choice> choices) {
      double left = drawn(world, topic);
      for (int i = 0; i < choices.size() - 1; i++) {
        left -= choices.get(i).share();
        if (left < 0) {
          return i;
        }
      }
      return choices.size() - 1;
    }

    static Set<Integer> set(long world, Opening.OfMore more, List<Choice> choices) {
      var chosen = new TreeSet<Integer>();
      for (int i = 0; i < choices.size(); i++) {
        if (drawn(world, List.of(more.party(), choices.get(i).what())) < choices.get(i).share()) {
          chosen.add(i);
        }
      }
      return chosen;
    }

    private static double drawn(long world, Object what) {
      var random = new Random(world * 0x9E3779B97F4A7C15L ^ what.hashCode());
      random.nextInt();
      return random.nextDouble();
    }
  }
}
