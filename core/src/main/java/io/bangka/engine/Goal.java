package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Spending;
import java.util.Optional;

/// What is to be reached: one purpose at one platform, or anywhere.
///
/// @param platform empty for any
/// @param purpose a purpose of the vocabulary
/// @param act what was said of the act; of kind `act`
/// @param procedure through this one alone, the last of the way; empty for whichever there is
public record Goal(
    Optional<String> platform,
    String purpose,
    Holding act,
    Optional<Spending> spending,
    Optional<String> procedure) {

  /// Through whichever procedure there is.
  public Goal(Optional<String> platform, String purpose, Holding act, Optional<Spending> spending) {
    this(platform, purpose, act, spending, Optional.empty());
  }
}
