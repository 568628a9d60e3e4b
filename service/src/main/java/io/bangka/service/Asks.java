package io.bangka.service;

import io.bangka.engine.Assessment;
import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;

/// Questions in the shape of the contract.
final class Asks {
  private Asks() {}

  static Answer.Ask shown(Assessment.Ask ask, Vocabulary vocabulary, Words words) {
    return new Answer.Ask(about(ask, vocabulary), words.question(ask));
  }

  /// `cards.network`, as a profile would name it.
  private static String about(Assessment.Ask ask, Vocabulary vocabulary) {
    String plural = vocabulary.kind(ask.kind()).map(Kind::plural).orElse(ask.kind());
    return ask.attribute().map(path -> plural + "." + path).orElse(plural);
  }
}
