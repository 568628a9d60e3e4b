package io.bangka.engine;

import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the smallest gains that turn a `no` into a `yes`: documents, phones, accounts, cards or
/// proofs that unmet roles accept.
///
/// For each way to the goal one gain that works is sought, and made as small as it works still;
/// then each part of it is exchanged for every other thing that works in its place. None found
/// contains another; those that ask for what people like this are presumed to lack come last.
final class Remedies {
  private static final int MOST = 6;
  private static final Set<String> NO_THINGS = Set.of("person", "act", "wallet");
  private static final int MOST_TRIED = 60;

  private final Deciding deciding;
  private final LocalDate asOf;
  private final Explainer explainer;

  Remedies(Deciding deciding, LocalDate asOf, Explainer explainer) {
    this.deciding = deciding;
    this.asOf = asOf;
    this.explainer = explainer;
  }

  List<Remedy> find(List<Explainer.Judged> candidates) {
    var working = new LinkedHashSet<Set<Pattern>>();
    for (var candidate : candidates) {
      working.addAll(gains(candidate));
    }
    return working.stream()
        .filter(g -> working.stream().noneMatch(o -> !o.equals(g) && asksForMore(g, o)))
        .sorted(Comparator.comparingLong(this::farFetched).thenComparingInt(Set::size))
        .limit(MOST)
        .map(g -> new Remedy(List.copyOf(g), steps(g)))
        .toList();
  }

  /// Whether whoever gains the one has gained the other, too.
  private static boolean asksForMore(Set<Pattern> gain, Set<Pattern> other) {
    return other.stream().allMatch(o -> gain.stream().anyMatch(g -> g.within(o)));
  }

  /// How much of it the person is presumed to lack, or is an exception among things of its kind.
  private long farFetched(Set<Pattern> gain) {
    return gain.stream()
        .filter(p ->
            Presumer.isException(p, deciding.vocabulary())
                || explainer.situation().profile().lacks().stream()
                    .anyMatch(l -> l.presumed() && p.within(l.pattern())))
        .count();
  }

