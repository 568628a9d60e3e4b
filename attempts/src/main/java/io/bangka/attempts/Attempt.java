package io.bangka.attempts;

import io.bangka.model.Failure;
import io.bangka.written.Scalars;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;

/// What happened to somebody who tried.
///
/// @param procedure its id: `wechat-pay.link-international-card`
/// @param day on which it happened, where the person was
/// @param reason why it failed, as far as somebody says so; empty for unsaid
/// @param message what the screen showed; at most 500 characters
/// @param note whatever else they tell; at most 2,000 characters
public record Attempt(
    String procedure,
    LocalDate day,
    Outcome outcome,
    Facts facts,
    Optional<Failure> reason,
    Optional<String> message,
    Optional<String> note) {

  /// All of it as one writes it, without what was not said.
  public EnumMap<Field, String> said() {
    var said = new EnumMap<Field, String>(Field.class);
    said.put(Field.PROCEDURE, procedure);
    said.put(Field.DATE, day.toString());
    said.put(Field.OUTCOME, Scalars.written(outcome));
    facts.country().ifPresent(c -> said.put(Field.COUNTRY, c));
    facts.document().ifPresent(d -> said.put(Field.DOCUMENT, d));
    facts.network().ifPresent(n -> said.put(Field.NETWORK, n));
    facts.issuer().ifPresent(i -> said.put(Field.ISSUER, i));
    facts.appVersion().ifPresent(v -> said.put(Field.APP_VERSION, v));
    reason.ifPresent(r -> said.put(Field.REASON, Scalars.written(r)));
    message.ifPresent(m -> said.put(Field.MESSAGE, m));
    note.ifPresent(n -> said.put(Field.NOTE, n));
    return said;
  }

  /// Coarse facts, by which nobody is found; each is empty for unsaid.
  ///
  /// @param country of the document (ISO 3166-1 alpha-2)
  /// @param document its kind, as in the vocabulary
  /// @param network of the card, as in the vocabulary
  /// @param issuer of the card, or the bank
  /// @param appVersion of the platform's application
  public record Facts(
      Optional<String> country,
      Optional<String> document,
      Optional<String> network,
      Optional<String> issuer,
      Optional<String> appVersion) {
    public static final Facts UNSAID =
        new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
