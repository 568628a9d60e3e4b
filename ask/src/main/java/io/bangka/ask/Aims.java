package io.bangka.ask;

import io.bangka.model.Period;
import io.bangka.model.Query.Want;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What is wanted: the platforms and purposes that are named, and what about them is asked.
///
/// @param platforms providers, as named
/// @param purposes as named, before any gives way
/// @param weak those that count only if no other is named
/// @param weakPlatforms those that count only if no other is named
/// @param procedures what is named by the name of a product
/// @param counted what is asked how many there may be of: a kind of things, or `act` for how many
///   times
/// @param recipients whose wallet the money is to reach, where another platform sends it
record Aims(
    SequencedSet<String> platforms,
    SequencedSet<String> purposes,
    SequencedSet<String> weak,
    SequencedSet<String> weakPlatforms,
    SequencedSet<String> procedures,
    SequencedSet<String> recipients,
    Set<Want> wants,
    Optional<Period> per,
    Optional<String> counted) {

  /// Names nothing yet.
  private Aims(Set<Want> wants, Optional<Period> per, Optional<String> counted) {
    this(
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        wants,
        per,
        counted);
  }

  static Aims of(List<Clause> clauses, Set<Piece> possessed, Compositions compositions) {
    var found = new Aims(Wants.of(clauses), per(clauses), Counted.of(clauses));
    clauses.forEach(clause -> found.purposes(clause, compositions));
    if (Deeds.of(clauses, compositions).stream().anyMatch(compositions::measured)
        || found.purposes().stream().anyMatch(compositions::measured)) {
      found.measured();
    }
    boolean sends =
        found.purposes().stream().anyMatch(compositions::sends)
            || (found.purposes().isEmpty() && found.weak().stream().anyMatch(compositions::sends));
    for (var clause : clauses) {
      found.platforms(clause, possessed, sends);
    }
    if (found.platforms().isEmpty()) {
      found.platforms().addAll(found.recipients());
      found.recipients().clear();
    }
    return found;
  }

  /// The purposes that these clauses name, and nothing else of them.
  static Aims purposesOf(List<Clause> clauses, Compositions compositions) {
    var found = new Aims(Set.of(), Optional.empty(), Optional.empty());
    clauses.forEach(clause -> found.purposes(clause, compositions));
    return found;
  }

  private static Optional<Period> per(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(c -> c.words().stream())
        .flatMap(piece -> piece.mark(Role.PER).stream())
        .findFirst()
        .map(m -> Period.valueOf(m.argument().toUpperCase(Locale.ROOT)));
  }

  /// How much cash can be carried asks how much at most.
  private void measured() {
    if (wants.remove(Want.COST)) {
      wants.add(Want.LIMIT);
    }
  }

  private void purposes(Clause clause, Compositions compositions) {
    for (int i = 0; i < clause.items().size(); i++) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece))) {
        continue;
      }
      var around = new Around(clause, i);
      piece
          .sense(Sense.PurposeOf.class)
          .map(p -> around.received() ? compositions.received(p.name()) : p.name())
          .ifPresent(purposes::add);
      if (piece.is(Role.RECEIVE) && sumAfter(clause, i)) {
        purposes.add(compositions.received("transfer-to-person"));
      }
      piece.sense(Sense.WeakPurpose.class).ifPresent(p -> weak.add(p.name()));
      piece.sense(Sense.WeakPlatform.class).ifPresent(p -> weakPlatforms.add(p.id()));
      for (var sense : piece.senses()) {
        if (sense instanceof Sense.ProcedureOf(var id)) {
          procedures.add(id);
        }
      }
    }
  }

  /// "Receive 1,000 yuan from my tenant", 收房客1000块.
  private static boolean sumAfter(Clause clause, int at) {
    return clause.items().stream()
        .skip(at + 1L)
        .takeWhile(i -> i instanceof Item.Word)
        .anyMatch(i -> i instanceof Item.Word(var p) && p.means(Sense.Sum.class));
  }

  /// "Apart from WeChat" and "scan Alipay codes" ask about another one; "to her Alipay" is where
  /// the money is to go, if another one sends it.
  private void platforms(Clause clause, Set<Piece> possessed, boolean sends) {
    for (int i = 0; i < clause.items().size(); i++) {
      if (!(clause.items().get(i) instanceof Item.Word(var piece)) || possessed.contains(piece)) {
        continue;
      }
      var platform = piece.sense(Sense.PlatformOf.class).map(Sense.PlatformOf::id);
      var around = new Around(clause, i);
      if (platform.isEmpty() || around.before(Role.EXCEPT) || around.before(Role.NOT)) {
        continue;
      }
      boolean elsewhere = around.codes() || (sends && (around.towards() || around.before(Role.GO)));
      boolean beside = around.before(Role.ONLY); // 只有现金: what one has, not what is asked about
      (elsewhere ? recipients : beside ? weakPlatforms : platforms).add(platform.get());
    }
  }
}
