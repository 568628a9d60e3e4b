package io.bangka.ask;

import io.bangka.model.Said;
import io.bangka.model.Term;
import io.bangka.model.Test;
import io.bangka.money.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;

/// One thing that a piece of text may mean.
sealed interface Sense {

  /// A value of a list of the vocabulary.
  ///
  /// @param people whether the word names people ("Cypriot") rather than the place
  record Code(String list, String value, boolean people) implements Sense {}

  /// A group of countries.
  record Group(String name) implements Sense {}

  /// A kind of holding.
  record KindOf(String kind) implements Sense {}

  /// A word that means several things.
  record TermOf(Term term) implements Sense {}

  record PlatformOf(String id) implements Sense {}

  record PurposeOf(String name) implements Sense {}

  /// A purpose that counts only where no other is named.
  record WeakPurpose(String name) implements Sense {}

  /// A platform that counts only where no other is named ("tap my card").
  record WeakPlatform(String id) implements Sense {}

  /// What a pack's procedure is known by ("Tour Pass").
  record ProcedureOf(String id) implements Sense {}

  /// A word of the grammar.
  record Mark(Role role, String argument) implements Sense {}

  /// Says an attribute of the holding that it stands with ("expired", "foreign").
  record With(String attribute, Said said) implements Sense {}

  /// Says an attribute of the person ("foreigner", "minor").
  record Person(String attribute, Said said) implements Sense {}

  record Figure(BigDecimal value) implements Sense {}

  record Sum(Amount amount) implements Sense {}

  record Age(Test years) implements Sense {}

  /// A day, month or year: first and last day.
  record Span(LocalDate first, LocalDate last) implements Sense {}

  /// A pause between clauses.
  record Pause() implements Sense {}
}
