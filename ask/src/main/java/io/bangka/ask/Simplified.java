package io.bangka.ask;

import java.util.Arrays;

/// Traditional characters and their simplified forms, one for one, as ICU's transliterator
/// `Traditional-Simplified` gives them (Unicode CLDR). A table, because loading the transliterator
/// costs a cold start more than everything else here together.
final class Simplified {
  private static final char[] TRADITIONAL;
  private static final char[] SIMPLIFIED;
  private static final char[] ONLY_SIMPLIFIED;

  static {
    String pairs = Resource.text("simplified.txt").strip();
    TRADITIONAL = new char[pairs.length() / 2];
    SIMPLIFIED = new char[pairs.length() / 2];
    for (int i = 0; i < TRADITIONAL.length; i++) {
      TRADITIONAL[i] = pairs.charAt(2 * i);
      SIMPLIFIED[i] = pairs.charAt(2 * i + 1);
    }
    ONLY_SIMPLIFIED = SIMPLIFIED.clone();
    Arrays.sort(ONLY_SIMPLIFIED);
  }

  private Simplified() {}

  static char of(char c) {
    int i = Arrays.binarySearch(TRADITIONAL, c);
    return i < 0 ? c : SIMPLIFIED[i];
  }

  /// Whether the character is the simplified form of another one.
  static boolean simplifies(char c) {
    return Arrays.binarySearch(ONLY_SIMPLIFIED, c) >= 0;
  }
}
