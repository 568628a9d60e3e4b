package io.bangka.ask;

/// A text as it is looked up: lower case, simplified, half width, single spaces, none beside a
/// Chinese character. Knows for each of its characters where it stands in the original.
final class Folded {
  private final String text;
  private final int[] at;

  /// @param at for each character of `text`, and for its end, the offset in the original
  Folded(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  String text() {
    return text;
  }

  /// With other characters, as many as there are.
  Folded as(String other) {
    return other.equals(text) ? this : new Folded(other, at);
  }

  /// With another word in the place of one; all of it comes from where that one stands.
  Folded with(int from, int to, String word) {
    int longer = word.length() - (to - from);
    var places = new int[text.length() + longer + 1];
    System.arraycopy(at, 0, places, 0, from);
    for (int i = 0; i < word.length(); i++) {
      places[from + i] = i == word.length() - 1 ? at[to - 1] : at[Math.min(from + i, to - 1)];
    }
    System.arraycopy(at, to, places, to + longer, text.length() - to + 1);
    return new Folded(text.substring(0, from) + word + text.substring(to), places);
  }

  Stretch stretch(String original, int from, int to) {
    int end = to > from ? at[to - 1] + 1 : at[to];
    return new Stretch(at[from], end, original.substring(at[from], end));
  }

  /// A Chinese character.
  static boolean han(char c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
  }

  /// A character of a word written with spaces around it.
  static boolean wordly(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || digit(c) : Character.isLetterOrDigit(c) && !han(c);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
