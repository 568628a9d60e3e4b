package io.bangka.ask;

import io.bangka.model.Test;
import io.bangka.money.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes numbers and the words around them into sums, ages and days.
final class Figures {
  private static final int OLDEST = 120;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /// A number alone is a year only from here on; before, it takes the word "year" or a month.
  private static final int FIRST_BARE_YEAR = 2000;

  private final List<Piece> pieces;
  private final LocalDate today;
  private final List<Piece> made = new ArrayList<>();
  private int i;

  private Figures(List<Piece> pieces, LocalDate today) {
    this.pieces = pieces;
    this.today = today;
  }

  static List<Piece> of(List<Piece> pieces, LocalDate today) {
    var figures = new Figures(pieces, today);
    while (figures.i < pieces.size()) {
      figures.next();
    }
    return figures.made;
  }

  private void next() {
    var relative = pieces.get(i).mark(Role.RELATIVE);
    if (relative.isPresent()) {
      span(i + 1, Days.relative(relative.get().argument(), today));
    } else if (!(sum() || age() || day() || monthName())) {
      made.add(pieces.get(i++));
    }
  }

  private boolean sum() {
    boolean numberFirst = number(i).isPresent() && currency(i + 1).isPresent();
    var number = numberFirst ? number(i) : number(i + 1);
    var currency = numberFirst ? currency(i + 1) : currency(i);
    return number.isPresent()
        && currency.isPresent()
        && put(i + 2, new Sense.Sum(new Amount(number.get(), currency.get())));
  }

  private boolean age() {
    int at = (is(i, Role.AGE_WORD) || ofSomebody()) && whole(i + 1) > 0 ? i + 1 : i;
    int age = whole(at);
    if (age < 0 || age > OLDEST || (at == i && !is(i + 1, Role.AGE_UNIT))) {
      return false;
    }
    boolean under = i > 0 && made.getLast().is(Role.UNDER);
    return put(
        is(at + 1, Role.AGE_UNIT) ? at + 2 : at + 1,
        new Sense.Age(under ? Test.atMost(age - 1) : Test.between(age, age)));
  }

  /// The "of" of "a student of 17".
  private boolean ofSomebody() {
    return is(i, Role.OF) && i > 0 && made.getLast().is(Role.CITIZEN);
  }

  /// `2019年11月5日`, `2019年`, `2019-11-05`, `2019`.
  private boolean day() {
    int year = whole(i);
    boolean named = is(i + 1, Role.YEAR);
    boolean bare = !named && whole(i + 1) < 0;
    if (year < (bare ? FIRST_BARE_YEAR : FIRST_YEAR) || year > LAST_YEAR) {
      return false;
    }
    int at = named ? i + 2 : i + 1;
    int month = whole(at);
    if (month < 1 || month > 12 || (!named && whole(at + 1) < 0)) {
      return span(at, Days.year(year));
    }
    at += is(at + 1, Role.MONTH) ? 2 : 1;
    int day = whole(at);
    return (day < 1 || day > 31)
        ? span(at, Days.month(year, month))
        : span(is(at + 1, Role.DAY) ? at + 2 : at + 1, Days.day(year, month, day));
  }

  /// `July 2023`, `1 July 2023`, `July 1, 2023`.
  private boolean monthName() {
    boolean dayFirst = whole(i) > 0 && whole(i) <= 31 && month(i + 1) > 0;
    int at = dayFirst ? i + 1 : i;
    int month = month(at);
    if (month < 0) {
      return false;
    }
    boolean dayNext = !dayFirst && whole(at + 1) > 0 && whole(at + 1) <= 31;
    int day = dayFirst ? whole(i) : whole(at + 1);
    int yearAt = dayNext ? at + 2 : at + 1;
    yearAt += piece(yearAt).filter(p -> p.means(Sense.Pause.class)).isPresent() ? 1 : 0;
    int year = whole(yearAt);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return false;
    }
    return span(
        yearAt + 1, dayFirst || dayNext ? Days.day(year, month, day) : Days.month(year, month));
  }

  private int month(int at) {
    return piece(at)
        .flatMap(p -> p.mark(Role.MONTH_NAME))
        .map(m -> Integer.parseInt(m.argument()))
        .orElse(-1);
  }

  private boolean span(int to, Sense.Span span) {
    boolean before = is(to, Role.BEFORE) || (i > 0 && is(i - 1, Role.BEFORE));
    var eve = span.first().minusDays(1);
    return put(is(to, Role.BEFORE) ? to + 1 : to, before ? new Sense.Span(eve, eve) : span);
  }

  private boolean put(int to, Sense sense) {
    made.add(new Piece(pieces.get(i).from(), pieces.get(to - 1).to(), List.of(sense)));
    i = to;
    return true;
  }

  private Optional<Piece> piece(int at) {
    return at < pieces.size() ? Optional.of(pieces.get(at)) : Optional.empty();
  }

  private boolean is(int at, Role role) {
    return piece(at).filter(p -> p.is(role)).isPresent();
  }

  private Optional<BigDecimal> number(int at) {
    return piece(at).flatMap(p -> p.sense(Sense.Figure.class)).map(Sense.Figure::value);
  }

  /// The whole number at a place; -1 if none stands there.
  private int whole(int at) {
    return number(at)
        .filter(n -> n.scale() <= 0 && n.precision() - n.scale() < 9)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }

  private Optional<String> currency(int at) {
    return piece(at).flatMap(p -> p.mark(Role.CURRENCY)).map(Sense.Mark::argument);
  }
}
