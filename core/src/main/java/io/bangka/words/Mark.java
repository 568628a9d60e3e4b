package io.bangka.words;

import io.bangka.model.Truth;
import io.bangka.model.Verdict;

/// The shape that stands for a verdict or a state, so that colour never says it alone.
public enum Mark {
  YES("●"),
  NO("✕"),
  DEPENDS("◐"),
  MET("✓"),
  UNMET("✕"),
  UNKNOWN("?");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /// One character, one column wide.
  public String sign() {
    return sign;
  }

  public static Mark of(Verdict verdict) {
    return switch (verdict) {
      case YES -> YES;
      case NO -> NO;
      case DEPENDS -> DEPENDS;
    };
  }

  public static Mark of(Truth state) {
    return switch (state) {
      case TRUE -> MET;
      case FALSE -> UNMET;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
