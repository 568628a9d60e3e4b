package io.bangka.engine;

import io.bangka.model.Effect;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compiles rows to one boolean function over one holding (DESIGN §2, *Rows*).
///
/// With `m` for "the row matches, and is in force": a row is effective if it matches and no row
/// that beats it matches; the holding is refused if an effective row refuses, else accepted if one
/// accepts, else as [Others] says, and unknown (unsourced) if nobody says.
final class RoleFormula {
  private static final Comparator<Others> BETTER =
      Comparator.comparingInt((Others o) -> o.citation().authority().band())
          .thenComparing(o -> o.force().start().day());

  private final Graph graph;
  private final LocalDate asOf;
  private final String owner;

  /// @param owner the procedure or rule, to name free variables by
  RoleFormula(Graph graph, LocalDate asOf, String owner) {
    this.graph = graph;
    this.asOf = asOf;
    this.owner = owner;
  }

  /// By kind of holding: the formula that says whether a holding of that kind fills the role.
  Map<String, Integer> filledBy(Requirement.Role role) {
    var byKind = new LinkedHashMap<String, Integer>();
    for (String kind : role.rows().stream().map(r -> r.pattern().kind()).distinct().toList()) {
      byKind.put(kind, filled(rowsOf(role.rows(), kind), space(role, kind), others(role, kind)));
    }
    return byKind;
  }

  /// Before the first row in force nobody says whether anything was asked for, so that even
  /// somebody who has nothing is not refused (DESIGN §2, *Dates*). Wallets are what procedures work
  /// on: that one is needed is no statement of a source.
  int unsourced(Requirement.Role role) {
    var rows = role.rows().stream().map(r -> r.force().on(asOf)).toList();
    boolean speaks =
        rows.contains(Presence.IN_FORCE)
            || inForce(role.others(), asOf).isPresent()
            || role.rows().stream().allMatch(r -> r.pattern().kind().equals("wallet"));
    if (speaks) {
      return Graph.FALSE;
    }
    var silent = new ArrayList<Integer>();
    role.rows().stream()
        .filter(r -> r.force().on(asOf) == Presence.UNKNOWN)
        .forEach(r -> silent.add(graph.not(free(Why.UNSOURCED, "row " + r.id()))));
    silent.add(free(Why.UNSOURCED, "others of " + role.name()));
    return graph.and(silent);
  }

  /// Whether the act is allowed: unlisted means not allowed by this procedure.
  int allowed(List<Row> acts) {
    return filled(acts, Space.own("act"), Graph.FALSE);
  }

  /// Whether some row speaks of the act.
  int listed(List<Row> acts) {
    return graph.or(matches(acts, Space.own("act")));
  }

  private static Space space(Requirement.Role role, String kind) {
    return kind.equals("act") ? Space.own(kind) : new Space(role.party(), kind);
  }

  private static List<Row> rowsOf(List<Row> rows, String kind) {
    return rows.stream().filter(r -> r.pattern().kind().equals(kind)).toList();
  }

