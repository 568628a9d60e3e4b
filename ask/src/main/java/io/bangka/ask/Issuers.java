package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Platforms that issue cards, and are named for these: "does Revolut work on Alipay?".
///
/// @param issued the pieces that name an issuer, and the card that is meant
record Issuers(List<Issued> issued) {
  private static final String BANK = "bank";

  record Issued(Piece piece, String platform, Holding card) {}

  /// @param named the platforms that are named; one at least is left
  static Issuers of(List<Clause> clauses, Collection<String> named) {
    var found = new ArrayList<Issued>();
    for (var clause : clauses) {
      for (int i = 0; i < clause.items().size(); i++) {
        if (!joined(clause, i)) {
          issued(clause, i).filter(x -> named.contains(x.platform())).ifPresent(found::add);
        }
      }
    }
    var issuers = new Issuers(found);
    return issuers.without(named).isEmpty() ? new Issuers(List.of()) : issuers;
  }

  private static Optional<Issued> issued(Clause clause, int at) {
    if (!(clause.items().get(at) instanceof Item.Word(var piece))) {
      return Optional.empty();
    }
    var platform = piece.sense(Sense.PlatformOf.class).map(Sense.PlatformOf::id);
    return Places.code(piece, BANK)
        .flatMap(bank ->
            platform.map(p ->
                new Issued(piece, p, Holding.unsaid("card").with("issuer", Said.exactly(bank)))));
  }

  /// "Alipay or Revolut?" asks about both.
  private static boolean joined(Clause clause, int at) {
    return joins(clause, at - 1) || joins(clause, at + 1);
  }

  private static boolean joins(Clause clause, int at) {
    return at >= 0
        && at < clause.items().size()
        && clause.items().get(at) instanceof Item.Word(var piece)
        && (piece.is(Role.AND) || piece.is(Role.OR) || piece.means(Sense.PlatformOf.class));
  }

  /// The platforms that are left.
  List<String> without(Collection<String> named) {
    return named.stream()
        .filter(n -> issued.stream().noneMatch(i -> i.platform().equals(n)))
        .toList();
  }

  void into(Things things) {
    for (var each : issued) {
      things.asked.add(each.card());
      things.place(each.piece(), each.card());
    }
  }
}
