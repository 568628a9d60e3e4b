package io.bangka.oracle;

import io.bangka.model.Authority;
import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Offer;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Row;
import io.bangka.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Random rows and other dated, sourced statements.
final class RandomStatements {
  static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);

  /// Days on which statements start or end, in order; [#AS_OF] lies between two of them.
  static final List<LocalDate> BOUNDARIES =
      List.of(
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2026, 1, 1));

  private final Dice dice;
  private final RandomTests tests;
  private int rows;

  RandomStatements(Dice dice, RandomTests tests) {
    this.dice = dice;
    this.tests = tests;
  }

  Citation citation() {
    return citation(
        switch (dice.between(1, 20)) {
          case 1, 2, 3 -> Authority.LAW;
          case 4, 5, 6 -> Authority.PRESS;
          case 7, 8, 9 -> Authority.GUIDE;
          case 10 -> Authority.REPUBLISHED_OFFICIAL;
          default -> Authority.OFFICIAL;
        });
  }

  static Citation citation(Authority authority) {
    String id = authority.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var source =
        new Source(
            id,
            "a page",
            "somebody",
            Optional.empty(),
            "https://example.org/" + id,
            Optional.empty(),
            authority);
    return new Citation(List.of(source));
  }

  Force force() {
    return switch (dice.between(1, 20)) {
      case 1 -> new Force(start(BOUNDARIES.get(0)), Optional.of(BOUNDARIES.get(2)));
      case 2 -> new Force(new Force.From(future()), Optional.empty());
      case 3 -> new Force(new Force.KnownBy(future()), Optional.empty());
      case 4 -> new Force(new Force.KnownBy(future()), Optional.of(notBefore()), Optional.empty());
      case 5 -> new Force(start(past()), Optional.of(future()));
      default -> new Force(start(past()), Optional.empty());
    };
  }

  private Force.Start start(LocalDate day) {
    return switch (dice.between(1, 4)) {
      case 1 -> new Force.KnownBy(day);
      case 2 -> new Force.Undated(day);
      default -> new Force.From(day);
    };
  }

  private LocalDate past() {
    return dice.one(BOUNDARIES.subList(0, 3));
  }

  private LocalDate future() {
    return dice.one(BOUNDARIES.subList(3, 5));
  }

  private LocalDate notBefore() {
    return dice.one(BOUNDARIES.subList(1, 4));
  }

  List<Offer> offers() {
    var offers = new ArrayList<Offer>();
    for (int i = dice.chance(10) ? 2 : 1; i > 0; i--) {
      var force = dice.chance(80) ? Force.from(past()) : force();
      offers.add(new Offer(force, citation()));
    }
    return offers;
  }

  /// @param kinds those that the rows of the role name
  List<Others> others(Collection<String> kinds) {
    if (dice.chance(28)) {
      return List.of();
    }
    var force = dice.chance(80) ? Force.from(past()) : force();
    var first = new Others(Effect.REFUSES, force, citation(), except(kinds));
    if (dice.chance(90)) {
      return List.of(first);
    }
    var later = Force.from(BOUNDARIES.get(2).plusDays(1));
    return List.of(first, new Others(Effect.ACCEPTS, later, first.citation(), except(kinds)));
  }

  private List<Pattern> except(Collection<String> kinds) {
    return dice.chance(80) || kinds.isEmpty()
        ? List.of()
        : List.of(tests.pattern(dice.one(List.copyOf(kinds)), 2));
  }

  /// Rows of one list, related to each other as real ones are: repeated, narrowed, contradicted.
  List<Row> rows(String kind, int most, int refusing) {
    var rows = new ArrayList<Row>();
    for (int i = dice.between(1, most); i > 0; i--) {
      rows.add(row(pattern(kind, rows), rows, refusing));
    }
    if (dice.chance(15)) {
      rows.add(opposite(dice.one(rows)));
    }
    return marked(rows);
  }

  private Pattern pattern(String kind, List<Row> before) {
    if (before.isEmpty() || dice.chance(40)) {
      return tests.pattern(kind, 2);
    }
    var other = dice.one(before).pattern();
    return dice.chance(50) ? other : tests.variant(other);
  }

  Row row(Pattern pattern, List<Row> before, int refusing) {
    var effect = dice.chance(refusing) ? Effect.REFUSES : Effect.ACCEPTS;
    Optional<String> replaced =
        before.isEmpty() || !dice.chance(10)
            ? Optional.empty()
            : Optional.of(dice.one(before).id());
    return row(pattern, effect, force(), citation(), replaced);
  }

  /// A row of equal standing that says the opposite.
  Row opposite(Row row) {
    var effect = row.effect() == Effect.ACCEPTS ? Effect.REFUSES : Effect.ACCEPTS;
    return row(row.pattern(), effect, row.force(), row.citation(), Optional.empty());
  }

  private Row row(
      Pattern pattern, Effect effect, Force force, Citation citation, Optional<String> replaces) {
    String id = "row-" + rows++;
    return new Row(id, pattern, effect, force, citation, replaces, false, Optional.empty());
  }

  /// Rows of equal standing that contradict each other are marked, as a pack must mark them.
  static List<Row> marked(List<Row> rows) {
    return rows.stream()
        .map(row -> rows.stream().anyMatch(other -> contradict(row, other)) ? disputed(row) : row)
        .toList();
  }

  private static boolean contradict(Row one, Row other) {
    return one.effect() != other.effect()
        && one.pattern().equals(other.pattern())
        && one.citation().authority().band() == other.citation().authority().band()
        && one.force().start().day().equals(other.force().start().day());
  }

  private static Row disputed(Row row) {
    return new Row(
        row.id(),
        row.pattern(),
        row.effect(),
        row.force(),
        row.citation(),
        row.replaces(),
        true,
        row.note());
  }
}
