package io.bangka.engine;

import io.bangka.model.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// What makes a holding that fills a role break a limit.
///
/// The values of a limit may speak of one kind of holding ("of cards issued abroad"). They bind
/// what fills the role for which that kind is taken; where something else fills it, only those
/// values bind that speak of nothing in particular.
///
/// @param limits those whose values speak of a kind that the requirement takes
record Breaking(List<OfKind> limits) {
  static final Breaking NOTHING = new Breaking(List.of());

  /// One limit whose values speak of a kind of holding.
  ///
  /// @param forKind the formula over a holding of that kind that breaks the limit
  /// @param forOthers the same where no holding of that kind is used
  record OfKind(String kind, int forKind, int forOthers) {
    int by(String filling) {
      return filling.equals(kind) ? forKind : forOthers;
    }
  }

  Breaking {
    limits = List.copyOf(limits);
  }

  /// The formula that says that a holding of this kind breaks a limit by filling the role.
  int by(Graph graph, String kind) {
    return graph.or(limits.stream().map(limit -> limit.by(kind)).toList());
  }

  /// The same where the role needs nothing.
  int byNothing(Graph graph) {
    return graph.or(limits.stream().map(OfKind::forOthers).toList());
  }

  /// The same limits with what they say of a kind rewritten.
  Breaking rewritten(String kind, IntUnaryOperator rewriting) {
    return new Breaking(
        limits.stream()
            .map(l ->
                l.kind.equals(kind)
                    ? new OfKind(kind, rewriting.applyAsInt(l.forKind), l.forOthers)
                    : l)
            .toList());
  }

  /// Each limit goes to the first of these requirements that takes its kind; one that none takes,
  /// to none.
  Map<Requirement, Breaking> among(List<Requirement> requirements) {
    var found = new LinkedHashMap<Requirement, List<OfKind>>();
    for (var limit : limits) {
      requirements.stream()
          .filter(r -> takes(r, limit.kind))
          .findFirst()
          .ifPresent(r -> found.computeIfAbsent(r, _ -> new ArrayList<>()).add(limit));
    }
    var result = new LinkedHashMap<Requirement, Breaking>();
    found.forEach((requirement, mine) -> result.put(requirement, new Breaking(mine)));
    return result;
  }

  /// The limits whose kind none of these requirements takes.
  Breaking ofNone(List<Requirement> requirements) {
    return new Breaking(
        limits.stream()
            .filter(l -> requirements.stream().noneMatch(r -> takes(r, l.kind)))
            .toList());
  }

  /// Whether something of this kind may be used for the requirement.
  static boolean takes(Requirement requirement, String kind) {
    return switch (requirement) {
      case Requirement.Role role ->
          role.party().isEmpty()
              && role.rows().stream().anyMatch(r -> r.pattern().kind().equals(kind));
      case Requirement.All all -> all.parts().stream().anyMatch(p -> takes(p, kind));
      case Requirement.Any any -> any.parts().stream().anyMatch(p -> takes(p, kind));
      case Requirement.None _, Requirement.Decided _ -> false;
    };
  }
}
