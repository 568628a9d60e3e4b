package io.bangka.ask;

/// How many slips of the pen lie between two words: a letter left out, put in, changed, or two
/// swapped (Damerau's four; optimal string alignment).
final class Slips {
  private Slips() {}

  /// Whether one word is likely the other, misspelt: one slip in a word of four letters or more,
  /// two in one of eight; the first letter is right.
  static boolean likely(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int allowed = longer < 4 ? 0 : longer < 8 ? 1 : 2;
    return one.charAt(0) == other.charAt(0)
        && Math.abs(one.length() - other.length()) <= allowed
        && between(one, other) <= allowed;
  }

  static int between(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int cheapest(int[][] slips, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
