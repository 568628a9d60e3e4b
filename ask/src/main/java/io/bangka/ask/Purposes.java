package io.bangka.ask;

import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which purposes a text means, by what it names and by what it wants to get.
record Purposes(Vocabulary vocabulary, Compositions compositions) {

  List<String> of(Aims aims, List<Clause> clauses) {
    var named = new LinkedHashSet<>(aims.purposes());
    gained(clauses).ifPresent(named::add);
    named.addAll(aims.weak().stream().filter(weak -> counts(weak, named)).toList());
    return named.isEmpty()
        ? List.of(compositions.defaultPurpose())
        : compositions.principal(List.copyOf(named));
  }

  /// A weak purpose counts where nothing else is named, or only acts that it says more closely:
  /// "tap my card in the Beijing metro" is paying, and riding.
  private boolean counts(String weak, Set<String> named) {
    return named.stream().allMatch(n -> act(n) && compositions.givesWay(n, weak));
  }

  /// "办中国的银行卡": the purpose that yields such a thing.
  private Optional<String> gained(List<Clause> clauses) {
    for (var clause : clauses) {
      for (int i = 0; i < clause.items().size(); i++) {
        if (clause.items().get(i) instanceof Item.Word(var piece) && piece.is(Role.GAIN)) {
          var thing = clause.thingAfter(i);
          if (thing.isPresent()) {
            return yielding(thing.get().candidates().getFirst().holding().kind());
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> yielding(String kind) {
    return vocabulary.purposes().values().stream()
        .filter(p -> p.gains().filter(g -> g.kind().equals(kind) && fresh(g)).isPresent())
        .map(Purpose::name)
        .findFirst();
  }

  /// The kinds, other than wallets, that the purposes yield anew.
  List<String> objects(List<String> purposes) {
    return purposes.stream()
        .flatMap(p -> gains(p).stream())
        .filter(g -> fresh(g) && !g.kind().equals("wallet"))
        .map(Pattern::kind)
        .toList();
  }

  /// Whether it is something to be done, and not something to be got.
  boolean act(String purpose) {
    return gains(purpose).isEmpty();
  }

  /// Whether it is to get a wallet, and no more.
  boolean registers(String purpose) {
    return gains(purpose).filter(g -> fresh(g) && g.kind().equals("wallet")).isPresent();
  }

  private static boolean fresh(Pattern gains) {
    return gains.tests().isEmpty();
  }

  private Optional<Pattern> gains(String purpose) {
    return Optional.ofNullable(vocabulary.purposes().get(purpose)).flatMap(Purpose::gains);
  }
}
