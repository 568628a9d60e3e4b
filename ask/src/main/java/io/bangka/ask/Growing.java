package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import java.util.List;

/// A phrase while it takes in one piece after another.
final class Growing {
  /// The name of a bank that is not listed has no more pieces than this.
  private static final int NAME = 3;

  private final Phrases.Composer composer;
  private final List<Piece> pieces;
  private final int first;
  private int next;
  private List<Candidate> now;
  private boolean ambiguous;

  Growing(Phrases.Composer composer, List<Piece> pieces, int first) {
    this.composer = composer;
    this.pieces = pieces;
    this.first = first;
    this.next = first + 1;
    this.now = composer.candidates().of(pieces.get(first));
    this.ambiguous = ambiguous(pieces.get(first));
  }

  /// Takes in all that belongs to it.
  ///
  /// @return whether a thing came of it
  boolean grow() {
    if (now.isEmpty() || platformsOwn()) {
      return false;
    }
    boolean grew = true;
    while (grew) {
      grew = more() || linked();
    }
    now =
        now.stream()
            .map(composer.compositions()::called)
            .filter(composer.possible()::is)
            .distinct()
            .toList();
    return head() != Head.NONE && !onlyPlatform();
  }

  int next() {
    return next;
  }

  Phrase done(boolean mine) {
    return new Phrase(pieces.get(first).from(), pieces.get(next - 1).to(), now, mine, ambiguous);
  }

  private boolean more() {
    int i = skipDeterminers(next);
    if (i >= pieces.size() || (hard() && i > next)) {
      return false;
    }
    if (head() != Head.NONE && Clause.state(pieces.get(i))) {
      return false; // what is said of it behind it is no part of its name
    }
    var theirs = composer.candidates().of(pieces.get(i));
    if (hard() && theirs.stream().allMatch(c -> c.head().compareTo(Head.CLASS) <= 0)) {
      return false;
    }
    return join(theirs, i) || absorbs(i) || beyondName();
  }

  /// "台湾的玉山银行Visa卡", "an Israeli Isracard Mastercard": over the name of a bank that nobody listed
  /// the country belongs to the card.
  private boolean beyondName() {
    int i = next < pieces.size() && pieces.get(next).is(Role.OF) ? next + 1 : next;
    int name = i;
    while (i < pieces.size() && i - name < NAME && nameless(pieces.get(i))) {
      i++;
    }
    if (i > name && i < pieces.size() && pieces.get(i).is(Role.OF)) {
      i++; // 德国银行的Visa
    }
    if (head() != Head.NONE || i == name || i == pieces.size() || !country()) {
      return false;
    }
    var theirs =
        composer.candidates().of(pieces.get(i)).stream()
            .filter(c -> composer.compositions().instrument(c.holding().kind()))
            .toList();
    return !theirs.isEmpty() && join(theirs, i);
  }

  private static boolean nameless(Piece piece) {
    return piece.unknown() || piece.is(Role.BANK);
  }

  private boolean country() {
    return now.stream().allMatch(c -> c.holding().said().containsKey("country"));
  }

  /// "card from Cyprus", "塞浦路斯的卡"; "account in Cyprus", but not "card in China".
  private boolean linked() {
    if (next >= pieces.size()) {
      return false;
    }
    var link = pieces.get(next);
    if (!link.is(Role.OF) && !(link.is(Role.IN) && hard() && attachesIn())) {
      return false;
    }
    int i = skipDeterminers(next + 1);
    return i < pieces.size()
        && (join(composer.candidates().of(pieces.get(i)), i) || absorbs(i)); // 电信的卡
  }

  private boolean attachesIn() {
    return now.stream().anyMatch(c -> composer.compositions().attachesIn(c.holding().kind()));
  }

  private boolean join(List<Candidate> theirs, int i) {
    var both = Candidate.product(now, theirs);
    if (both.stream().noneMatch(composer.possible()::is)) {
      return false; // "my China Mobile SIM in Athens" is a number of China
    }
    now = both;
    ambiguous |= ambiguous(pieces.get(i));
    next = i + 1;
    return true;
  }

  /// The "card" of "residence permit card" adds nothing.
  private boolean absorbs(int i) {
    boolean card =
        pieces
            .get(i)
            .sense(Sense.KindOf.class)
            .filter(k -> composer.compositions().instrument(k.kind()))
            .isPresent();
    boolean adds =
        now.stream().anyMatch(c -> composer.compositions().instrument(c.holding().kind()));
    boolean absorbed = card && (hard() || (!adds && head().compareTo(Head.SOFT) >= 0));
    if (absorbed) {
      next = i + 1;
    }
    return absorbed;
  }

  /// The account of "WeChat account" is the platform's, not a bank's.
  private boolean platformsOwn() {
    int before = first > 0 && pieces.get(first - 1).is(Role.OF) ? first - 2 : first - 1;
    return before >= 0
        && pieces.get(before).means(Sense.PlatformOf.class)
        && pieces
            .get(first)
            .sense(Sense.KindOf.class)
            .filter(k -> !k.kind().equals("card"))
            .isPresent();
  }

  /// A name that is a bank and a platform is the platform, unless it is what is linked.
  private boolean onlyPlatform() {
    boolean linked =
        first > 0
            && (pieces.get(first - 1).means(Sense.PurposeOf.class)
                || pieces.get(first - 1).is(Role.MY)
                || linkedOnes(pieces.get(first - 1)))
            && (besideWallet() || (linking() && next < pieces.size() && to(next)));
    return next == first + 1 && pieces.get(first).means(Sense.PlatformOf.class) && !linked;
  }

  /// "Link Revolut to it"; but "move my Revolut to Ireland".
  private boolean linking() {
    return pieces.subList(0, first).stream().anyMatch(p -> p.means(Sense.PurposeOf.class));
  }

  private boolean to(int at) {
    return pieces.get(at).is(Role.TO);
  }

  /// 绑了: what follows is linked.
  private static boolean linkedOnes(Piece piece) {
    return piece.mark(Role.HAVE).filter(m -> m.argument().equals("linked")).isPresent();
  }

  /// Whether a platform that is no bank stands elsewhere in the text.
  private boolean besideWallet() {
    return pieces.stream()
        .anyMatch(p -> p.means(Sense.PlatformOf.class) && composer.candidates().of(p).isEmpty());
  }

  private boolean hard() {
    return head() == Head.HARD;
  }

  private Head head() {
    return now.stream().map(Candidate::head).max(Head::compareTo).orElse(Head.NONE);
  }

  private static boolean ambiguous(Piece piece) {
    return piece.means(Sense.TermOf.class);
  }

  private int skipDeterminers(int at) {
    int i = at;
    while (i < pieces.size() && (pieces.get(i).is(Role.DET) || pieces.get(i).is(Role.MY))) {
      i++;
    }
    return i;
  }
}
