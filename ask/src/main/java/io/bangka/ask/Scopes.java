package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import io.bangka.model.Holding;
import io.bangka.model.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which things the person has, which they lack, and which they ask about.
final class Scopes {

  /// @param had whether the person has it
  /// @param asked whether it is asked about
  /// @param lacked whether the person does not have it
  /// @param only whether it is all of its kind that they have
  /// @param others whether it is somebody else's
  /// @param borrowed whether it is somebody else's, and to be borrowed, rented or bought
  /// @param place whether it is a bank at which something is done
  record Scoped(
      Phrase phrase,
      boolean had,
      boolean asked,
      boolean lacked,
      boolean only,
      boolean others,
      boolean borrowed,
      boolean place) {

    Scoped alone() {
      return new Scoped(phrase, had, asked, lacked, true, others, borrowed, place);
    }

    /// "Is it required?" asks whether one can do without it.
    Scoped missing() {
      return new Scoped(phrase, false, false, true, false, others, borrowed, place);
    }
  }

  /// A platform on which the person has, or lacks, a wallet.
  record Wallet(Piece piece, String platform, boolean had) {}

  /// @param lost which of the things that are lacked were lost
  /// @param needless of which it is only asked whether one can do without
  /// @param apart which stand by themselves, and not in what is asked
  record Found(
      List<Scoped> things,
      List<Wallet> wallets,
      List<Phrase> lost,
      List<Phrase> needless,
      List<Phrase> apart) {}

  private enum Mode {
    NONE,
    HAVE,
    LACK,
    NEED
  }

