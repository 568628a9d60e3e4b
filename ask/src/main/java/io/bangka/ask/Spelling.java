package io.bangka.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a misspelt word as the one word of a name that is a slip away from it: a letter left out,
/// put in, changed, or two letters swapped (Damerau's four). Only words of five letters or more, or
/// of four with two swapped, only words of names, and only if the first letter is right. Words are
/// mended before the text is cut, so that names of several words are found.
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_SWAPPED = 4;

  private final Lexicon lexicon;

  /// Made when the first Latin word comes.
  private volatile @Nullable Dictionary words;

  /// All words of all forms, and those of names by their first letter.
  private record Dictionary(Set<String> known, List<List<String>> names) {}

  Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The text with misspelt words mended; each still knows where it came from.
  Folded mend(Folded folded) {
    String text = folded.text();
    var mended = folded;
    int shift = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Folded.wordly(text.charAt(i)) || (i > 0 && Folded.wordly(text.charAt(i - 1)))) {
        continue;
      }
      int end = Words.word(text, i);
      var meant = single(text, i, end) ? meant(text.substring(i, end)) : Optional.<String>empty();
      if (meant.isPresent()) {
        mended = mended.with(i + shift, end + shift, meant.get());
        shift += meant.get().length() - (end - i);
      }
    }
    return mended;
  }

  private static boolean single(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return to - from >= SHORTEST_SWAPPED;
  }

  private Optional<String> meant(String word) {
    var dictionary = dictionary();
    if (dictionary.known().contains(word) || plural(word, dictionary)) {
      return Optional.empty();
    }
    for (String name : dictionary.names().get(word.charAt(0) - 'a')) {
      if (word.length() >= SHORTEST ? oneSlip(word, name) : swapped(word, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Only names stand in the plural.
  private static boolean plural(String word, Dictionary dictionary) {
    var names = dictionary.names().get(word.charAt(0) - 'a');
    return (word.endsWith("s") && names.contains(word.substring(0, word.length() - 1)))
        || (word.endsWith("es") && names.contains(word.substring(0, word.length() - 2)));
  }

  private Dictionary dictionary() {
    var made = words;
    if (made == null) {
      made = read();
      words = made;
    }
    return made;
  }

  private Dictionary read() {
    var known = new HashSet<String>();
    WordFile.read("ordinary.txt").lines().forEach(line -> known.addAll(line.forms()));
    var names = new TreeSet<String>();
    for (var entry : lexicon.entries()) {
      for (String word : entry.form().split("[ ,.]", -1)) {
        known.add(word);
        if (entry.name() && word.length() >= SHORTEST_SWAPPED && single(word, 0, word.length())) {
          names.add(word);
        }
      }
    }
    var letters = new ArrayList<List<String>>();
    for (char c = 'a'; c <= 'z'; c++) {
      letters.add(new ArrayList<>());
    }
    names.forEach(name -> letters.get(name.charAt(0) - 'a').add(name));
    return new Dictionary(known, letters);
  }

  private static boolean oneSlip(String a, String b) {
    int longer = a.length() - b.length();
    if (longer < -1 || longer > 1 || b.length() < SHORTEST) {
      return false;
    }
    int i = alike(a, b);
    return switch (longer) {
      case 1 -> rest(a, i + 1, b, i);
      case -1 -> rest(a, i, b, i + 1);
      default -> rest(a, i + 1, b, i + 1) || swapped(a, b);
    };
  }

  private static boolean swapped(String a, String b) {
    int i = alike(a, b);
    return a.length() == b.length()
        && i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && rest(a, i + 2, b, i + 2);
  }

  private static int alike(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static boolean rest(String a, int i, String b, int j) {
    return i <= a.length()
        && j <= b.length()
        && a.length() - i == b.length() - j
        && a.regionMatches(i, b, j, b.length() - j);
  }
}
