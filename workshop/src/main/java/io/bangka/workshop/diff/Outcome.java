package io.bangka.workshop.diff;

import io.bangka.engine.Assessment;
import io.bangka.model.Leaning;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.Optional;

/// The short of an answer.
public sealed interface Outcome {

  /// What the edition says.
  ///
  /// @param why for a `depends`
  /// @param leaning where somebody decides for themself
  record Says(Verdict verdict, Optional<Why> why, Optional<Leaning> leaning) implements Outcome {}

  /// The edition has no word for something that is asked about.
  record Wordless() implements Outcome {}

  static Outcome of(Assessment answer) {
    return new Says(answer.verdict(), answer.why(), answer.leaning());
  }

  /// Whether limits and fees go with it.
  default boolean lets() {
    return switch (this) {
      case Says(var verdict, var _, var _) -> verdict != Verdict.NO;
      case Wordless _ -> false;
    };
  }
}
