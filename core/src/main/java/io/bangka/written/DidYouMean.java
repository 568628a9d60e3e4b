package io.bangka.written;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody probably meant: first one that differs only in case, hyphens,
/// underscores or spaces, then the nearest by the Damerau–Levenshtein distance (optimal string
/// alignment: a character inserted, left out, replaced, or swapped with its neighbour).
public final class DidYouMean {
  private DidYouMean() {}

  /// The candidate that is nearest to the word.
  ///
  /// @param candidates in order of preference; it settles a tie
  /// @return empty if nothing is near: a third of the word's length, and at least one edit; no code
  ///   of two letters is near to another, since one edit leads from each to dozens
  public static Optional<String> closest(String word, Collection<String> candidates) {
    String plain = plain(word);
    int best = plain.codePointCount(0, plain.length()) / 3;
    best = Math.max(1, best) + 1;
    String found = null;
    for (String candidate : candidates) {
      int distance = distance(plain, plain(candidate));
      boolean codes = plain.length() <= 2 && candidate.length() <= 2;
      if (distance < best && distance < (codes ? 1 : candidate.length())) {
        best = distance;
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  private static String plain(String word) {
    var out = new StringBuilder();
    word.toLowerCase(Locale.ROOT).codePoints().limit(60).forEach(c -> keep(c, out));
    return out.toString();
  }

  private static void keep(int codePoint, StringBuilder out) {
    if (codePoint != '-' && codePoint != '_' && codePoint != ' ') {
      out.appendCodePoint(codePoint);
    }
  }

  static int distance(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    int[][] d = new int[x.length + 1][y.length + 1];
    for (int i = 0; i <= x.length; i++) {
      for (int j = 0; j <= y.length; j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, x, y, i, j);
      }
    }
    return d[x.length][y.length];
  }

  private static int cheapest(int[][] d, int[] x, int[] y, int i, int j) {
    int replaced = d[i - 1][j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
    int cheapest = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
    return swapped ? Math.min(cheapest, d[i - 2][j - 2] + 1) : cheapest;
  }
}
