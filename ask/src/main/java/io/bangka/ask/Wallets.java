package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The wallets that people have, lack, or borrow: named by their platform alone.
record Wallets(Platforms platforms) {
  private static final String WALLET = "wallet";
  private static final String PLATFORM = "platform";
  private static final String HOLDER = "holder";

  /// What is said of nothing but wallets.
  private static final Set<String> STATES = Set.of("verified", "restricted");

  /// So near a platform a word says something of its wallet.
  private static final int REACH = 3;

  /// @param named the platforms that are asked about; who asks about one that only others take has
  ///   a wallet of it
  /// @param wanted what is to be done: paying with a wallet that others take for that is having it
  void into(
      Things things,
      Scopes.Found scopes,
      List<Clause> clauses,
      Collection<String> named,
      List<String> wanted) {
    scopes.wallets().forEach(w -> platforms.wallet(w.platform()).ifPresent(p -> put(things, w, p)));
    named.stream()
        .filter(p -> platforms.isGuest(p) || wanted.stream().anyMatch(w -> platforms.taken(p, w)))
        .filter(p -> scopes.wallets().stream().noneMatch(w -> w.platform().equals(p)))
        .forEach(p -> things.had.add(of(p)));
    for (var clause : clauses) {
      described(things, clause, named);
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

  /// "Someone else's verified Alipay", "my WeChat was blocked", "not verified".
  private void described(Things things, Clause clause, Collection<String> named) {
    var states = new ArrayList<Piece>();
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece)) {
        if (state(piece).isPresent()) {
          states.add(piece);
        }
        var platform = piece.sense(Sense.PlatformOf.class).flatMap(p -> wallet(p.id()));
        int at = i;
        platform.filter(_ -> others(clause, at)).ifPresent(p -> borrow(things, clause, at, p));
      }
    }
    if (things.others.stream().noneMatch(o -> o.kind().equals(WALLET))) {
      states.forEach(s -> stated(things, s, named));
    }
  }

  private Optional<String> wallet(String platform) {
    return platforms.wallet(platform);
  }

  private static Optional<Sense.With> state(Piece piece) {
    return piece.sense(Sense.With.class).filter(w -> STATES.contains(w.attribute()));
  }

  private void stated(Things things, Piece state, Collection<String> named) {
    var with = state(state).orElseThrow();
    for (String platform : named) {
      wallet(platform)
          .ifPresent(p -> {
            var wallet = of(p).with(with.attribute(), with.said());
            things.had.removeIf(h -> h.equals(of(p)));
            if (!things.had.contains(wallet)) {
              things.had.add(wallet);
              things.place(state, wallet);
            }
          });
    }
  }

  /// Whether somebody else's wallet is meant: a word that says so, or that one borrows or buys it.
  private static boolean others(Clause clause, int at) {
    if (clause.after(at).filter(p -> p.is(Role.BORROW)).isPresent()) {
      return true; // 把他的支付宝借给我
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH - 2); i--) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece))
          || piece.means(Sense.PlatformOf.class)) {
        return false;
      }
      boolean peers = piece.is(Role.OF) && i > 1 && usedBy(clause, i - 1);
      boolean theirs = holder(piece).isPresent() && !towards(clause, i);
      if (piece.is(Role.BORROW) || theirs || peers) { // also what is said of wallets alone
        return true;
      }
    }
    return false;
  }

  /// "Use my boyfriend's", 用老婆的; but not "to my boyfriend's".
  private static boolean usedBy(Clause clause, int peer) {
    if (!(clause.items().get(peer) instanceof Item.Word(var who)) || !who.is(Role.PEER)) {
      return false;
    }
    int i = peer - 1;
    while (i > 0 && clause.items().get(i) instanceof Item.Word(var p) && p.is(Role.MY)) {
      i--;
    }
    return i >= 0 && clause.items().get(i) instanceof Item.Word(var use) && use.is(Role.USE);
  }

  /// "To my friend's": whose wallet the money is to reach.
  private static boolean towards(Clause clause, int at) {
    int i = at - 1;
    while (i >= 0
        && clause.items().get(i) instanceof Item.Word(var p)
        && (p.is(Role.MY) || p.is(Role.DET))) {
      i--;
    }
    return i >= 0 && clause.items().get(i) instanceof Item.Word(var to) && to.is(Role.TO);
  }

  private static Optional<Sense.With> holder(Piece piece) {
    return piece.sense(Sense.With.class).filter(w -> w.attribute().equals(HOLDER));
  }

  private void borrow(Things things, Clause clause, int at, String platform) {
    var wallet = of(platform).with(HOLDER, Said.exactly("other"));
    for (int i = Math.max(0, at - REACH); i < Math.min(clause.items().size(), at + REACH); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece)) {
        var state = state(piece);
        wallet =
            state.isPresent() ? wallet.with(state.get().attribute(), state.get().said()) : wallet;
      }
    }
    things.had.removeIf(of(platform)::equals);
    things.had.add(wallet);
    things.others.add(wallet);
    if (clause.items().get(at) instanceof Item.Word(var piece)) {
      things.place(piece, wallet);
    }
  }
}
