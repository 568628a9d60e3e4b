package io.bangka.ask;

import io.bangka.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/// What it is asked how many there may be of: "how many cards", 几个账号. A number of things is another
/// limit than a sum of money.
final class Counted {
  private Counted() {}

  /// A kind of holdings, or `act` for how many times; empty where nothing is counted.
  static Optional<String> of(List<Clause> clauses) {
    return clauses.stream().flatMap(c -> of(c).stream()).findFirst();
  }

  private static Optional<String> of(Clause clause) {
    for (int i = 0; i < clause.items().size(); i++) {
      if (clause.items().get(i) instanceof Item.Word(var piece) && piece.is(Role.HOW_MANY)) {
        String named = piece.mark(Role.HOW_MANY).orElseThrow().argument();
        var kind = named.isEmpty() ? behind(clause, i) : Optional.of(named);
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  /// "How many WeChat accounts" are wallets, 几张电话卡 are numbers.
  private static Optional<String> behind(Clause clause, int at) {
    if (clause.walletFrom(at + 1)) {
      return Optional.of("wallet");
    }
    return clause
        .thingAfter(at)
        .map(thing -> thing.candidates().getFirst().holding().kind())
        .filter(kind -> !kind.equals(Vocabulary.PERSON));
  }
}
