package io.bangka.attempts;

import java.time.LocalDate;
import java.util.Optional;

/// A procedure whose reports contradict the rules.
///
/// @param expected what the rules say of those who reported
/// @param since day of the first report that counts
/// @param reports different decided ones since then
/// @param against how many of them contradict
/// @param change when it changed; empty if the reports contradict the rules from the first one on
public record Drifted(
    String procedure,
    Expected expected,
    LocalDate since,
    long reports,
    long against,
    Optional<Change> change) {

  /// An estimate.
  ///
  /// @param day the likeliest: the first report after the change
  /// @param from it lies between this day and `to` with a probability of 90 %
  public record Change(LocalDate day, LocalDate from, LocalDate to) {}
}
