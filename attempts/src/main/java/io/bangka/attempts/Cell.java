package io.bangka.attempts;

import java.time.LocalDate;

/// The reports of one procedure that share country, issuer and outcome.
///
/// @param country empty for unsaid
/// @param issuer empty for unsaid
/// @param reports how many
/// @param different how many of them differ from each other
/// @param own how many of those are not from the web
/// @param weight after age, copies and floods
/// @param first day of the first
record Cell(
    String country,
    String issuer,
    Outcome outcome,
    long reports,
    long different,
    long own,
    double weight,
    LocalDate first) {

  Size size() {
    return new Size(different, own);
  }
}
