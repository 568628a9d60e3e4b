package io.bangka.engine;

import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the smallest gains that turn a `no` into a `yes`: documents, phones, accounts, cards or
/// proofs that unmet roles accept. Each one found is tried, and none contains another; those that
/// ask for what people like this are presumed to lack come last.
final class Remedies {
  private static final int MOST = 6;
  private static final Set<String> NO_THINGS = Set.of("person", "act", "wallet");
  private static final int MOST_TRIED = 60;

  private final Deciding deciding;
  private final Situation situation;
  private final LocalDate asOf;
  private final Explainer explainer;

  Remedies(Deciding deciding, Situation situation, LocalDate asOf, Explainer explainer) {
    this.deciding = deciding;
    this.situation = situation;
    this.asOf = asOf;
    this.explainer = explainer;
  }

  List<Remedy> find(List<Explainer.Judged> candidates) {
    var tried = new LinkedHashSet<Set<Pattern>>();
    for (var candidate : candidates) {
      tried.addAll(gains(candidate));
    }
    var working = tried.stream().limit(MOST_TRIED).filter(this::works).toList();
    return working.stream()
        .filter(g -> working.stream().noneMatch(o -> !o.equals(g) && g.containsAll(o)))
        .sorted(Comparator.comparingLong(this::farFetched).thenComparingInt(Set::size))
        .limit(MOST)
        .map(g -> new Remedy(List.copyOf(g), steps(g)))
        .toList();
  }

  /// How much of it the person is presumed to lack.
  private long farFetched(Set<Pattern> gain) {
    return gain.stream()
        .filter(p ->
            situation.profile().lacks().stream()
                .anyMatch(l -> l.presumed() && p.within(l.pattern())))
        .count();
  }

  /// One choice of an accepted pattern for each unmet role of the candidate and of the steps before
  /// it.
  private Set<Set<Pattern>> gains(Explainer.Judged candidate) {
    Set<Set<Pattern>> sets = new LinkedHashSet<>();
    sets.add(new LinkedHashSet<>());
    for (var finding : unmet(candidate)) {
      var choices = choices(finding);
      var next = new LinkedHashSet<Set<Pattern>>();
      for (var set : sets) {
        for (var choice : choices) {
          var more = new LinkedHashSet<>(set);
          more.add(choice);
          next.add(more);
          if (next.size() > MOST_TRIED) {
            return next;
          }
        }
      }
      sets = next;
    }
    return sets;
  }

  private List<Finding> unmet(Explainer.Judged candidate) {
    var unmet = new ArrayList<Finding>();
    var seen = new HashSet<Procedure>();
    collect(explainer.findings(candidate.procedure()), unmet, seen);
    return unmet;
  }

  private void collect(List<Finding> findings, List<Finding> unmet, Set<Procedure> seen) {
    for (var finding : findings) {
      if (finding.state() != Truth.TRUE) {
        if (choices(finding).isEmpty()) {
          deciding.compiled().procedures().stream()
              .filter(Reach::isStep)
              .filter(seen::add)
              .forEach(p -> collect(explainer.findings(p), unmet, seen));
        } else {
          unmet.add(finding);
        }
      }
    }
  }

  /// What the role accepts, as one ordinarily has it.
  private List<Pattern> choices(Finding finding) {
    if (!(finding.requirement() instanceof Requirement.Role role) || role.party().isPresent()) {
      return List.of();
    }
    return Merging.of(
        RowTrace.accepting(role, asOf).stream()
            .map(io.bangka.model.Row::pattern)
            .filter(p -> !NO_THINGS.contains(p.kind()))
            .map(p -> Presumer.ordinarily(p, deciding.vocabulary()))
            .distinct()
            .toList());
  }

  private boolean works(Set<Pattern> gain) {
    if (gain.isEmpty()) {
      return false;
    }
    var gained = with(gain);
    int goal = deciding.compiled().goal();
    return switch (deciding.kleene(gained, goal)) {
      case TRUE -> true;
      case FALSE -> false;
      case UNKNOWN -> deciding.estimate(gained, goal).verdict() == Verdict.YES;
    };
  }

  private Situation with(Set<Pattern> gain) {
    var profile = situation.profile();
    for (var pattern : gain) {
      profile = Presumer.gaining(profile, pattern, deciding.vocabulary());
    }
    return new Situation(profile, situation.act(), situation.parties());
  }

  private List<Procedure> steps(Set<Pattern> gain) {
    var then = explainer.in(with(gain));
    return then.candidates().stream()
        .findFirst()
        .map(c -> then.steps(c.procedure()))
        .orElse(List.of());
  }
}
