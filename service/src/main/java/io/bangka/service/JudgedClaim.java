package io.bangka.service;

import io.bangka.model.ClaimVerdict;
import io.bangka.model.LocalText;
import io.bangka.pack.Claim;
import io.bangka.pack.Consequence;
import io.bangka.words.ToldClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the knowledge makes of a claim on a day.
///
/// @param verdict as it follows from the reasons
public record JudgedClaim(Claim claim, LocalDate asOf, ClaimVerdict verdict, List<Reason> reasons) {
  public JudgedClaim {
    reasons = List.copyOf(reasons);
  }

  /// What became of one consequence.
  ///
  /// @param once what became of it on the earlier day that the claim names
  /// @param found what the knowledge says
  /// @param sources ids, the best first
  public record Reason(
      Consequence consequence,
      Outcome outcome,
      Optional<Outcome> once,
      LocalText found,
      List<String> sources) {
    public Reason {
      sources = List.copyOf(sources);
    }
  }

  /// Whether a consequence is so.
  public enum Outcome {
    /// It is so.
    BORNE_OUT,
    /// It is not so.
    OPPOSED,
    /// So of some meanings of a word, and not of others.
    DIFFERS,
    /// No source decides it.
    OPEN
  }

  /// Whether the computed verdict is the one that the claim's author expects.
  public boolean asExpected() {
    return verdict == claim.expected();
  }

  /// Why: what the author says, as long as the verdict is the expected one; else what was found.
  public LocalText because() {
    return asExpected() || reasons.isEmpty() ? claim.because() : found();
  }

  private LocalText found() {
    var decided = reasons.stream().map(Reason::found).toList();
    return new LocalText(
        String.join(" ", decided.stream().map(LocalText::en).toList()),
        String.join("", decided.stream().map(LocalText::zh).toList()));
  }

  ToldClaim told() {
    return new ToldClaim(claim.text(), verdict, because(), sources());
  }

  /// The ids of all sources behind the reasons, each once, in their order.
  public List<String> sources() {
    return reasons.stream().flatMap(reason -> reason.sources().stream()).distinct().toList();
  }
}
