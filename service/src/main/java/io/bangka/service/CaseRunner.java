package io.bangka.service;

import io.bangka.engine.Assessment;
import io.bangka.engine.Presuming;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.pack.PackCase;
import io.bangka.words.Words;
import java.time.Clock;
import java.util.List;

/// Runs cases: the tests of packs, and the hand-judged ones of `spec/`. Thread-safe.
public final class CaseRunner {
  private final Bangka bangka;

  public CaseRunner(Bangka bangka) {
    this.bangka = bangka;
  }

  /// For cases that all say their day.
  public static CaseRunner of(Knowledge knowledge) {
    return new CaseRunner(Bangka.of(knowledge, Clock.systemUTC()));
  }

  /// What a case came to.
  ///
  /// @param mismatches empty if it holds
  /// @param said the verdict as a sentence, for the report
  public record Outcome(PackCase asked, List<Mismatch> mismatches, String said) {
    public Outcome {
      mismatches = List.copyOf(mismatches);
    }

    public boolean holds() {
      return mismatches.isEmpty();
    }
  }

  /// One field of a case that the answer does not have so.
  public record Mismatch(String field, String expected, String got) {}

  public List<Outcome> run(List<PackCase> cases) {
    return cases.stream().map(this::run).toList();
  }

  /// A case looks at the principal answer: about the thing, if it asks about one.
  public Outcome run(PackCase asked) {
    var trial = Trial.of(bangka, inquiry(asked), asked.expected());
    var words = new Words(bangka.knowledge().vocabulary(), Language.EN);
    return new Outcome(asked, trial.mismatches(), words.verdict(trial.told()));
  }

  /// What the program finds for a case, whatever the case expects: the principal answer, without
  /// words.
  public Assessment assess(PackCase asked) {
    return bangka.told(inquiry(asked)).getFirst().assessment();
  }

  private static Inquiry inquiry(PackCase asked) {
    return new Inquiry(
        asked.asOf(),
        true,
        Language.EN,
        asked.profile(),
        List.of(asked.query()),
        Presuming.of(asked.strict()),
        List.of(),
        List.of());
  }
}
