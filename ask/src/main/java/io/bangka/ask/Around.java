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

  /// "With my card abroad?": behind all else, and so of nothing that follows.
  boolean adverb() {
    return nothingAfter() && clause.thingAfter(at).isEmpty() && clause.thingBefore(at).isPresent();
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

  /// "Chinese hotels" are where the hotels are.
  boolean merchants() {
    return after(Role.BANK)
        || clause.after(at).flatMap(p -> Places.code(p, "merchant")).isPresent();
  }

  /// Whether a country here is somebody's nationality.
  boolean national(Piece country) {
    return !after(Role.RESIDENT) && called(country);
  }

  private boolean called(Piece country) {
    boolean people =
        country.senses().stream().anyMatch(s -> s instanceof Sense.Code(_, _, var p) && p);
    return after(Role.CITIZEN)
        || clause.after(at).filter(p -> p.means(Sense.Person.class)).isPresent()
        || before(Role.CITIZEN)
        || (origin() && piece().filter(p -> p.means(Sense.Age.class)).isPresent())
        || before(Role.FROM)
        || before(Role.BE)
        || before(Role.NOT)
        || (people && !before(Role.IN) && !before(Role.GO));
  }

  /// "My card is Cypriot", 卡是塞浦路斯的: of the thing.
  boolean ofThing() {
    int i = at - 1;
    while (i > 0
        && piece(i).filter(p -> p.is(Role.DET) || (p.is(Role.OF) && !p.is(Role.BE))).isPresent()) {
      i--;
    }
    return i > 0
        && piece(i).filter(p -> p.is(Role.BE) || p.is(Role.FROM)).isPresent()
        && clause.items().get(i - 1) instanceof Item.Thing
        && (at + 1 == clause.items().size()
            || after(Role.OF)
            || after(Role.BUT)
            || after(Role.AND));
  }

  /// "My wife is Chinese", 我老婆是乌克兰人: of somebody else.
  boolean ofPeer() {
    int i = at - 1;
    while (i >= 0
        && piece(i).filter(p -> p.is(Role.BE) || p.is(Role.NOT) || p.is(Role.DET)).isPresent()) {
      i--;
    }
    return i >= 0 && i < at - 1 && piece(i).filter(p -> p.is(Role.PEER)).isPresent();
  }

  /// 沙特的朋友
  boolean friends() {
    return piece(at + 1).filter(p -> p.is(Role.OF)).isPresent()
        && piece(at + 2).filter(p -> p.is(Role.PEER)).isPresent()
        && !before(Role.TO);
  }

  /// "Mainland Alipay", 泰国的TrueMoney: the country is the platform's, unless something happens in
  /// it.
  boolean platforms() {
    int next = at + 1;
    if (piece(next).filter(p -> p.is(Role.OF)).isPresent()) {
      next++;
    }
    return piece(next).filter(p -> p.means(Sense.PlatformOf.class)).isPresent()
        && !before(Role.IN)
        && !before(Role.AT)
        && !before(Role.GO)
        && !before(Role.LIVE);
  }

  /// "Alipay codes", 微信的二维码: the codes that another wallet scans.
  boolean codes() {
    int next = at + 1;
    if (piece(next).filter(p -> p.is(Role.OF)).isPresent()) {
      next++;
    }
    return piece(next).filter(p -> p.is(Role.CODE_WORD)).isPresent();
  }

  /// "To her Alipay", 给国内爸妈的支付宝: where the money is to go.
  boolean towards() {
    int i = at - 1;
    while (i >= 0 && piece(i).filter(Around::whose).isPresent()) {
      i--;
    }
    return i >= 0 && piece(i).filter(p -> p.is(Role.TO)).isPresent();
  }

  private static boolean whose(Piece piece) {
    return !piece.is(Role.TO)
        && (piece.is(Role.OF)
            || piece.is(Role.DET)
            || piece.is(Role.MY)
            || piece.is(Role.PEER)
            || Places.place(piece).isPresent());
  }

  /// 收转账, "receive a WeChat transfer": what another one does, and this one gets.
  boolean received() {
    int i = at - 1;
    while (i >= 0 && piece(i).filter(Around::between).isPresent()) {
      i--;
    }
    return i >= 0 && piece(i).filter(p -> p.is(Role.RECEIVE)).isPresent();
  }

  private static boolean between(Piece piece) {
    return !piece.is(Role.RECEIVE)
        && (whose(piece) || piece.is(Role.FILLER) || piece.means(Sense.PlatformOf.class));
  }

  private Optional<Piece> piece(int i) {
    return i < clause.items().size() && clause.items().get(i) instanceof Item.Word(var piece)
        ? Optional.of(piece)
        : Optional.empty();
  }

  /// "I am in Cyprus", or 人在塞浦路斯 where nobody's country stands before the 人.
  boolean located() {
    int in = placeOfIn();
    boolean person = in == 1 && clause.before(in).filter(p -> p.is(Role.CITIZEN)).isPresent();
    return before(Role.AT) || (before(Role.IN) && person);
  }

  /// "A Chinese citizen in Limassol." where nothing is asked.
  boolean stated() {
    return before(Role.IN) && !clause.asking();
  }

  /// 国内没有身份证: where somebody has something, or has not.
  boolean holds() {
    return (after(Role.HAVE) || after(Role.LACK)) && !provesBehind();
  }

  /// 塞浦路斯没有税号能开户吗: what one can show, one shows there.
  private boolean provesBehind() {
    return clause
        .thingAfter(at + 1)
        .filter(t -> t.candidates().stream().allMatch(c -> c.holding().kind().equals("proof")))
        .isPresent();
  }

  /// "From Cyprus to Beijing": where somebody sets out is not where it is to happen.
  boolean origin() {
    return clause.before(at).filter(p -> p.is(Role.OF)).isPresent();
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
