package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Authority;
import io.bangka.model.Cap;
import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.Offer;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.model.Yield;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// One line of a table, as a question that an assessor can answer: a procedure with a single
/// requirement, and a person who has the things that the line names and nothing else.
record TableQuestion(Knowledge knowledge, Goal goal, Profile profile) {
  static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);

  private static final String PLATFORM = "north";
  private static final Force LONG_AGO = Force.from(LocalDate.of(2000, 1, 1));
  private static final Citation CITATION = RandomStatements.citation(Authority.OFFICIAL);

  /// Whether the holding (or the person) fills the role.
  static TableQuestion role(Vocabulary vocabulary, Table role, Holding holding) {
    var requirement =
        new Requirement.Role(
            "role",
            Optional.empty(),
            TableStatements.rows(role),
            TableStatements.others(role),
            Optional.empty());
    return new TableQuestion(
        knowledge(vocabulary, procedure(requirement, List.of())),
        goal(TableVocabulary.LINK, Optional.empty()),
        holding.kind().equals(Vocabulary.PERSON)
            ? having(holding, List.of(), vocabulary)
            : having(TablePatterns.SOMEBODY, List.of(holding), vocabulary));
  }

  /// Whether the amount fits, for somebody with these cards.
  static TableQuestion limit(
      Vocabulary vocabulary, List<Cap> caps, Holding person, List<Holding> cards, Amount amount) {
    var anyCard = row(Pattern.of("card", Map.of()), "any-card");
    var instrument =
        new Requirement.Role(
            "instrument", Optional.empty(), List.of(anyCard), List.of(), Optional.empty());
    var limit =
        new Limit(Period.TRANSACTION, Limit.Of.AMOUNT, Limit.Over.PERSON, Optional.empty(), caps);
    var spending = new Spending(amount, Period.TRANSACTION, OptionalInt.empty());
    return new TableQuestion(
        knowledge(vocabulary, procedure(instrument, List.of(limit))),
        goal(TableVocabulary.PAY, Optional.of(spending)),
        having(person, cards, vocabulary));
  }

  private static Profile having(Holding person, List<Holding> held, Vocabulary vocabulary) {
    return new Profile(person, held, List.of(), new TreeSet<>(vocabulary.kinds().keySet()));
  }

  private static Goal goal(String purpose, Optional<Spending> spending) {
    var act = Holding.of(Vocabulary.ACT, Map.of("in", Said.exactly("CN")));
    return new Goal(Optional.of(PLATFORM), purpose, act, spending);
  }

  private static Row row(Pattern pattern, String id) {
    return new Row(
        id, pattern, Effect.ACCEPTS, LONG_AGO, CITATION, Optional.empty(), false, Optional.empty());
  }

  private static Procedure procedure(Requirement requirement, List<Limit> limits) {
    var pay = Pattern.of(Vocabulary.ACT, Map.of("do", Test.oneOf(TableVocabulary.PAY)));
    var linked = Holding.of("wallet", Map.of("linked", Said.exactly("card")));
    return new Procedure(
        PLATFORM + ".link",
        RandomVocabulary.TEXT,
        PLATFORM,
        List.of(new Offer(LONG_AGO, CITATION)),
        List.of(requirement),
        List.of(new Yield(Optional.empty(), linked)),
        List.of(row(pay, "pays")),
        limits,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Knowledge knowledge(Vocabulary vocabulary, Procedure procedure) {
    var procedures = new LinkedHashMap<String, Procedure>();
    procedures.put(procedure.id(), procedure);
    return RandomWorld.knowledge(vocabulary, procedures, List.of());
  }
}
