package io.bangka.route;

import java.time.LocalDate;
import java.util.Optional;

/// What happened to people who tried a procedure, as far as enough of them told. Routes show and
/// rank by it; where reports come from is no concern of theirs.
///
/// Asked anew each time, so that a new report counts at once. Thread-safe.
public interface Experience {
  /// Nobody told anything.
  Experience NONE = (_, _) -> Optional.empty();

  /// What is known of a procedure for somebody like this; empty where fewer than five reports are
  /// decided, or nothing can be read.
  ///
  /// @param procedure its id
  Optional<Reported> of(String procedure, Circumstances who);

  /// Coarse facts of whoever asks; the finest group with reports enough is taken.
  ///
  /// @param country of the document (ISO 3166-1 alpha-2); empty for unsaid
  /// @param issuer of the card, or the bank; empty for unsaid
  record Circumstances(Optional<String> country, Optional<String> issuer) {
    public static final Circumstances UNSAID =
        new Circumstances(Optional.empty(), Optional.empty());
  }

  /// How often it worked. Never show the mean without the interval.
  ///
  /// @param mean the expected rate of success, between 0 and 1: recent reports weigh more, few
  ///   reports are drawn towards those of other countries and issuers
  /// @param low and `high`: the rate lies between them with a probability of 95 %
  /// @param worked reports of success
  /// @param decided reports of success and failure
  /// @param since day of the first of them
  record Reported(
      double mean, double low, double high, long worked, long decided, LocalDate since) {}
}
