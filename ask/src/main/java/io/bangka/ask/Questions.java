package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Period;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Spending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Puts together what was read: queries, profile, day, and what was not understood. Safe to share
/// between threads.
final class Questions {
  private final Knowledge knowledge;
  private final Compositions compositions;
  private final Candidates candidates;
  private final Platforms platforms;
  private final Purposes purposes;
  private final Targets targets;

  Questions(Knowledge knowledge, Compositions compositions, Candidates candidates, Goals goals) {
    this.knowledge = knowledge;
    this.compositions = compositions;
    this.candidates = candidates;
    this.platforms = new Platforms(knowledge);
    this.purposes = new Purposes(knowledge.vocabulary(), compositions);
    this.targets = new Targets(platforms, purposes, goals, compositions);
  }

  Understanding of(
      List<Item> items, List<Piece> pieces, Folded folded, Masking masked, LocalDate today) {
    var clauses = Clause.split(items);
    var scopes = Scopes.of(clauses);
    var people = People.of(Facts.of(knowledge.vocabulary(), clauses));
    var possessed = scopes.wallets().stream().map(Scopes.Wallet::piece).collect(Collectors.toSet());
    var aims = Aims.of(clauses, possessed);
    var wanted = purposes.of(aims, clauses);
    var predicates = new Predicates(clauses, candidates);
    var things =
        Things.of(
            scopes, purposes.objects(wanted), wanted.stream().allMatch(purposes::act), predicates);
    new Wallets(platforms).into(things, scopes, clauses, aims.platforms());
    elided(clauses, wanted, things, people);
    var named = aims.platforms().isEmpty() ? possessed(scopes) : List.copyOf(aims.platforms());
    var spending = spending(pieces, aims.per());
    var asked = new Asking(named, wanted, aims, spending);
    var asOf = AsOf.of(clauses, today);
    var tongue = Tongue.of(masked.text(), pieces, folded);
    return new Understanding(
        masked.text(),
        tongue.language(),
        tongue.script(),
        new Readings(folded, masked).of(things, people, pieces, spending, asOf),
        asked.nothing(things) ? List.of() : queries(asked, things, people),
        new Profile(people.person(), things.had, things.lacks, things.complete),
        asOf,
        Unread.of(pieces, folded, masked.text()));
  }

  /// What is asked, as far as it does not hang on things.
  private record Asking(
      List<String> named, List<String> purposes, Aims aims, Optional<Spending> spending) {
    boolean nothing(Things things) {
      return named.isEmpty()
          && aims.purposes().isEmpty()
          && aims.weak().isEmpty()
          && things.object.isEmpty()
          && things.asked.isEmpty()
          && things.had.isEmpty();
    }
  }

  private static List<String> possessed(Scopes.Found scopes) {
    return scopes.wallets().stream().map(Scopes.Wallet::platform).distinct().toList();
  }

  /// "I have a Visa card. Can I link it?": the thing meant is the one that was named. Without the
  /// "it", only where nothing else was said of the person, who would be the subject then.
  private void elided(List<Clause> clauses, List<String> wanted, Things things, People people) {
    boolean act = wanted.stream().allMatch(purposes::act);
    if (act || !things.asked.isEmpty() || !things.lacks.isEmpty() || things.had.isEmpty()) {
      return;
    }
    boolean instrument =
        wanted.contains(compositions.defaultPurpose())
            && things.had.size() == 1
            && compositions.instrument(things.had.getFirst().kind());
    if (instrument && things.complete.isEmpty() && people.person().said().isEmpty()) {
      things.asked.add(things.had.getFirst());
    } else if (clauses.stream().anyMatch(c -> c.asking() && c.has(Role.IT))) {
      things.asked.addAll(things.had);
    }
  }

  private List<Query> queries(Asking asked, Things things, People people) {
    var queries = new LinkedHashSet<Query>();
    for (String purpose : asked.purposes()) {
      for (var platform : targets.of(asked.named(), purpose, things, people)) {
        for (var holding : holdings(things)) {
          for (var want : asked.aims().wants()) {
            queries.add(
                new Query(
                    platform,
                    List.of(targets.served(platform, purpose)),
                    want,
                    people.act(),
                    asked.spending(),
                    holding,
                    people.parties()));
          }
        }
      }
    }
    return List.copyOf(queries);
  }

  private static List<Optional<Holding>> holdings(Things things) {
    var holdings = new ArrayList<Optional<Holding>>();
    things.asked.forEach(h -> holdings.add(Optional.of(h)));
    return holdings.isEmpty() ? List.of(Optional.empty()) : holdings;
  }

  private static Optional<Spending> spending(List<Piece> pieces, Optional<Period> per) {
    return pieces.stream()
        .flatMap(p -> p.sense(Sense.Sum.class).stream())
        .findFirst()
        .map(s -> new Spending(s.amount(), per.orElse(Period.TRANSACTION), OptionalInt.empty()));
  }
}
