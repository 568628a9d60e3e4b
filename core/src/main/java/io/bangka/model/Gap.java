package io.bangka.model;

import java.time.LocalDate;
import java.util.Optional;

/// That something is not known: a source was searched for, and none was found. It decides nothing;
/// an answer that hangs on it can say so instead of being silent.
///
/// @param what what nobody says, as a noun phrase: "the amount that may be paid without a document"
/// @param applies shown only where something that the person named surely matches this; empty for
///   everybody
/// @param searched the day of the last search
public record Gap(About about, LocalText what, Optional<Pattern> applies, LocalDate searched) {

  /// What it is a gap in.
  public sealed interface About {
    /// The procedure or rule as a whole.
    record Whole() implements About {}

    /// What a requirement asks for, by the name of its role.
    record Role(String name) implements About {}

    /// A bound.
    record Limit() implements About {}

    /// A charge.
    record Fee() implements About {}

    /// How long it takes.
    record Takes() implements About {}

    /// Whether an act is let through.
    record Act(Pattern act) implements About {}
  }
}
