package io.bangka.ask;

import io.bangka.model.Period;
import io.bangka.model.Query.Want;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What is wanted: the platforms and purposes that are named, and what about them is asked.
///
/// @param platforms providers, as named
/// @param purposes as named, before any gives way
/// @param weak those that count only if no other is named
/// @param weakPlatforms those that count only if no other is named
/// @param procedures what is named by the name of a product
/// @param recipients whose wallet the money is to reach, where another platform sends it
record Aims(
    SequencedSet<String> platforms,
    SequencedSet<String> purposes,
    SequencedSet<String> weak,
    SequencedSet<String> weakPlatforms,
    SequencedSet<String> procedures,
    SequencedSet<String> recipients,
    Set<Want> wants,
    Optional<Period> per) {

  /// Names nothing yet.
  private Aims(Set<Want> wants, Optional<Period> per) {
    this(
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        wants,
        per);
  }

  static Aims of(List<Clause> clauses, Set<Piece> possessed, Compositions compositions) {
    var found = new Aims(wants(clauses), per(clauses));
    clauses.forEach(clause -> found.purposes(clause));
    if (Deeds.of(clauses, compositions).stream().anyMatch(compositions::measured)
        || found.purposes().stream().anyMatch(compositions::measured)) {
      found.measured();
    }
    boolean sends =
        found.purposes().stream().anyMatch(compositions::sends)
            || (found.purposes().isEmpty() && found.weak().stream().anyMatch(compositions::sends));
    for (var clause : clauses) {
      found.platforms(clause, possessed, sends);
    }
    if (found.platforms().isEmpty()) {
      found.platforms().addAll(found.recipients());
      found.recipients().clear();
    }
    return found;
  }

  /// The purposes that these clauses name, and nothing else of them.
  static Aims purposesOf(List<Clause> clauses) {
    var found = new Aims(Set.of(), Optional.empty());
    clauses.forEach(found::purposes);
    return found;
  }

  private static Optional<Period> per(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(c -> c.words().stream())
        .flatMap(piece -> piece.mark(Role.PER).stream())
        .findFirst()
        .map(m -> Period.valueOf(upper(m.argument())));
  }

  /// How much cash can be carried asks how much at most.
  private void measured() {
    if (wants.remove(Want.COST)) {
      wants.add(Want.LIMIT);
    }
  }

  private void purposes(Clause clause) {
    for (var piece : clause.words()) {
      piece.sense(Sense.PurposeOf.class).ifPresent(p -> purposes.add(p.name()));
      piece.sense(Sense.WeakPurpose.class).ifPresent(p -> weak.add(p.name()));
      piece.sense(Sense.WeakPlatform.class).ifPresent(p -> weakPlatforms.add(p.id()));
      for (var sense : piece.senses()) {
        if (sense instanceof Sense.ProcedureOf(var id)) {
          procedures.add(id);
        }
      }
    }
  }

  /// "Apart from WeChat" and "scan Alipay codes" ask about another one; "to her Alipay" is where
  /// the money is to go, if another one sends it.
  private void platforms(Clause clause, Set<Piece> possessed, boolean sends) {
    for (int i = 0; i < clause.items().size(); i++) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece)) || possessed.contains(piece)) {
        continue;
      }
      var platform = piece.sense(Sense.PlatformOf.class).map(Sense.PlatformOf::id);
      var around = new Around(clause, i);
      if (platform.isEmpty() || around.before(Role.EXCEPT) || around.before(Role.NOT)) {
        continue;
      }
      boolean elsewhere =
          around.codes() || (sends && (around.before(Role.TO) || around.before(Role.GO)));
      (elsewhere ? recipients : platforms).add(platform.get());
    }
  }

  /// "How much" asks for the cost, unless a limit is asked for as well.
  private static Set<Want> wants(List<Clause> clauses) {
    var wants = EnumSet.noneOf(Want.class);
    clauses.forEach(c -> wants.addAll(wants(c)));
    if (!wants.contains(Want.LIMIT) && clauses.stream().anyMatch(c -> c.has(Role.HOW_MUCH))) {
      wants.add(Want.COST);
    }
    if (wants.contains(Want.CURE)) {
      wants.remove(Want.CAN);
    }
    if (wants.isEmpty()) {
      wants.add(Want.CAN);
    }
    return wants;
  }

  private static Set<Want> wants(Clause clause) {
    var wants = EnumSet.noneOf(Want.class);
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece)
          && !(piece.is(Role.GAIN) && clause.thingAfter(i).isPresent())) { // 怎么办黄纸
        piece.mark(Role.WANT).ifPresent(m -> wants.add(want(m)));
      }
    }
    boolean can = clause.has(Role.CAN) || clause.has(Role.WHETHER);
    if (wants.isEmpty() && can && !clause.has(Role.HOW_MUCH)) {
      wants.add(Want.CAN);
    }
    return wants;
  }

  /// Whether it asks which papers are needed.
  static boolean papers(Piece piece) {
    return piece.mark(Role.WANT).filter(m -> want(m) == Want.PAPERS).isPresent();
  }

  static Want want(Sense.Mark mark) {
    return Want.valueOf(upper(mark.argument()));
  }

  private static String upper(String written) {
    return written.toUpperCase(Locale.ROOT);
  }
}
