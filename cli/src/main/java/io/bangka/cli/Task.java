package io.bangka.cli;

import io.bangka.model.Language;

/// A command line that was understood, and where its answer goes.
record Task(Given given, Terminal terminal, Style style, Language language) {
  /// The text in the language of the answer.
  String in(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }
}
