package io.bangka.ask;

/// The script that a question is written in, and that its answer should be written in.
public enum Script {
  SIMPLIFIED,
  TRADITIONAL,
  LATIN,
  /// Of a language that is not understood.
  OTHER;

  /// Of a text, by the characters that one of the two scripts alone has.
  public static Script of(String text) {
    int han = 0;
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      han += Folded.han(c) ? 1 : 0;
      traditional += Simplified.of(c) != c ? 1 : 0;
      simplified += Simplified.of(c) == c && Simplified.simplifies(c) ? 1 : 0;
    }
    if (han == 0) {
      return LATIN;
    }
    return traditional > simplified ? TRADITIONAL : SIMPLIFIED;
  }

  /// The characters in which to answer in Chinese.
  public io.bangka.model.Script chinese() {
    return this == TRADITIONAL
        ? io.bangka.model.Script.TRADITIONAL
        : io.bangka.model.Script.SIMPLIFIED;
  }
}