  private Set<Set<Pattern>> gains(Explainer.Judged candidate) {
    var choices = unmet(candidate);
    var gains = first(choices).map(gain -> exchanged(smallest(gain), choices)).orElse(Set.of());
    return gains.stream().map(this::smallest).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The first gain of one choice for each unmet role that works.
  private Optional<List<Pattern>> first(List<List<Pattern>> choices) {
    var gains = List.of(List.<Pattern>of());
    for (var choice : choices) {
      gains =
          gains.stream()
              .flatMap(gain -> choice.stream().map(pattern -> and(gain, pattern)))
              .limit(MOST_TRIED)
              .toList();
    }
    return gains.stream().filter(this::works).findFirst();
  }

  private static List<Pattern> and(List<Pattern> gain, Pattern pattern) {
    var more = new ArrayList<>(gain);
    more.add(pattern);
    return List.copyOf(more);
  }

  /// What takes the place of two parts, each for itself, may serve for both.
  private Set<Pattern> smallest(Set<Pattern> gain) {
    return gain.size() < 2 ? gain : new LinkedHashSet<>(smallest(List.copyOf(gain)));
  }

  /// Without what it works without: one thing may fill two roles.
  private List<Pattern> smallest(List<Pattern> gain) {
    var fewer = new ArrayList<>(gain);
    for (var pattern : gain.reversed()) {
      var without = new ArrayList<>(fewer);
      without.remove(pattern);
      if (works(without)) {
        fewer = without;
      }
    }
    return List.copyOf(fewer);
  }

  /// Every gain that has, for each part of this one, something that works in its place.
  private Set<Set<Pattern>> exchanged(List<Pattern> gain, List<List<Pattern>> choices) {
    Set<Set<Pattern>> sets = new LinkedHashSet<>();
    sets.add(new LinkedHashSet<>());
    for (int i = 0; i < gain.size(); i++) {
      var next = new LinkedHashSet<Set<Pattern>>();
      for (var part : inPlaceOf(gain, i, choices)) {
        sets.forEach(set -> next.add(and(set, part)));
      }
      sets = next;
    }
    return sets;
  }

  private static Set<Pattern> and(Set<Pattern> set, Pattern part) {
    var more = new LinkedHashSet<>(set);
    more.add(part);
    return more;
  }

  private List<Pattern> inPlaceOf(List<Pattern> gain, int place, List<List<Pattern>> choices) {
    var instead = gain.get(place);
    var merged =
        Merging.of(
            choices.stream()
                .filter(choice -> choice.contains(instead))
                .flatMap(List::stream)
                .distinct()
                .filter(other -> other.equals(instead) || works(with(gain, place, other)))
                .toList());
    return merged.stream()
        .filter(p -> merged.stream().noneMatch(o -> !o.equals(p) && p.within(o)))
        .toList();
  }

  private static List<Pattern> with(List<Pattern> gain, int place, Pattern other) {
    var changed = new ArrayList<>(gain);
    changed.set(place, other);
    return changed;
  }

  /// For each role that is not met: the things that it takes, one of which is to be gained.
  private List<List<Pattern>> unmet(Explainer.Judged candidate) {
    var unmet = new ArrayList<List<Pattern>>();
    var seen = new HashSet<Procedure>();
    collect(explainer.findings(candidate.procedure()), unmet, seen);
    return unmet;
  }

  private void collect(List<Finding> findings, List<List<Pattern>> unmet, Set<Procedure> seen) {
    for (var finding : findings) {
      if (finding.state() != Truth.TRUE) {
        var choices = choices(finding.requirement());
        if (choices.isEmpty()) {
          deciding.compiled().procedures().stream()
              .filter(Reach::isStep)
              .filter(seen::add)
              .forEach(p -> collect(explainer.findings(p), unmet, seen));
        } else {
          unmet.addAll(choices);
        }
      }
    }
  }

  /// For each role of the requirement what it takes; of several that are as good as each other,
  /// what any of them takes.
  private List<List<Pattern>> choices(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> {
        var taken = taken(role);
        yield taken.isEmpty() ? List.of() : List.of(taken);
      }
      case Requirement.All(_, var parts) ->
          parts.stream().flatMap(part -> choices(part).stream()).toList();
      case Requirement.Any(_, var parts) -> {
        var any =
            parts.stream()
                .map(this::choices)
                .filter(choices -> choices.size() == 1)
                .flatMap(choices -> choices.getFirst().stream())
                .distinct()
                .toList();
        yield any.isEmpty() ? List.of() : List.of(any);
      }
      case Requirement.None _, Requirement.Decided _ -> List.of();
    };
  }

  /// What the role accepts, as one ordinarily has it.
  private List<Pattern> taken(Requirement.Role role) {
    if (role.party().isPresent()) {
      return List.of();
    }
    return RowTrace.accepting(role, asOf).stream()
        .map(Row::pattern)
        .filter(p -> !NO_THINGS.contains(p.kind()))
        .map(p -> Presumer.ordinarily(p, deciding.vocabulary()))
        .flatMap(p -> Variants.of(p).stream())
        .distinct()
        .toList();
  }

  private boolean works(Collection<Pattern> gain) {
    return !gain.isEmpty()
        && deciding.judge(gaining(gain)).seems(Verdict.YES, deciding.compiled().goal());
  }

  private Situation gaining(Collection<Pattern> gain) {
    var profile = explainer.situation().profile();
    for (var pattern : gain) {
      profile = Presumer.gaining(profile, pattern, deciding.vocabulary());
    }
    return new Situation(profile, explainer.situation().act(), explainer.situation().parties());
  }

  /// The steps for one of the things that the gain may be: they are the same for all.
  private List<Procedure> steps(Set<Pattern> gain) {
    var example = gain.stream().map(p -> Variants.of(p).getFirst()).toList();
    var then = explainer.in(gaining(example));
    return then.candidates().stream()
        .findFirst()
        .map(c -> then.steps(c.procedure()))
        .orElse(List.of());
  }
}
