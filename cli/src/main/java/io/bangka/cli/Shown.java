package io.bangka.cli;

import java.util.regex.Pattern;

/// Text as a screen may get it. Whatever a text brings along, no control character reaches the
/// terminal but line feeds, tabs and the few sequences that [Style] makes.
final class Shown {
  private static final Pattern STYLED = Pattern.compile("\u001b\\[(?:[012]|3[123]|1;3[13])m");

  private Shown() {}

  /// The text, with every other control character as its escape in Java and JSON: `\u001b`.
  static String of(String text) {
    int control = next(text, 0);
    if (control < 0) {
      return text;
    }
    var out = new StringBuilder();
    int from = 0;
    for (; control >= 0; control = next(text, from)) {
      out.append(text, from, control).append("\\u%04x".formatted((int) text.charAt(control)));
      from = control + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  /// Where the next control character is that may not pass; -1 if there is none.
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && !isStyled(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStyled(String text, int at) {
    return STYLED.matcher(text).region(at, text.length()).lookingAt();
  }
}
