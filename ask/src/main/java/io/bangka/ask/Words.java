package io.bangka.ask;

/// Where words written with spaces end.
final class Words {
  private Words() {}

  /// Where a form ends that was found up to `to`: there, or after the `s` of its plural.
  ///
  /// @return -1 if the form is only the beginning of a longer word
  static int end(String text, int to, boolean plural) {
    if (!Folded.wordly(text.charAt(to - 1)) || boundary(text, to)) {
      return to;
    }
    if (plural && text.startsWith("s", to) && boundary(text, to + 1)) {
      return to + 1;
    }
    return plural && text.startsWith("es", to) && boundary(text, to + 2) ? to + 2 : -1;
  }

  private static boolean boundary(String text, int at) {
    return at >= text.length() || !Folded.wordly(text.charAt(at));
  }

  /// Where the word ends that starts here: at the next character that belongs to none.
  static int word(String text, int from) {
    int i = from;
    while (i < text.length() && (Folded.wordly(text.charAt(i)) || text.charAt(i) == '\'')) {
      i++;
    }
    return Math.max(i, from + 1);
  }
}
