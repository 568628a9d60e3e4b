package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Script;
import io.bangka.words.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of each language and script, made once, so that what the packs ask for is worded once,
/// whoever asks. Thread-safe.
final class KeptWords {
  private final Knowledge knowledge;
  private final Map<Key, Words> kept = new ConcurrentHashMap<>();

  private record Key(Language language, Script script) {}

  KeptWords(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Words of(Inquiry inquiry) {
    return kept.computeIfAbsent(
        new Key(inquiry.language(), inquiry.script()), _ -> inquiry.words(knowledge));
  }
}
