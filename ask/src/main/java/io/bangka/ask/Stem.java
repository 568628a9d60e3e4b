package io.bangka.ask;

import java.util.List;

/// English words without their commonest endings: "declined", "declines" and "decline" are alike.
/// After the first step of Porter's algorithm (Program 14, 1980), cut down.
final class Stem {
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e", "ly");
  private static final int SHORTEST = 3;

  private Stem() {}

  static String of(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
