package io.bangka.ask;

import io.bangka.model.Said;
import java.util.Optional;

/// What a piece says of places and of other lists of the vocabulary.
final class Places {
  private static final String COUNTRY = "country";

  private Places() {}

  /// The value of a list that the piece names.
  static Optional<String> code(Piece piece, String list) {
    for (var sense : piece.senses()) {
      if (sense instanceof Sense.Code(var named, var value, _) && named.equals(list)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// A country, or "abroad".
  static Optional<Said> place(Piece piece) {
    return code(piece, COUNTRY)
        .<Said>map(Said::exactly)
        .or(() ->
            piece
                .sense(Sense.With.class)
                .filter(w -> w.attribute().equals(COUNTRY))
                .map(Sense.With::said));
  }

  /// Whether the word names people rather than the place.
  static boolean people(Piece piece) {
    return piece.senses().stream().anyMatch(s -> s instanceof Sense.Code(_, _, var p) && p);
  }
}
