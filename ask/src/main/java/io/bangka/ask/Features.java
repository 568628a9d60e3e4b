package io.bangka.ask;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a text is compared by: its words, its Chinese characters, and pairs of these that stand
/// side by side. Each counts once.
///
/// @param kinds by the feature, as it is folded
record Features(Map<String, Kind> kinds) {

  /// How much a feature says: as a factor.
  enum Kind {
    WORD(1),
    /// A word with a digit in it: an error's number.
    CODE(2),
    PAIR(1),
    CHARACTER(0.35),
    /// A word, a pair or a character of a filler.
    FILLER(0.1);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  static Features of(String text, Fillers fillers) {
    var reader = new Reader(Folding.fold(text).text(), fillers);
    reader.read();
    return new Features(reader.kinds);
  }

  private static final class Reader {
    private final String text;
    private final Fillers fillers;
    private final BitSet filling;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Reader(String text, Fillers fillers) {
      this.text = text;
      this.fillers = fillers;
      this.filling = fillers.within(text);
    }

    void read() {
      int i = 0;
      while (i < text.length()) {
        if (Folded.han(text.charAt(i))) {
          character(i++);
        } else if (Folded.wordly(text.charAt(i))) {
          int end = wordEnd(i);
          word(text.substring(i, end));
          i = end;
        } else {
          i++;
        }
      }
    }

    private int wordEnd(int from) {
      int i = from;
      while (i < text.length() && isOfWord(i)) {
        i++;
      }
      return i;
    }

    private boolean isOfWord(int i) {
      return Folded.wordly(text.charAt(i))
          || (text.charAt(i) == '\'' && i + 1 < text.length() && Folded.wordly(text.charAt(i + 1)));
    }

    private void word(String word) {
      boolean digits = word.chars().anyMatch(c -> Folded.digit((char) c));
      boolean number = word.chars().allMatch(c -> Folded.digit((char) c));
      if (number && word.length() < 4) {
        return; // a sum, a number of times: says nothing
      }
      var kind = digits ? Kind.CODE : Kind.WORD;
      String plain = word.replace("'", "");
      put(digits ? plain : Stem.of(plain), fillers.words().contains(plain) ? Kind.FILLER : kind);
    }

    /// A pair that is half a filler says nothing.
    private void character(int i) {
      boolean filler = filling.get(i);
      put(text.substring(i, i + 1), filler ? Kind.FILLER : Kind.CHARACTER);
      boolean pair = i + 1 < text.length() && Folded.han(text.charAt(i + 1));
      if (pair && filling.get(i + 1) == filler) {
        put(text.substring(i, i + 2), filler ? Kind.FILLER : Kind.PAIR);
      }
    }

    private void put(String feature, Kind kind) {
      kinds.merge(feature, kind, (one, other) -> one.weight() >= other.weight() ? one : other);
    }
  }
}
