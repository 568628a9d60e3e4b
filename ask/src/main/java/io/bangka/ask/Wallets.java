package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The wallets that people have, lack, or borrow: named by their platform alone.
record Wallets(Platforms platforms) {
  private static final String WALLET = "wallet";
  private static final String PLATFORM = "platform";

  /// @param named the platforms that are asked about; who asks about one that only others take has
  ///   a wallet of it
  void into(Things things, Scopes.Found scopes, List<Clause> clauses, Collection<String> named) {
    scopes.wallets().forEach(w -> platforms.wallet(w.platform()).ifPresent(p -> put(things, w, p)));
    named.stream()
        .filter(platforms::isGuest)
        .filter(p -> scopes.wallets().stream().noneMatch(w -> w.platform().equals(p)))
        .forEach(p -> things.had.add(of(p)));
    for (var clause : clauses) {
      for (int i = 0; i < clause.items().size(); i++) {
        if (clause.items().get(i) instanceof Item.Word(var piece)) {
          other(clause, i, piece).ifPresent(wallet -> things.ask(wallet, piece));
        }
      }
    }
  }

  private static Holding of(String platform) {
    return Holding.unsaid(WALLET).with(PLATFORM, Said.exactly(platform));
  }

  private static void put(Things things, Scopes.Wallet wallet, String platform) {
    if (wallet.had()) {
      things.had.add(of(platform));
    } else {
      var lacked = Pattern.of(WALLET, Map.of(PLATFORM, Test.oneOf(platform)));
      things.lacks.add(new Lack(lacked, Optional.empty()));
    }
  }

  /// "Someone else's Alipay" is asked about as a wallet that is not one's own.
  private Optional<Holding> other(Clause clause, int i, Piece piece) {
    var holder = piece.sense(Sense.With.class).filter(w -> w.attribute().equals("holder"));
    var platform =
        clause
            .after(i)
            .flatMap(p -> p.sense(Sense.PlatformOf.class))
            .flatMap(p -> platforms.wallet(p.id()));
    return holder.flatMap(w ->
        platform.map(p ->
            Holding.unsaid(WALLET).with(PLATFORM, Said.exactly(p)).with(w.attribute(), w.said())));
  }
}
