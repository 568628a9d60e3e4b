package io.bangka.service;

import io.bangka.model.Truth;
import java.util.Locale;

/// How an enumerated value is written in JSON: `REPUBLISHED_OFFICIAL` is `republished-official`;
/// the states of a requirement are `met`, `unmet`, `unknown`.
final class Codes {
  private Codes() {}

  static String of(Enum<?> value) {
    return value instanceof Truth state
        ? state(state)
        : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String state(Truth state) {
    return switch (state) {
      case TRUE -> "met";
      case FALSE -> "unmet";
      case UNKNOWN -> "unknown";
    };
  }
}
