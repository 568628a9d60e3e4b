package io.bangka.ask;

/// Whether somebody else is to use one's own account: "can my wife pay with my Alipay?",
/// 能让我老婆用我的支付宝付吗.
final class Lending {
  private Lending() {}

  static boolean is(Clause clause) {
    int other = -1;
    for (int i = 0; i < clause.items().size(); i++) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece))) {
        continue;
      }
      if (piece.is(Role.PEER) && !clause.before(i).filter(p -> p.is(Role.TO)).isPresent()) {
        other = i;
      }
      boolean uses = piece.is(Role.USE) || piece.is(Role.WITH_IT);
      if (uses && other >= 0 && ours(clause, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// "My Alipay", and neither "her Alipay" nor "my Alipay card".
  private static boolean ours(Clause clause, int at) {
    return at + 1 < clause.items().size()
        && clause.items().get(at) instanceof Item.Word(var my)
        && my.is(Role.OURS)
        && clause.items().get(at + 1) instanceof Item.Word(var platform)
        && platform.means(Sense.PlatformOf.class);
  }
}
