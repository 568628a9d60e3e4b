package io.bangka.ask;

import java.util.Optional;

/// What stands around a place of a clause, as far as it tells what a country there says.
record Around(Clause clause, int at) {
  boolean after(Role role) {
    return clause.after(at).filter(p -> p.is(role)).isPresent();
  }

  boolean nothingAfter() {
    return clause.after(at).isEmpty();
  }

  /// Whether the piece before has the role, a linking "of" left out.
  boolean before(Role role) {
    return piece().filter(p -> p.is(role)).isPresent();
  }

  private Optional<Piece> piece() {
    var before = clause.before(at);
    int i = at;
    while (i > 1 && before.filter(p -> p.is(Role.OF) && !p.is(Role.IN)).isPresent()) {
      i--;
      before = clause.before(i);
    }
    return before;
  }

  /// Whether a country here is somebody's nationality.
  boolean national(Piece country) {
    boolean people =
        country.senses().stream().anyMatch(s -> s instanceof Sense.Code(_, _, var p) && p);
    return (after(Role.CITIZEN) && !after(Role.RESIDENT))
        || before(Role.CITIZEN)
        || before(Role.FROM)
        || before(Role.BE)
        || before(Role.NOT)
        || (people && !before(Role.IN) && !before(Role.GO))
        || personIsIn();
  }

  /// 塞浦路斯人在中国: the 人 of 人在 belongs to the country before it.
  private boolean personIsIn() {
    return clause
        .after(at)
        .filter(p -> p.is(Role.AT) && p.to() - p.from() == 2)
        .filter(p -> p.from() == clause.items().get(at).to())
        .isPresent();
  }

  /// Whether a country here is where somebody lives.
  boolean resident() {
    boolean in = before(Role.IN) || before(Role.AT);
    return after(Role.RESIDENT)
        || before(Role.RESIDENT)
        || before(Role.LIVE)
        || (in && (after(Role.LIVE) || livedIn()));
  }

  private boolean livedIn() {
    return clause.before(placeOfIn()).filter(p -> p.is(Role.LIVE)).isPresent();
  }

  private int placeOfIn() {
    int i = at - 1;
    while (i > 0
        && clause.items().get(i) instanceof Item.Word(var p)
        && !p.is(Role.IN)
        && !p.is(Role.AT)) {
      i--;
    }
    return i;
  }
}
