package io.bangka.model;

import java.util.List;
import java.util.Optional;

/// What is taken for granted about people when they do not say it. Never a rule, and never cited as
/// one; off under `--strict`.
///
/// @param text empty for an attribute's default, which is said from its fact
/// @param when patterns of which what was said must surely match every one
/// @param unless patterns of which what was said must surely match none
public record Presumption(
    String id,
    Optional<LocalText> text,
    Sort sort,
    List<Pattern> when,
    List<Pattern> unless,
    Fact fact) {

  /// In the order in which they are applied.
  public enum Sort {
    /// Nearly everybody who asks has it and would not say so.
    ORDINARY,
    /// An attribute's default, from the vocabulary's `unsaid`.
    ATTRIBUTE,
    /// Whoever had it would have said so.
    LACKING
  }

  /// What is presumed: one ground fact.
  public sealed interface Fact {
    /// The person has this; on the kind `person`, the person is this.
    record Has(Holding holding) implements Fact {}

    /// The person has nothing like this among what was not mentioned.
    record Lacks(Pattern pattern) implements Fact {}
  }

  public Presumption {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
  }
}
