package io.bangka.workshop.coverage;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.model.Source;
import io.bangka.pack.FactAccount;
import io.bangka.pack.Loaded;
import io.bangka.written.Faults;
import io.bangka.written.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds what packs say about facts against the dossier.
final class Accounting {
  private final SequencedMap<String, Fact> dossier = new LinkedHashMap<>();
  private final List<FactAccount> accounts;
  private final CitedBy cited;
  private final Faults faults = new Faults();

  Accounting(List<Fact> dossier, Loaded packs) {
    dossier.forEach(fact -> this.dossier.put(fact.id(), fact));
    this.accounts = packs.facts();
    this.cited = CitedBy.in(packs);
  }

  Coverage account() {
    accounts.forEach(this::check);
    Map<String, FactAccount> byFact =
        accounts.stream().collect(Collectors.toMap(FactAccount::fact, Function.identity()));
    var fates = new LinkedHashMap<Fact, Fate>();
    dossier.forEach((id, fact) -> {
      FactAccount account = byFact.get(id);
      fates.put(fact, account == null ? new Fate.Open() : Fate.of(account));
    });
    return new Coverage(fates, faults.sorted());
  }

  private void check(FactAccount account) {
    Fact fact = dossier.get(account.fact());
    if (fact == null) {
      unknown(account);
    } else if (account instanceof FactAccount.Used used) {
      used.in().stream()
          .filter(name -> !cites(cited.sources(used, name), fact))
          .forEach(name -> uncited(used, name, fact));
    }
  }

  private void unknown(FactAccount account) {
    faults.error(
        "unknown-fact",
        account.place(),
        quoting(
            account.fact(), f -> "The dossier has no fact " + f + ".", f -> "事实档案里没有" + f + "。"),
        Messages.nearest(account.fact(), dossier.keySet()));
  }

  /// A source is the same if its id or its address is: packs may name it otherwise.
  private static boolean cites(Set<Source> sources, Fact fact) {
    return sources.stream()
        .anyMatch(source ->
            fact.sources().stream()
                .anyMatch(
                    page -> page.id().equals(source.id()) || page.url().equals(source.url())));
  }

  private void uncited(FactAccount.Used used, String name, Fact fact) {
    var pages = fact.sources().stream().map(Fact.Page::id).toList();
    faults.error(
        "fact-without-its-source",
        used.place(),
        quoting(name, n -> n + " cites none of the fact's sources.", n -> n + "没有引用该事实的任何来源。"),
        new LocalText(
            "Cite one of " + String.join(", ", pages) + " where it says so.",
            "请在相应陈述中引用其中之一：" + String.join("、", pages) + "。"));
  }
}
