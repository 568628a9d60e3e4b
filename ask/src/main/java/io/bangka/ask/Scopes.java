package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import java.util.ArrayList;
import java.util.List;

/// Tells which things the person has, which they lack, and which they ask about.
final class Scopes {

  /// @param had whether the person has it
  /// @param asked whether it is asked about
  /// @param lacked whether the person does not have it
  /// @param only whether it is all of its kind that they have
  record Scoped(Phrase phrase, boolean had, boolean asked, boolean lacked, boolean only) {}

  /// A platform on which the person has, or lacks, a wallet.
  record Wallet(Piece piece, String platform, boolean had) {}

  record Found(List<Scoped> things, List<Wallet> wallets) {}

  private enum Mode {
    NONE,
    HAVE,
    LACK
  }

  private final Found found = new Found(new ArrayList<>(), new ArrayList<>());
  private Mode mode = Mode.NONE;
  private boolean only;

  /// Whether the mode reaches the next thing: nothing came since, or a conjunction did.
  private boolean open;

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
    for (var item : clause.items()) {
      switch (item) {
        case Item.Thing(var phrase) -> thing(phrase, clause);
        case Item.Word(var piece) -> word(piece, clause);
      }
    }
  }

  private void enter(Mode next) {
    mode = next;
    open = true;
  }

  private void word(Piece piece, Clause clause) {
    only |= piece.is(Role.ONLY);
    if (piece.is(Role.LACK)) {
      enter(Mode.LACK);
    } else if (piece.is(Role.HAVE) && !(mode == Mode.LACK && open)) {
      enter(Mode.HAVE);
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

  /// "Without linking a card": the card is what is lacked.
  private boolean withoutDoing(Piece piece) {
    return mode == Mode.LACK && open && piece.means(Sense.PurposeOf.class);
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

  private void thing(Phrase phrase, Clause clause) {
    if (mode == Mode.LACK && !open) {
      enter(Mode.NONE);
    }
    boolean lacked = mode == Mode.LACK;
    boolean told = mode == Mode.NONE && !clause.asking() && (phrase.mine() || states(clause));
    boolean had = !lacked && (mode == Mode.HAVE || phrase.mine() || told);
    if (had || lacked || names(phrase)) {
      boolean asked = mode == Mode.NONE && !told;
      found.things().add(new Scoped(phrase, had, asked, lacked, had && only));
    }
    open = false;
  }

  private static boolean states(Clause clause) {
    return clause.has(Role.BE) || clause.has(Role.AUX) || clause.has(Role.LIVE);
  }

  /// "Permanent residence" alone is a thing only where somebody has it or lacks it.
  private static boolean names(Phrase phrase) {
    return phrase.head() != Head.CLASS
        || phrase.candidates().stream().anyMatch(c -> c.holding().said().containsKey("kind"));
  }
}
