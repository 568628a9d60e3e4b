package io.bangka.service;

import java.util.Optional;

/// What somebody says after an answer: to a follow-up question, or to what was understood or
/// presumed.
public sealed interface Change {

  /// An attribute of what was said, or of the person: `card.network:visa`.
  ///
  /// @param value a code, `true` or `false`, a whole number, or a day (ISO 8601)
  record Is(String kind, String attribute, String value) implements Change {}

  /// Whether there is one at all: `card:some`, `card:none`.
  record Has(String kind, boolean some) implements Change {}

  /// A presumption that does not hold: `-own-passport`.
  record Not(String presumption) implements Change {}

  /// As it stands in an address.
  default String written() {
    return switch (this) {
      case Is(var kind, var attribute, var value) -> kind + "." + attribute + ":" + value;
      case Has(var kind, boolean some) -> kind + (some ? ":some" : ":none");
      case Not(var presumption) -> "-" + presumption;
    };
  }

  /// Reads it; empty for what is none.
  static Optional<Change> of(String written) {
    if (written.startsWith("-")) {
      return Optional.of(new Not(written.substring(1)));
    }
    int colon = written.indexOf(':');
    int dot = written.indexOf('.');
    if (colon < 0) {
      return Optional.empty();
    }
    String value = written.substring(colon + 1);
    if (dot > 0 && dot < colon) {
      var attribute = written.substring(dot + 1, colon);
      return Optional.of(new Is(written.substring(0, dot), attribute, value));
    }
    return switch (value) {
      case "some" -> Optional.of(new Has(written.substring(0, colon), true));
      case "none" -> Optional.of(new Has(written.substring(0, colon), false));
      default -> Optional.empty();
    };
  }
}
