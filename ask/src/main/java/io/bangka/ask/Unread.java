package io.bangka.ask;

import java.util.ArrayList;
import java.util.List;

/// The stretches that meant nothing, neighbours joined.
final class Unread {
  private Unread() {}

  static List<Stretch> of(List<Piece> pieces, Folded folded, String text) {
    var unread = new ArrayList<Stretch>();
    int from = -1;
    int to = -1;
    for (var piece : pieces) {
      if (!piece.unknown() || !says(piece, folded)) {
        continue;
      }
      if (from >= 0 && piece.from() - to > 1) {
        unread.add(folded.stretch(text, from, to));
        from = -1;
      }
      from = from < 0 ? piece.from() : from;
      to = piece.to();
    }
    if (from >= 0) {
      unread.add(folded.stretch(text, from, to));
    }
    return List.copyOf(unread);
  }

  /// Signs say nothing.
  private static boolean says(Piece piece, Folded folded) {
    char c = folded.text().charAt(piece.from());
    return Folded.wordly(c) || Folded.han(c) || c == '\uFFFD';
  }
}
