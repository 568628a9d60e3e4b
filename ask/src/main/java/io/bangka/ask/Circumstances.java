package io.bangka.ask;

import io.bangka.model.Said;
import java.util.List;
import java.util.Optional;

/// What a purpose means in the circumstances: whoever moves to another country and asks about an
/// account there asks about taking it along.
record Circumstances(Platforms platforms, Purposes purposes, Compositions compositions) {
  private static final String MOVE = "move-account";
  private static final String SWITCH = "switch-region";
  private static final String CHANGE = "update-identity";
  private static final String OPEN = "open-account";

  List<String> of(List<String> meant, Aims aims, List<String> named, List<Clause> clauses) {
    boolean open =
        meant.stream().allMatch(p -> p.equals(compositions.defaultPurpose()) || p.equals(CHANGE));
    boolean anew = open || meant.equals(List.of(OPEN));
    if (anew && aims.weak().isEmpty() && moved(clauses) && serves(named, MOVE)) {
      return List.of(MOVE);
    }
    if (!open || !aims.weak().isEmpty()) {
      return meant;
    }
    return meant.contains(CHANGE) && regions(clauses) && serves(named, SWITCH)
        ? List.of(SWITCH)
        : meant;
  }

  /// To "use" a wallet in another country than those of its cards is to pay there, and so is to use
  /// a card in a country where no platform is named; who shows papers wants to get the wallet.
  List<String> used(
      List<String> meant, Aims aims, List<String> named, People people, Things things) {
    boolean silent = aims.purposes().isEmpty() && aims.weak().isEmpty();
    var in = Optional.ofNullable(people.act().said().get("in"));
    boolean abroad =
        in.filter(s -> s instanceof Said.Exactly(var where) && !where.contains(purposes.home()))
            .isPresent();
    boolean papers = things.papersOnly();
    boolean card = named.isEmpty() && in.isPresent() && things.cardsOnly();
    boolean wallet = !named.isEmpty() && in.isPresent() && things.none() && !links(named);
    return silent
            && ((abroad && !papers) || card || wallet)
            && meant.equals(List.of(compositions.defaultPurpose()))
        ? List.of(compositions.purposeOfUse())
        : meant;
  }

  /// Whether something can be linked to one of them.
  private boolean links(List<String> named) {
    String link = compositions.defaultPurpose();
    return named.stream().anyMatch(n -> platforms.serves(platforms.meant(n, link), link));
  }

  private boolean serves(List<String> named, String purpose) {
    return named.stream().anyMatch(n -> platforms.serves(n, purpose));
  }

  /// "I'm moving to Germany", 搬到德国.
  private static boolean moved(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(c -> c.words().stream())
        .anyMatch(p -> p.mark(Role.DO).filter(m -> m.argument().equals("move")).isPresent());
  }

  /// "Change it to the mainland one": a country behind the change.
  private static boolean regions(List<Clause> clauses) {
    for (var clause : clauses) {
      boolean change = false;
      for (var piece : clause.words()) {
        change |= piece.mark(Role.DO).filter(m -> m.argument().equals("change")).isPresent();
        if (change && Places.place(piece).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
