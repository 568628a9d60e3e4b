package io.bangka.ask;

import io.bangka.model.Query.Want;
import io.bangka.model.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What is asked about it: whether it can be done, the cost, the limit, the papers, or the cure.
final class Wants {
  /// "What can I do?": asks for a cure where something failed, else for a way.
  private static final String IF_FAILED = "if-failed";

  private Wants() {}

  /// "How much" asks for the cost, unless a limit is asked for as well.
  static Set<Want> of(List<Clause> clauses) {
    var wants = EnumSet.noneOf(Want.class);
    clauses.forEach(c -> wants.addAll(of(c)));
    if (!wants.contains(Want.LIMIT) && clauses.stream().anyMatch(c -> c.has(Role.HOW_MUCH))) {
      wants.add(Want.COST);
    }
    if (clauses.stream().anyMatch(Wants::asksWhatToDo)
        && clauses.stream().anyMatch(Wants::failed)) {
      wants.add(Want.CURE);
    }
    if (wants.contains(Want.CURE)) {
      wants.remove(Want.CAN);
    }
    if (wants.isEmpty()) {
      wants.add(Want.CAN);
    }
    return wants;
  }

  private static Set<Want> of(Clause clause) {
    var wants = EnumSet.noneOf(Want.class);
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece)
          && !(piece.is(Role.GAIN) && clause.thingAfter(i).isPresent())) { // 怎么办黄纸
        piece.mark(Role.WANT).flatMap(Wants::of).ifPresent(wants::add);
      }
      if (atMost(clause, i)) {
        wants.add(Want.LIMIT);
      }
    }
    boolean can = clause.has(Role.CAN) || clause.has(Role.WHETHER);
    if (wants.isEmpty() && can && !clause.has(Role.HOW_MUCH)) {
      wants.add(Want.CAN);
    }
    return wants;
  }

  /// 能转多少, 可以花多少钱: how much at most.
  private static boolean atMost(Clause clause, int at) {
    return piece(clause, at).filter(p -> p.is(Role.HOW_MUCH)).isPresent()
        && piece(clause, at - 1).filter(Wants::done).isPresent()
        && piece(clause, at - 2).filter(p -> p.is(Role.CAN)).isPresent();
  }

  private static boolean done(Piece piece) {
    return piece.means(Sense.PurposeOf.class) || piece.means(Sense.WeakPurpose.class);
  }

  private static Optional<Piece> piece(Clause clause, int at) {
    return at >= 0 && clause.items().get(at) instanceof Item.Word(var piece)
        ? Optional.of(piece)
        : Optional.empty();
  }

  private static boolean asksWhatToDo(Clause clause) {
    return clause.words().stream()
        .flatMap(p -> p.mark(Role.WANT).stream())
        .anyMatch(m -> m.argument().equals(IF_FAILED));
  }

  /// Whether something is told that went wrong: a message, a loss, a state that should not be.
  private static boolean failed(Clause clause) {
    return clause.tellsState()
        || clause.has(Role.SAYS)
        || clause.words().stream().anyMatch(p -> lost(p) || restricted(p));
  }

  private static boolean lost(Piece piece) {
    return piece.mark(Role.LACK).filter(m -> m.argument().equals("lost")).isPresent();
  }

  private static boolean restricted(Piece piece) {
    return piece
        .sense(Sense.With.class)
        .filter(w -> w.attribute().equals("restricted") && w.said().equals(Said.exactly("true")))
        .isPresent();
  }

  /// Whether it asks which papers are needed.
  static boolean papers(Piece piece) {
    return piece.mark(Role.WANT).flatMap(Wants::of).filter(Want.PAPERS::equals).isPresent();
  }

  /// What the word asks by itself; empty where that hangs on what else is told.
  static Optional<Want> of(Sense.Mark mark) {
    return mark.argument().equals(IF_FAILED)
        ? Optional.empty()
        : Optional.of(Want.valueOf(mark.argument().toUpperCase(Locale.ROOT)));
  }
}
