package io.bangka.ask;

import io.bangka.model.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands between two pauses.
///
/// @param asking whether something is asked in it: a platform or a purpose is named, or a word that
///   asks
/// @param ends whether a question ends with it
record Clause(List<Item> items, boolean asking, boolean ends) {
  /// Attributes that say in which state a thing is.
  private static final Set<String> STATES = Set.of("valid", "active", "receives-sms");

  /// Kinds that a platform's own account is called by.
  private static final Set<String> WALLETS = Set.of("wallet", "account");

  static List<Clause> split(List<Item> items) {
    var clauses = new ArrayList<Clause>();
    var open = new ArrayList<Item>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item instanceof Item.Word(var piece) && piece.means(Sense.Pause.class)) {
        close(open, clauses, piece.is(Role.WHETHER));
      } else {
        if (opensQuestion(items, i)) {
          close(open, clauses, asks(open));
        }
        open.add(item);
      }
    }
    close(open, clauses, false);
    return clauses;
  }

  /// "… and what are the fees?" is a question of its own.
  private static boolean opensQuestion(List<Item> items, int at) {
    return items.get(at) instanceof Item.Word(var and)
        && and.is(Role.AND)
        && at + 1 < items.size()
        && items.get(at + 1) instanceof Item.Word(var next)
        && (next.is(Role.AUX) || next.is(Role.HOW_MUCH) || next.is(Role.WANT))
        && !next.means(Sense.PurposeOf.class);
  }

  private static void close(List<Item> open, List<Clause> clauses, boolean whether) {
    if (!open.isEmpty()) {
      clauses.add(new Clause(List.copyOf(open), whether || asks(open), whether));
      open.clear();
    }
  }

  private static boolean asks(List<Item> items) {
    boolean first = true;
    for (var item : items) {
      if (!(item instanceof Item.Word(var piece))) {
        first = false;
      } else if (asks(piece) || (first && piece.is(Role.AUX))) {
        return true;
      } else {
        first &= piece.is(Role.FILLER) || piece.is(Role.AND) || piece.is(Role.BUT);
      }
    }
    return false;
  }

  static boolean asks(Piece piece) {
    return piece.is(Role.CAN)
        || piece.is(Role.WHETHER)
        || piece.is(Role.WANT)
        || piece.is(Role.HOW_MUCH)
        || piece.means(Sense.PurposeOf.class)
        || piece.means(Sense.PlatformOf.class);
  }

  boolean has(Role role) {
    return items.stream().anyMatch(i -> i instanceof Item.Word(var piece) && piece.is(role));
  }

  /// Whether it is put as a question, and not only something in it that can be asked about.
  boolean inquires() {
    return has(Role.WHETHER) || has(Role.AUX);
  }

  /// Whether a thing stands here, words that hold no meaning and "have" left out.
  boolean thingFrom(int at) {
    int i = at;
    while (i < items.size() && items.get(i) instanceof Item.Word(var p) && light(p)) {
      i++;
    }
    return i < items.size() && items.get(i) instanceof Item.Thing;
  }

  /// "Do I need to link a card?": the thing that is to be linked.
  boolean linkedFrom(int at) {
    int i = at;
    while (i < items.size() && items.get(i) instanceof Item.Word(var p) && light(p)) {
      i++;
    }
    return i < items.size()
        && items.get(i) instanceof Item.Word(var link)
        && link.sense(Sense.PurposeOf.class).filter(p -> p.name().equals("link")).isPresent()
        && thingFrom(i + 1);
  }

  /// Whether something is said of the thing here by what stands behind it: "my passport has
  /// expired", 招行卡过期了. Not in "an expired card", nor where another thing follows (过期护照的签证).
  boolean stateBehind(int at) {
    int i = at + 1;
    while (i < items.size()
        && items.get(i) instanceof Item.Word(var p)
        && (p.is(Role.FILLER) || p.is(Role.DAY))) {
      i++;
    }
    return i < items.size()
        && items.get(i) instanceof Item.Word(var piece)
        && state(piece)
        && (i + 1 == items.size() || !(items.get(i + 1) instanceof Item.Thing));
  }

  /// Whether the state of some thing is told in it.
  boolean tellsState() {
    return items.stream().anyMatch(i -> i instanceof Item.Word(var p) && state(p));
  }

  /// Whether the piece says that a thing is not, or no longer, as it should be.
  static boolean state(Piece piece) {
    return piece
        .sense(Sense.With.class)
        .filter(w -> STATES.contains(w.attribute()) && w.said().equals(Said.exactly("false")))
        .isPresent();
  }

  private static boolean light(Piece p) {
    return p.is(Role.DET)
        || p.is(Role.MY)
        || p.is(Role.TO)
        || p.is(Role.HAVE)
        || p.is(Role.FILLER)
        || p.is(Role.ONLY);
  }

  /// Whether nothing but the end of a question follows; in English also what it is needed for.
  boolean endsFrom(int at) {
    return items.subList(Math.min(at, items.size()), items.size()).stream()
        .limit(1)
        .allMatch(i ->
            i instanceof Item.Word(var p)
                && (p.is(Role.WHETHER) || p.is(Role.FILLER) || p.is(Role.TO) || p.is(Role.IN)));
  }

  /// "Can my son have …": what may be had is not had.
  boolean mayHave(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!(items.get(i) instanceof Item.Word(var piece)) || piece.is(Role.BUT)) {
        return false;
      }
      if (piece.is(Role.CAN) && !piece.is(Role.HAVE)) {
        return platformFrom(at + 1);
      }
    }
    return false;
  }

  /// "At the bank", "to the bank", 去工行: where something is done.
  boolean placeAt(int at) {
    return before(at).filter(p -> p.is(Role.IN) || p.is(Role.GO) || p.is(Role.TO)).isPresent();
  }

  /// Whether something is asked behind the place.
  boolean asksAfter(int at) {
    return items.subList(at + 1, items.size()).stream()
        .anyMatch(i -> i instanceof Item.Word(var piece) && asks(piece));
  }

  /// "My girlfriend's card", 同学的银行卡.
  boolean somebodys(int at) {
    int i = at - 1;
    while (i >= 0 && items.get(i) instanceof Item.Word(var p) && determiner(items.get(i))) {
      i--;
    }
    return i >= 1
        && items.get(i) instanceof Item.Word(var of)
        && of.is(Role.OF)
        && items.get(i - 1) instanceof Item.Word(var peer)
        && peer.is(Role.PEER);
  }

  /// "My friend verifies my WeChat with her ID": hers, for somebody else's account.
  boolean theirsAt(int at) {
    boolean theirs =
        at > 0
            && items.get(at - 1) instanceof Item.Word(var whose)
            && (whose.is(Role.THEIRS) || whose.is(Role.BORROW)); // 用她的
    boolean ours = false;
    boolean peer = false;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Word(var piece)) {
        peer |= i < at && piece.is(Role.PEER);
        ours |= piece.is(Role.OURS) && platformFrom(i + 1);
      }
    }
    return theirs && ours && peer;
  }

  /// "Use my friend's ID", 用朋友的身份证: whether something is to be done with what stands here.
  boolean usedAt(int at) {
    int i = at - 1;
    while (i >= 0
        && items.get(i) instanceof Item.Word(var p)
        && (p.is(Role.OF) || p.is(Role.PEER) || p.is(Role.MY) || p.is(Role.DET))) {
      i--;
    }
    return i >= 0
        && items.get(i) instanceof Item.Word(var use)
        && (use.is(Role.USE) || use.is(Role.WITH_IT));
  }

  /// Whether something is told in it of somebody.
  boolean tells() {
    return has(Role.BE)
        || has(Role.HAVE)
        || has(Role.LACK)
        || items.stream().anyMatch(i -> i instanceof Item.Thing);
  }

  /// Whether nothing stands in it but a thing ("工签").
  boolean onlyThings() {
    return items.stream()
        .allMatch(i -> i instanceof Item.Thing || (i instanceof Item.Word(var p) && light(p)));
  }

  List<Phrase> things() {
    return items.stream().flatMap(i -> phrase(i).stream()).toList();
  }

  /// Whether a platform stands here ("get WeChat Pay").
  boolean platformFrom(int at) {
    int i = at;
    while (i < items.size() && items.get(i) instanceof Item.Word(var p) && light(p)) {
      i++;
    }
    return i < items.size()
        && items.get(i) instanceof Item.Word(var piece)
        && piece.means(Sense.PlatformOf.class);
  }

  /// "A WeChat account", 数字人民币钱包: a platform, and that it is an account there.
  boolean walletFrom(int at) {
    int i = at;
    while (i < items.size()
        && items.get(i) instanceof Item.Word(var p)
        && (light(p) || p.is(Role.WANT))) { // 开几个支付宝账号
      i++;
    }
    return platformFrom(i)
        && i + 1 < items.size()
        && items.get(i + 1) instanceof Item.Word(var piece)
        && piece.sense(Sense.KindOf.class).filter(k -> WALLETS.contains(k.kind())).isPresent();
  }

  /// "Is an e-CNY wallet possible?": any such account, and nobody's.
  boolean aWallet() {
    for (int i = 0; i + 1 < items.size(); i++) {
      if (items.get(i) instanceof Item.Word(var det)
          && det.is(Role.DET)
          && !det.is(Role.MY)
          && platformFrom(i + 1)
          && walletFrom(i + 1)) {
        return asking;
      }
    }
    return false;
  }

  /// The pieces that belong to no thing.
  List<Piece> words() {
    var words = new ArrayList<Piece>();
    for (var item : items) {
      if (item instanceof Item.Word(var piece)) {
        words.add(piece);
      }
    }
    return words;
  }

  boolean startsWithThing() {
    for (var item : items) {
      if (!(item instanceof Item.Word(var p))) {
        return true;
      }
      if (!p.is(Role.DET) && !p.is(Role.AND) && !p.is(Role.MY)) {
        return false;
      }
    }
    return false;
  }

  /// The piece before the place, determiners left out; empty if a thing stands there.
  Optional<Piece> before(int at) {
    int i = at - 1;
    while (i >= 0 && determiner(items.get(i))) {
      i--;
    }
    return i >= 0 && items.get(i) instanceof Item.Word(var piece)
        ? Optional.of(piece)
        : Optional.empty();
  }

  /// What follows the place, determiners left out.
  private Optional<Item> next(int at) {
    int i = at + 1;
    while (i < items.size() && determiner(items.get(i))) {
      i++;
    }
    return i < items.size() ? Optional.of(items.get(i)) : Optional.empty();
  }

  /// The piece after the place, determiners left out; empty if a thing stands there.
  Optional<Piece> after(int at) {
    return next(at).flatMap(Clause::piece);
  }

  /// The thing that follows at once, determiners left out.
  Optional<Phrase> thingAfter(int at) {
    return next(at).flatMap(Clause::phrase);
  }

  /// The thing that stands nearest before the place.
  Optional<Phrase> thingBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (items.get(i) instanceof Item.Thing(var phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static Optional<Piece> piece(Item item) {
    return item instanceof Item.Word(var piece) ? Optional.of(piece) : Optional.empty();
  }

  private static Optional<Phrase> phrase(Item item) {
    return item instanceof Item.Thing(var phrase) ? Optional.of(phrase) : Optional.empty();
  }

  private static boolean determiner(Item item) {
    return item instanceof Item.Word(var piece) && piece.is(Role.DET) && piece.senses().size() == 1;
  }
}
