package io.bangka.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between two pauses.
///
/// @param asking whether something is asked in it: a platform or a purpose is named, or a word that
///   asks
record Clause(List<Item> items, boolean asking) {

  static List<Clause> split(List<Item> items) {
    var clauses = new ArrayList<Clause>();
    var open = new ArrayList<Item>();
    for (var item : items) {
      if (item instanceof Item.Word(var piece) && piece.means(Sense.Pause.class)) {
        close(open, clauses, piece.is(Role.WHETHER));
      } else {
        open.add(item);
      }
    }
    close(open, clauses, false);
    return clauses;
  }

  private static void close(List<Item> open, List<Clause> clauses, boolean whether) {
    if (!open.isEmpty()) {
      clauses.add(new Clause(List.copyOf(open), whether || asks(open)));
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
