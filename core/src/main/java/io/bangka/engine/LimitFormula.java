package io.bangka.engine;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Presence;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compiles limits to "the amount breaks a limit", over the holding that the limit speaks of.
/// Values of one limit are rows: the one that no other beats binds. Different limits all bind.
final class LimitFormula {
  /// The key for limits that speak of no holding in particular.
  static final String ANYTHING = "";

  private final Graph graph;
  private final LocalDate asOf;
  private final Spent spent;

  LimitFormula(Graph graph, LocalDate asOf, Spent spent) {
    this.graph = graph;
    this.asOf = asOf;
    this.spent = spent;
  }

  /// By kind of holding ([#ANYTHING] for none): the formula that says that a limit is broken.
  ///
  /// @param byOwner by the procedure or rule that states them
  Map<String, Integer> broken(Map<String, List<Limit>> byOwner) {
    var byKind = new LinkedHashMap<String, Integer>();
    byOwner.forEach((owner, limits) -> {
      for (int i = 0; i < limits.size(); i++) {
        var limit = limits.get(i);
        if (limit.of() == Limit.Of.AMOUNT) {
          int broken = broken(owner + ": limit " + i, limit);
          byKind.merge(kind(limit), broken, (a, b) -> graph.or(a, b));
        }
      }
    });
    return byKind;
  }

  /// The kind of holding that a limit speaks of.
  static String kind(Limit limit) {
    return limit.caps().stream()
        .flatMap(c -> c.applies().stream())
        .map(p -> p.kind())
        .findFirst()
        .orElse(ANYTHING);
  }

  private int broken(String place, Limit limit) {
    var caps = limit.caps();
    var matches = caps.stream().map(c -> matches(place, limit, c)).toList();
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
    int applies = limit.act().map(act -> graph.test(Space.own("act"), act)).orElse(Graph.TRUE);
    return applies == Graph.TRUE
        ? graph.or(broken)
        : graph.and(graph.exists(Space.own("act"), applies), graph.or(broken));
  }

  private int matches(String place, Limit limit, Cap cap) {
    int matching = cap.applies().map(p -> graph.test(Space.own(p.kind()), p)).orElse(Graph.TRUE);
    return switch (cap.force().on(asOf)) {
      case IN_FORCE -> matching;
      case UNKNOWN -> graph.and(matching, free(place, limit, cap, Why.UNSOURCED, " in force"));
      case NOT_YET, ENDED -> Graph.FALSE;
    };
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
