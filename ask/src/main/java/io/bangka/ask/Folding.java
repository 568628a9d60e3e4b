package io.bangka.ask;

import java.text.Normalizer;
import java.util.Arrays;

/// Folds texts and the lexicon's forms alike, character by character, so that every folded
/// character knows where it came from.
final class Folding {
  private final String original;
  private final StringBuilder text;
  private int[] at;

  private Folding(String original) {
    this.original = original;
    this.text = new StringBuilder(original.length());
    this.at = new int[original.length() + 8];
  }

  static Folded fold(String original) {
    var folding = new Folding(original);
    for (int i = 0; i < original.length(); i++) {
      folding.take(i);
    }
    return folding.done();
  }

  private void take(int i) {
    char c = original.charAt(i);
    if (c < 128) {
      ascii(i, c);
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      ascii(i, (char) (c - 0xFEE0));
    } else if (Folded.han(c)) {
      put(i, Simplified.of(c));
    } else {
      rare(i, c);
    }
  }

  private void ascii(int i, char c) {
    if (c >= 'A' && c <= 'Z') {
      put(i, (char) (c + 32));
      if (c == 'S' && unitedStates(i)) {
        put(i, 'a');
      }
      return;
    }
    switch (c) {
      case ';', ':', '(', ')', '[', ']' -> put(i, ',');
      case '!', '\n' -> put(i, '.');
      case ',' -> comma(i);
      case '\'' -> apostrophe(i);
      case '-', '_', '"', '*', '<', '>', '{', '}', '|', '\\', '`', '~', '^', '#' -> space(i);
      default -> {
        if (c <= ' ' || c == 127) {
          space(i);
        } else {
          put(i, c);
        }
      }
    }
  }

  /// `US` in capitals is the country; in small letters it is a pronoun.
  private boolean unitedStates(int i) {
    return i > 0
        && original.charAt(i - 1) == 'U'
        && (i == 1 || !Character.isLetterOrDigit(original.charAt(i - 2)))
        && (i + 1 == original.length() || !Character.isLetterOrDigit(original.charAt(i + 1)));
  }

  /// A quotation mark, unless it stands inside a word or ends one ("parents' card").
  private void apostrophe(int i) {
    boolean inside = i == 0 || Character.isLetterOrDigit(original.charAt(i - 1));
    boolean goesOn = i + 1 < original.length() && Character.isLetter(original.charAt(i + 1));
    if (inside && goesOn) {
      put(i, '\'');
    } else {
      space(i);
    }
  }

  /// The comma of `1,000` is no pause.
  private void comma(int i) {
    boolean within =
        i > 0
            && i + 3 < original.length()
            && Folded.digit(original.charAt(i - 1))
            && Folded.digit(original.charAt(i + 1))
            && Folded.digit(original.charAt(i + 3));
    if (!within) {
      put(i, ',');
    }
  }

  private void rare(int i, char c) {
    switch (c) {
      case '…' -> put(i, ',');
      case '。' -> put(i, '.');
      case '、', '€', '£', '¥' -> put(i, c);
      case '’', '‘' -> put(i, '\'');
      case '￥' -> put(i, '¥');
      default -> compatible(i, c);
    }
  }

  /// Whatever else there is: compatibility forms taken apart, accents left out (NFKD, Unicode
  /// Standard Annex 15). A character outside the basic plane becomes one that nothing matches.
  private void compatible(int i, char c) {
    if (Character.isSurrogate(c)) {
      if (Character.isHighSurrogate(c)) {
        put(i, '\uFFFD');
      }
    } else if (Character.isLetterOrDigit(c)) {
      decomposed(i, c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      space(i);
    }
  }

  private void decomposed(int i, char c) {
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        put(i, Simplified.of(Character.toLowerCase(part)));
      }
    }
  }

  private void space(int i) {
    if (!text.isEmpty() && last() != ' ' && !Folded.han(last())) {
      put(i, ' ');
    }
  }

  private void put(int i, char c) {
    if (Folded.han(c) && !text.isEmpty() && last() == ' ') {
      text.setLength(text.length() - 1);
    }
    if (text.length() + 1 >= at.length) {
      at = Arrays.copyOf(at, at.length * 2);
    }
    at[text.length()] = i;
    text.append(c);
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private Folded done() {
    if (!text.isEmpty() && last() == ' ') {
      text.setLength(text.length() - 1);
    }
    at[text.length()] = original.length();
    return new Folded(text.toString(), at);
  }
}
