package io.bangka.words;

import io.bangka.model.Pattern;

/// A pattern over a thing as a noun phrase of one language.
sealed interface Things permits EnglishThings, ChineseThings {

  /// "a valid passport"; 「有效护照」.
  String some(Pattern pattern);

  /// "your valid passport"; 「你的有效护照」.
  String yours(Pattern pattern);

  /// Without an article: "valid passport"; 「有效护照」.
  String bare(Pattern pattern);

  /// What the pattern says without its noun: "in your own name, issued outside mainland China".
  String qualities(Pattern pattern);

  static Things of(Naming naming) {
    return switch (naming.tongue().language()) {
      case EN -> new EnglishThings(naming);
      case ZH -> new ChineseThings(naming);
    };
  }
}
