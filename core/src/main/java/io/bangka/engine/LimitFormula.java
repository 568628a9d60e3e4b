package io.bangka.engine;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compiles limits to "the amount breaks a limit", over the holding that the limit speaks of.
/// Values of one limit are rows: the one that no other beats binds. Different limits all bind.
final class LimitFormula {
  private static final String NO_HOLDING = "";
  private static final Set<String> ALWAYS_THERE = Set.of("person", "act");

  private final Graph graph;
  private final LocalDate asOf;
  private final Spent spent;

  LimitFormula(Graph graph, LocalDate asOf, Spent spent) {
    this.graph = graph;
    this.asOf = asOf;
    this.spent = spent;
  }

  /// The limits whose values speak of a kind of holding.
  ///
  /// @param byOwner by the procedure or rule that states them
  List<Breaking.OfKind> ofKinds(Map<String, List<Limit>> byOwner) {
    return placed(byOwner).stream()
        .flatMap(placed ->
            kind(placed.limit).stream()
                .map(kind ->
                    new Breaking.OfKind(kind, broken(placed, kind), broken(placed, NO_HOLDING))))
        .toList();
  }

  /// The formula that says that the amount breaks a limit that speaks of no kind of holding.
  int ofNoKind(Map<String, List<Limit>> byOwner) {
    return graph.or(
        placed(byOwner).stream()
            .filter(placed -> kind(placed.limit).isEmpty())
            .map(placed -> broken(placed, NO_HOLDING))
            .toList());
  }

  /// A limit on amounts, and what free variables about it are named by.
  private record Placed(String place, Limit limit) {}

  private static List<Placed> placed(Map<String, List<Limit>> byOwner) {
    var placed = new ArrayList<Placed>();
    byOwner.forEach((owner, limits) -> {
      for (int i = 0; i < limits.size(); i++) {
        if (limits.get(i).of() == Limit.Of.AMOUNT) {
          placed.add(new Placed(owner + ": limit " + i, limits.get(i)));
        }
      }
    });
    return List.copyOf(placed);
  }

  /// The kind of holding that the values of a limit speak of: a pack's checker lets them speak of
  /// one.
  static Optional<String> kind(Limit limit) {
    return limit.caps().stream()
        .flatMap(c -> c.applies().stream())
        .map(Pattern::kind)
        .filter(k -> !ALWAYS_THERE.contains(k))
        .findFirst();
  }

  /// @param held the kind of the holding at hand, or [#NO_HOLDING]
  private int broken(Placed placed, String held) {
    var limit = placed.limit;
    String place = placed.place;
    var caps = limit.caps();
    var matches = caps.stream().map(c -> matches(place, limit, c, held)).toList();
    var broken = new ArrayList<Integer>();
    for (int i = 0; i < caps.size(); i++) {
      var beating = new ArrayList<Integer>();
      for (int j = 0; j < caps.size(); j++) {
        if (caps.get(j).beats(caps.get(i))) {
          beating.add(matches.get(j));
        }
      }
      int binding = graph.and(matches.get(i), graph.not(graph.or(beating)));
      broken.add(graph.and(binding, broken(place, limit, caps.get(i))));
    }
    int applies = limit.act().map(this::thereIs).orElse(Graph.TRUE);
    return graph.and(applies, graph.or(broken));
  }

  private int matches(String place, Limit limit, Cap cap, String held) {
    int matching = cap.applies().map(p -> speaksOf(p, held)).orElse(Graph.TRUE);
    return switch (cap.force().on(asOf)) {
      case IN_FORCE -> matching;
      case UNKNOWN -> graph.and(matching, free(place, limit, cap, Why.UNSOURCED, " in force"));
      case NOT_YET, ENDED -> Graph.FALSE;
    };
  }

  private int speaksOf(Pattern pattern, String held) {
    if (ALWAYS_THERE.contains(pattern.kind())) {
      return thereIs(pattern);
    }
    return pattern.kind().equals(held) ? graph.test(Space.own(held), pattern) : Graph.FALSE;
  }

  private int thereIs(Pattern pattern) {
    var space = Space.own(pattern.kind());
    return graph.exists(space, graph.test(space, pattern));
  }

  private int broken(String place, Limit limit, Cap cap) {
    return switch (spent.against(limit, cap)) {
      case WITHIN -> Graph.FALSE;
      case BROKEN -> Graph.TRUE;
      case RATE -> free(place, limit, cap, Why.RATE, " broken");
      case UNSOURCED -> free(place, limit, cap, Why.UNSOURCED, " broken");
    };
  }

  private int free(String place, Limit limit, Cap cap, Why why, String what) {
    return graph.free(FreeVariable.of(why, place + "/" + limit.caps().indexOf(cap) + what));
  }

  /// The values of a limit that are in force and that no value in force for all beats.
  static List<Cap> inForce(Limit limit, LocalDate asOf) {
    var present =
        limit.caps().stream().filter(c -> c.force().on(asOf) == Presence.IN_FORCE).toList();
    return present.stream()
        .filter(c -> present.stream().noneMatch(o -> sameScope(o, c) && o.beats(c)))
        .toList();
  }

  private static boolean sameScope(Cap a, Cap b) {
    return a.applies().equals(b.applies()) || a.applies().isEmpty();
  }
}
