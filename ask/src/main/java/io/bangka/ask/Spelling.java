package io.bangka.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a misspelt word as the one name that is a slip away from it: a letter left out, put in,
/// changed, or two letters swapped (Damerau's four). Only words of five letters or more, only
/// names, and only if the first letter is right.
final class Spelling {
  private static final int SHORTEST = 5;

  /// Mends nothing.
  static final Spelling NONE = new Spelling(new Lexicon());

  private final Lexicon lexicon;

  /// By first letter; made when the first unknown word comes, which most texts do without.
  private volatile @Nullable List<List<Lexicon.Entry>> names;

  Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Piece mend(String text, Piece piece) {
    if (!piece.unknown() || piece.to() - piece.from() < SHORTEST) {
      return piece;
    }
    String word = text.substring(piece.from(), piece.to());
    if (!single(word)) {
      return piece;
    }
    for (var entry : names(word.charAt(0))) {
      if (oneSlip(word, entry.form())) {
        return new Piece(piece.from(), piece.to(), entry.senses());
      }
    }
    return piece;
  }

  private List<Lexicon.Entry> names(char first) {
    var made = names;
    if (made == null) {
      made = byLetter();
      names = made;
    }
    return made.get(first - 'a');
  }

  private List<List<Lexicon.Entry>> byLetter() {
    var letters = new ArrayList<List<Lexicon.Entry>>();
    for (char c = 'a'; c <= 'z'; c++) {
      letters.add(new ArrayList<>());
    }
    for (var entry : lexicon.entries()) {
      if (entry.name() && single(entry.form())) {
        letters.get(entry.form().charAt(0) - 'a').add(entry);
      }
    }
    letters.forEach(l -> l.sort(Comparator.comparing(Lexicon.Entry::form)));
    return letters;
  }

  private static boolean single(String form) {
    return form.length() >= SHORTEST && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean oneSlip(String a, String b) {
    int longer = a.length() - b.length();
    if (longer < -1 || longer > 1 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return switch (longer) {
      case 1 -> rest(a, i + 1, b, i);
      case -1 -> rest(a, i, b, i + 1);
      default -> rest(a, i + 1, b, i + 1) || swapped(a, b, i);
    };
  }

  private static boolean swapped(String a, String b, int i) {
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && rest(a, i + 2, b, i + 2);
  }

  private static boolean rest(String a, int i, String b, int j) {
    return i <= a.length()
        && j <= b.length()
        && a.length() - i == b.length() - j
        && a.regionMatches(i, b, j, b.length() - j);
  }
}
