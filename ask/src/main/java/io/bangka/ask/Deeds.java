package io.bangka.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What is to be done to a thing: "replace my SIM", "手机卡怎么补", "close the account". The deed and the
/// kind of thing together are a purpose (`acts-on` of `kinds.txt`); apart they are none.
final class Deeds {
  private static final String PLATFORM = "platform";
  private static final String YUAN = "CNY";

  private final Compositions compositions;
  private final SequencedSet<String> purposes = new LinkedHashSet<>();

  /// The kind that was named last, which "it" means.
  private Optional<String> last = Optional.empty();

  private Deeds(Compositions compositions) {
    this.compositions = compositions;
  }

  static SequencedSet<String> of(List<Clause> clauses, Compositions compositions) {
    var deeds = new Deeds(compositions);
    clauses.forEach(deeds::clause);
    return deeds.purposes;
  }

  private void clause(Clause clause) {
    changed(clause).ifPresent(purposes::add);
    carried(clause).ifPresent(purposes::add);
    boolean bank = clause.items().stream().anyMatch(Deeds::bank);
    for (int i = 0; i < clause.items().size(); i++) {
      var item = clause.items().get(i);
      if (item instanceof Item.Word(var piece)) {
        var deed = piece.mark(Role.DO).map(Sense.Mark::argument);
        for (String kind : deed.isPresent() ? objects(clause, i) : List.<String>of()) {
          var purpose = compositions.deed(deed.orElseThrow(), kind, bank);
          if (purpose.isPresent()) {
            purposes.add(purpose.get());
            break;
          }
        }
      }
      kind(item).ifPresent(k -> last = Optional.of(k));
    }
  }

  /// 把人民币换成欧元, "change euros to yuan": by the order of the two currencies.
  private static Optional<String> changed(Clause clause) {
    boolean change =
        clause.words().stream()
            .anyMatch(p -> p.mark(Role.DO).filter(m -> m.argument().equals("change")).isPresent());
    var currencies = clause.words().stream().flatMap(p -> currency(p).stream()).distinct().toList();
    if (!change || currencies.size() != 2 || !currencies.contains(YUAN)) {
      return Optional.empty();
    }
    return Optional.of(
        currencies.getFirst().equals(YUAN) ? "change-from-yuan" : "change-into-yuan");
  }

  /// "Bring 2000 yuan", 带几万人民币: cash across a border, by what money it is.
  private static Optional<String> carried(Clause clause) {
    boolean carry =
        clause.words().stream()
            .anyMatch(p -> p.mark(Role.DO).filter(m -> m.argument().equals("carry")).isPresent());
    return clause.words().stream()
        .filter(_ -> carry)
        .flatMap(p -> currency(p).stream())
        .findFirst()
        .map(c -> c.equals(YUAN) ? "carry-yuan" : "carry-foreign-cash");
  }

  private static Optional<String> currency(Piece piece) {
    return piece
        .mark(Role.CURRENCY)
        .map(Sense.Mark::argument)
        .or(() -> piece.sense(Sense.Sum.class).map(s -> s.amount().currency()));
  }

  /// What the deed may be done to: what follows it, else what stands before it, else what was named
  /// before; the nearest first.
  private List<String> objects(Clause clause, int at) {
    var objects = new ArrayList<String>();
    for (int i = at + 1; i < clause.items().size() && within(clause.items().get(i)); i++) {
      if (!place(clause, i)) {
        kind(clause.items().get(i)).ifPresent(objects::add);
      }
    }
    boolean named = clause.after(at).filter(p -> p.means(Sense.PurposeOf.class)).isPresent();
    for (int i = at - 1; i >= 0 && !named && within(clause.items().get(i)); i--) {
      if (!place(clause, i)) {
        kind(clause.items().get(i)).ifPresent(objects::add);
      }
    }
    if (objects.isEmpty()) {
      last.filter(k -> !k.equals(PLATFORM)).ifPresent(objects::add);
    }
    return objects;
  }

  /// "Open an account at ICBC": the bank is where it is done.
  private static boolean place(Clause clause, int at) {
    return clause.placeAt(at) && bank(clause.items().get(at));
  }

  /// Whether a deed reaches over it: not over another deed, or over what it is done with or where.
  private static boolean within(Item item) {
    return !(item instanceof Item.Word(var piece))
        || !(piece.is(Role.DO)
            || piece.is(Role.USE)
            || piece.is(Role.WITH_IT)
            || piece.is(Role.IN)
            || piece.means(Sense.WeakPurpose.class)
            || piece.means(Sense.PurposeOf.class));
  }

  private static Optional<String> kind(Item item) {
    return switch (item) {
      case Item.Thing(var phrase) -> Optional.of(phrase.readings().getFirst().holding().kind());
      case Item.Word(var piece) -> {
        if (piece.means(Sense.Sum.class)) {
          yield Optional.of("sum");
        }
        yield piece.means(Sense.PlatformOf.class) ? Optional.of(PLATFORM) : Optional.empty();
      }
    };
  }

  private static boolean bank(Item item) {
    return switch (item) {
      case Item.Thing(var phrase) ->
          phrase.candidates().stream().anyMatch(c -> c.holding().said().containsKey("issuer"));
      case Item.Word(var piece) -> piece.is(Role.BANK);
    };
  }
}