  private final Found found =
      new Found(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
  private Mode mode = Mode.NONE;
  private boolean only;

  /// Whether the mode reaches the next thing: nothing came since, or a conjunction did.
  private boolean open;

  private boolean borrowed;

  /// Whether the next thing is what something is to be done with.
  private boolean taken;

  /// Whether what follows is what a platform says, where "card" names nobody's card.
  private boolean quoted;

  /// Whether what follows is what a platform asks for.
  private boolean demanded;

  /// Whether the lack is a loss.
  private boolean lostAt;

  private Scopes() {}

  static Found of(List<Clause> clauses) {
    var scopes = new Scopes();
    clauses.forEach(scopes::clause);
    return scopes.found;
  }

  private void clause(Clause clause) {
    if (clause.asking() || !clause.startsWithThing()) {
      enter(Mode.NONE);
      only = false;
    }
    open = true;
    borrowed = false;
    taken = false;
    quoted = false;
    demanded = false;
    int before = found.things().size();
    for (int i = 0; i < clause.items().size(); i++) {
      switch (clause.items().get(i)) {
        case Item.Thing(var phrase) -> thing(phrase, clause, i);
        case Item.Word(var piece) -> {
          if (needs(piece, clause)) {
            need(clause, i, before);
          } else {
            word(piece, clause, i);
          }
        }
      }
    }
    if (mode == Mode.NEED) {
      enter(Mode.NONE);
    }
  }

  private void enter(Mode next) {
    mode = next;
    open = true;
    lostAt &= next == Mode.LACK;
  }

  /// "Do I need", and "need" where it is asked; not where papers are asked for.
  private static boolean needs(Piece piece, Clause clause) {
    var need = piece.mark(Role.NEED);
    boolean sure = need.filter(m -> m.argument().isEmpty()).isPresent();
    return need.isPresent()
        && !papers(clause)
        && !clause.has(Role.HOW_MUCH)
        && (sure || (clause.asking() && clause.inquires() && !clause.has(Role.CAN)));
  }

  private static boolean papers(Clause clause) {
    return clause.words().stream().anyMatch(Wants::papers);
  }

  /// "Do I need a number?" and "Is a number required?" ask whether one can do without.
  private void need(Clause clause, int at, int before) {
    int last = found.things().size() - 1;
    if (clause.thingFrom(at + 1) || clause.linkedFrom(at + 1)) {
      enter(Mode.NEED);
    } else if (last >= before && found.things().get(last).asked() && clause.endsFrom(at + 1)) {
      found.needless().add(found.things().get(last).phrase());
      found.things().set(last, found.things().get(last).missing());
    }
  }

  /// "I have a passport only": what stands before it, at the end.
  private void alone(Piece piece, Clause clause, int at) {
    int last = found.things().size() - 1;
    if (piece.is(Role.ONLY)
        && at > 0
        && at + 1 == clause.items().size()
        && clause.items().get(at - 1) instanceof Item.Thing
        && found.things().get(last).had()) {
      found.things().set(last, found.things().get(last).alone());
    }
  }

  /// "My SIM was lost", 手机卡丢了: what stands before it is lacked.
  private boolean gone(Piece piece, Clause clause, int at) {
    int last = found.things().size() - 1;
    boolean behind =
        (lost(piece) || behind(piece))
            && last >= 0
            && clause.thingBefore(at).isPresent()
            && !clause.thingFrom(at + 1);
    if (behind) {
      found.things().set(last, found.things().get(last).missing());
    }
    lostAt = lost(piece) && !behind;
    if (behind && lost(piece)) {
      found.lost().add(found.things().get(last).phrase());
    }
    return behind || behind(piece);
  }

  /// "… has not arrived yet", 还没下来: says a lack of what stands before it, and of nothing else.
  private static boolean behind(Piece piece) {
    return piece.mark(Role.LACK).filter(m -> m.argument().equals("behind")).isPresent();
  }

  private static boolean lost(Piece piece) {
    return piece.mark(Role.LACK).filter(m -> m.argument().equals("lost")).isPresent();
  }

  private void word(Piece piece, Clause clause, int at) {
    borrowed &= !(piece.is(Role.USE) || piece.is(Role.WITH_IT) || piece.is(Role.IN));
    quoted |= piece.is(Role.SAYS);
    demanded |= piece.mark(Role.SAYS).filter(m -> m.argument().equals("demand")).isPresent();
    only |= piece.is(Role.ONLY);
    alone(piece, clause, at);
    borrowed |= piece.mark(Role.BORROW).filter(m -> m.argument().isEmpty()).isPresent();
    if (mode == Mode.NEED && (piece.is(Role.HAVE) || piece.is(Role.TO) || piece.is(Role.DET))) {
      return;
    }
    if (kindLacked(piece).isPresent() && !papers(clause)) {
      lack(piece, kindLacked(piece).get());
      return;
    }
    if (piece.is(Role.LACK)) {
      if (gone(piece, clause, at)) {
        return;
      }
      enter(Mode.LACK);
    } else if (piece.is(Role.HAVE) && clause.mayHave(at)) {
      enter(Mode.NONE); // "Can my son have Alipay?"
    } else if (piece.is(Role.HAVE) && !(mode == Mode.LACK && open)) {
      taken = taken(piece, clause, at);
      enter(taken ? Mode.NONE : Mode.HAVE);
    } else if (piece.is(Role.WITH_IT)) {
      enter(clause.asking() ? Mode.NONE : Mode.HAVE);
    } else if (piece.is(Role.AND) || piece.is(Role.OR)) {
      open = true;
    } else if (piece.means(Sense.PlatformOf.class)) {
      platform(piece);
    } else if (!withoutDoing(piece)
        && (piece.is(Role.BUT) || piece.is(Role.USE) || Clause.asks(piece))) {
      enter(Mode.NONE);
      only = false;
    }
  }

  /// "Do I need to link a card?", 不绑卡: one word, and what is lacked stands in it.
  private static Optional<String> kindLacked(Piece piece) {
    return piece
        .mark(Role.LACK)
        .map(Sense.Mark::argument)
        .filter(kind -> !kind.isEmpty() && !kind.equals("lost") && !kind.equals("behind"));
  }

  private void lack(Piece piece, String kind) {
    var thing = new Candidate(Holding.unsaid(kind), Head.HARD, Optional.empty());
    var phrase = new Phrase(piece.from(), piece.to(), List.of(thing), false, false);
    found.things().add(new Scoped(phrase, false, false, true, false, false, false, false));
    enter(Mode.NONE);
  }

  /// 拿护照能实名吗: the thing is what it is to be done with, and asked about.
  private static boolean taken(Piece piece, Clause clause, int at) {
    return piece.mark(Role.HAVE).filter(m -> m.argument().equals("take")).isPresent()
        && clause.thingFrom(at + 1)
        && clause.asksAfter(at);
  }

  /// "Without linking a card": the card is what is lacked.
  private boolean withoutDoing(Piece piece) {
    return (mode == Mode.LACK || mode == Mode.NEED) && open && piece.means(Sense.PurposeOf.class);
  }

  private void platform(Piece piece) {
    if (mode == Mode.NONE || !open) {
      enter(Mode.NONE);
      return;
    }
    String id = piece.sense(Sense.PlatformOf.class).orElseThrow().id();
    found.wallets().add(new Wallet(piece, id, mode == Mode.HAVE));
    open = false;
  }

  private void thing(Phrase phrase, Clause clause, int at) {
    if ((mode == Mode.LACK || mode == Mode.NEED) && !open) {
      enter(Mode.NONE);
    }
    boolean others = borrowed || clause.somebodys(at) || clause.theirsAt(at);
    borrowed |=
        (clause.usedAt(at) || clause.theirsAt(at)) && paper(phrase) && (others || another(phrase));
    boolean bank = bank(phrase) && clause.placeAt(at);
    boolean lacked = mode == Mode.LACK || mode == Mode.NEED;
    boolean told =
        mode == Mode.NONE
            && !clause.asking()
            && (phrase.mine() || states(clause) || (!names(phrase) && clause.onlyThings()));
    boolean stated =
        mode == Mode.NONE
            && (clause.stateBehind(at) || stopped(phrase) || (taken && !names(phrase)));
    taken = false;
    boolean had = !lacked && !bank && (mode == Mode.HAVE || phrase.mine() || told || stated);
    if (clause.before(at).filter(p -> p.is(Role.HOW_MUCH) || p.is(Role.NOT)).isPresent()) {
      return; // "how much income?", "not a passport"
    }
    if ((demanded || (quoted && bare(phrase))) && mode == Mode.NONE && !phrase.mine()) {
      return;
    }
    if (had || lacked || names(phrase)) {
      boolean asked = bank || (mode == Mode.NONE && !told && !stated);
      found.things().add(new Scoped(phrase, had, asked, lacked, only, others, borrowed, bank));
    }
    if (!clause.asking() && clause.onlyThings()) {
      found.apart().add(phrase);
    }
    if (mode == Mode.NEED) {
      found.needless().add(phrase);
    }
    if (lacked && mode == Mode.LACK && lostAt) {
      found.lost().add(phrase);
    }
    open = false;
    borrowed = false;
  }

  /// A number of which it is told why it is out of service.
  private static boolean stopped(Phrase phrase) {
    return phrase.candidates().stream().allMatch(c -> c.holding().said().containsKey("stopped"));
  }

  private static boolean paper(Phrase phrase) {
    return phrase.candidates().stream().allMatch(c -> c.holding().kind().equals("document"));
  }

  /// "My husband's passport"
  private static boolean another(Phrase phrase) {
    return phrase.candidates().stream()
        .allMatch(c -> Said.exactly("other").equals(c.holding().said().get("holder")));
  }

  /// A kind of thing of which nothing is said.
  private static boolean bare(Phrase phrase) {
    return phrase.candidates().stream().allMatch(c -> c.holding().said().isEmpty());
  }

  /// "At Bank of China": where it is done.
  private static boolean bank(Phrase phrase) {
    return phrase.candidates().stream().allMatch(c -> c.holding().said().containsKey("issuer"));
  }

  private static boolean states(Clause clause) {
    return clause.has(Role.BE) || clause.has(Role.AUX) || clause.has(Role.LIVE);
  }

  /// "Permanent residence" alone is a thing only where somebody has it or lacks it.
  private static boolean names(Phrase phrase) {
    return phrase.head() != Head.CLASS
        || phrase.candidates().stream()
            .map(Candidate::holding)
            .anyMatch(h -> h.said().containsKey("kind") || Purposes.classed(h));
  }
}
