package io.bangka.bench.five;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Prepared;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import io.bangka.pack.PackLoader;
import io.bangka.written.Faulty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The rule as a pack: one procedure with four requirements.
final class WithBangka {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Goal GOAL =
      new Goal(Optional.of("five"), "link", Holding.unsaid("act"), Optional.empty());

  /// The applicant has one thing of each kind and no other.
  private static final SortedSet<String> ALL_SAID =
      new TreeSet<>(List.of("document", "phone", "card", "wallet"));

  private final Engine engine;
  private final Prepared prepared;

  WithBangka() {
    var knowledge = knowledge();
    engine = new Engine(knowledge);
    prepared = new Prepared(knowledge, AS_OF, GOAL);
  }

  private static Knowledge knowledge() {
    try {
      return PackLoader.load(Text.folder("bangka")).knowledge();
    } catch (Faulty e) {
      throw new IllegalStateException(e.diagnostics().toString(), e);
    }
  }

  static Profile profile(Applicant who) {
    return new Profile(
        Holding.of("person", Map.of("age", new Said.Within(Test.between(who.age(), who.age())))),
        List.of(
            Holding.of("document", Map.of("kind", Said.exactly(who.document()))),
            Holding.of("phone", Map.of("receives-sms", Said.exactly(Boolean.toString(who.sms())))),
            Holding.of(
                "card",
                Map.of(
                    "network",
                    Said.exactly(who.network()),
                    "country",
                    Said.exactly(who.country())))),
        List.of(),
        ALL_SAID);
  }

  /// The same person, of whom only the card and the phone are known: nobody said how old, or which
  /// documents there are.
  static Profile sparse(Applicant who) {
    var full = profile(who);
    return new Profile(
        Holding.unsaid("person"),
        full.holdings().stream().filter(h -> !h.kind().equals("document")).toList(),
        List.of(),
        new TreeSet<>());
  }

  Prepared.Encoded encode(Profile profile) {
    return prepared.encode(profile);
  }

  Verdict decide(Prepared.Encoded encoded) {
    return prepared.decide(encoded);
  }

  /// By the library's own door.
  Verdict decide(Profile profile) {
    return engine.verdict(AS_OF, GOAL, profile, Map.of(), true);
  }
}