  private int filled(List<Row> rows, Space space, int otherwise) {
    var matches = matches(rows, space);
    var accepting = new ArrayList<Integer>();
    var refusing = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      int effective = graph.and(matches.get(i), graph.not(beaten(rows, matches, i)));
      (rows.get(i).effect() == Effect.ACCEPTS ? accepting : refusing).add(effective);
    }
    // Where a row matches, an effective one does, too; so `otherwise` speaks only of what none
    // lists.
    return graph.and(graph.not(graph.or(refusing)), graph.or(graph.or(accepting), otherwise));
  }

  private int beaten(List<Row> rows, List<Integer> matches, int i) {
    var beating = new ArrayList<Integer>();
    for (int j = 0; j < rows.size(); j++) {
      if (rows.get(j).beats(rows.get(i))) {
        beating.add(matches.get(j));
      }
    }
    return graph.or(beating);
  }

  private List<Integer> matches(List<Row> rows, Space space) {
    return rows.stream().map(row -> matches(row, rows, space)).toList();
  }

  private int matches(Row row, List<Row> rows, Space space) {
    return graph.and(test(space, row.meant()), inForce(row), undisputed(row, rows));
  }

  private int inForce(Row row) {
    return switch (row.force().on(asOf)) {
      case IN_FORCE -> Graph.TRUE;
      case UNKNOWN -> free(Why.UNSOURCED, "row " + row.id());
      case NOT_YET, ENDED -> Graph.FALSE;
    };
  }

  /// Of rows of equal standing that contradict each other (it is enough that one is marked) either
  /// side may be right; a disputed row without an opponent is in doubt by itself.
  private int undisputed(Row row, List<Row> rows) {
    var opponents = rows.stream().filter(o -> contradicts(o, row)).toList();
    int opposed = graph.or(opponents.stream().map(this::inForce).toList());
    int alone = row.disputed() ? free(Why.DISPUTED, "row " + row.id()) : Graph.TRUE;
    if (opposed == Graph.FALSE) {
      return alone;
    }
    int acceptingIsRight = free(Why.DISPUTED, "dispute of row " + firstOf(row, rows).id());
    int right = row.effect() == Effect.ACCEPTS ? acceptingIsRight : graph.not(acceptingIsRight);
    return graph.or(graph.and(opposed, right), graph.and(graph.not(opposed), alone));
  }

  /// The same row for each side of a dispute.
  private static Row firstOf(Row row, List<Row> rows) {
    return rows.stream().filter(r -> sameStanding(r, row)).findFirst().orElse(row);
  }

  private static boolean contradicts(Row one, Row other) {
    return (one.disputed() || other.disputed())
        && one.effect() != other.effect()
        && sameStanding(one, other);
  }

  private static boolean sameStanding(Row one, Row other) {
    return one.pattern().equals(other.pattern())
        && one.citation().authority().band() == other.citation().authority().band()
        && one.force().start().day().equals(other.force().start().day());
  }

  private int test(Space space, Pattern pattern) {
    return graph.test(space, pattern);
  }

  /// A procedure works on wallets of its own platform in a state that it names: of wallets, what no
  /// row lists is refused, not unsourced.
  private int others(Requirement.Role role, String kind) {
    var present = inForce(role.others(), asOf);
    var silent = kind.equals("wallet") ? Effect.REFUSES : null;
    var effect = present.map(Others::effect).orElse(silent);
    int silence = free(Why.UNSOURCED, "others of " + role.name());
    if (effect == null || perhapsReplaced(role.others(), present, effect)) {
      return silence;
    }
    int excepted = excepted(role, kind, present);
    return effect == Effect.ACCEPTS
        ? graph.or(graph.not(excepted), silence)
        : graph.and(excepted, silence);
  }

  /// What nobody speaks of, by the statement in force or by a better placed one that may hold
  /// already.
  private int excepted(Requirement.Role role, String kind, Optional<Others> present) {
    var patterns =
        role.others().stream()
            .filter(o -> present.equals(Optional.of(o)) || perhapsReplaces(o, present))
            .flatMap(o -> o.except().stream())
            .filter(pattern -> pattern.kind().equals(kind))
            .distinct()
            .map(pattern -> test(space(role, kind), pattern))
            .toList();
    return graph.or(patterns);
  }

  /// A better placed statement to the contrary is known only from a later day on, and may hold
  /// already.
  private boolean perhapsReplaced(List<Others> others, Optional<Others> present, Effect effect) {
    return others.stream().anyMatch(o -> o.effect() != effect && perhapsReplaces(o, present));
  }

  private boolean perhapsReplaces(Others other, Optional<Others> present) {
    return other.force().on(asOf) == Presence.UNKNOWN
        && (present.isEmpty() || BETTER.compare(other, present.get()) > 0);
  }

  /// The statement about unlisted holdings that holds on the day: the best placed, then the latest.
  static Optional<Others> inForce(List<Others> others, LocalDate asOf) {
    return others.stream().filter(o -> o.force().on(asOf) == Presence.IN_FORCE).max(BETTER);
  }

  private int free(Why why, String about) {
    return graph.free(FreeVariable.of(why, owner + ": " + about));
  }
}
