package io.bangka.ask;

import io.bangka.model.Said;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who the other person of an act is: "to my mum in China", "给国内的妈妈". Tells the tie and where they
/// are, and by which pieces, so that nothing else is read out of these.
final class Recipients {
  private static final String TIE = "tie";

  /// So far behind "to" the other person is looked for.
  private static final int REACH = 6;

  /// By place in the clause: the attribute of the act that is said there.
  final Map<Integer, Map<String, Said>> said = new HashMap<>();

  static Recipients of(Clause clause) {
    var recipients = new Recipients();
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var to) && to.is(Role.TO)) {
        recipients.from(clause, i);
      }
    }
    return recipients;
  }

  private void from(Clause clause, int to) {
    int end = Math.min(clause.items().size(), to + 1 + REACH);
    for (int i = to + 1; i < end; i++) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece)) || barred(piece)) {
        return;
      }
      if (tied(piece)) {
        tie(piece, i);
        places(clause, to + 1, i);
        behind(clause, i + 1);
        return;
      }
    }
  }

  private static boolean barred(Piece piece) {
    return piece.means(Sense.PurposeOf.class) && !tied(piece);
  }

  private static boolean tied(Piece piece) {
    return piece.is(Role.PEER) || Places.code(piece, TIE).isPresent();
  }

  private void tie(Piece piece, int at) {
    Places.code(piece, TIE)
        .filter(tie -> !tie.equals("friend"))
        .ifPresent(tie -> put(at, "recipient-tie", Said.exactly(tie)));
  }

  /// "My mum in China"
  private void behind(Clause clause, int at) {
    int i = at;
    while (i < clause.items().size()
        && clause.items().get(i) instanceof Item.Word(var p)
        && (p.is(Role.IN)
            || p.is(Role.LIVE)
            || p.is(Role.FILLER)
            || p.is(Role.DET)
            || p.is(Role.BE))) {
      i++;
    }
    if (i > at) {
      places(clause, i, Math.min(i + 1, clause.items().size()));
    }
  }

  /// Places before the person, but not the adjective of "a Chinese friend".
  private void places(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece) && !adjective(clause, i, piece)) {
        int at = i;
        Places.place(piece).ifPresent(said -> put(at, "recipient-country", said));
      }
    }
  }

  private static boolean adjective(Clause clause, int at, Piece piece) {
    return Places.people(piece)
        || (!piece.means(Sense.With.class)
            && at + 1 < clause.items().size()
            && clause.items().get(at + 1) instanceof Item.Word(var next)
            && next.is(Role.PEER));
  }

  private void put(int at, String attribute, Said value) {
    said.computeIfAbsent(at, _ -> new LinkedHashMap<>()).put(attribute, value);
  }
}
