package io.bangka.ask;

import java.util.List;

/// Whether a text that names a platform asks anything of the sort that is answered here. "Is Alipay
/// a good stock?", 微信怎么删除聊天记录: what is said of the platform was not understood, and nothing else is
/// asked.
final class Ours {
  private Ours() {}

  static boolean is(List<Clause> clauses) {
    return clauses.stream().anyMatch(Ours::is);
  }

  private static boolean is(Clause clause) {
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece)
          && (put(piece) || (piece.is(Role.CAN) && understood(clause, i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /// To use a platform, to have one, to get one; what it costs, how much at most.
  private static boolean put(Piece piece) {
    return piece.is(Role.USE)
        || piece.is(Role.HAVE)
        || piece.is(Role.GAIN)
        || piece.is(Role.LACK)
        || piece.is(Role.WANT);
  }

  /// Whether what can be done or not is a word that is known.
  private static boolean understood(Clause clause, int from) {
    int i = from;
    while (i < clause.items().size()
        && clause.items().get(i) instanceof Item.Word(var p)
        && (p.is(Role.FILLER) || p.is(Role.TO) || p.is(Role.CAN) || p.is(Role.PEER))) {
      i++;
    }
    return i == clause.items().size()
        || !(clause.items().get(i) instanceof Item.Word(var piece))
        || !piece.unknown();
  }
}
