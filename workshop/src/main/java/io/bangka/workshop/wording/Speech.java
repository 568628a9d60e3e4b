package io.bangka.workshop.wording;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;
import io.bangka.workshop.page.Voice;

/// One language's words, for the knowledge and for what stands around it.
public record Speech(Words words, Voice voice) {

  public static Speech of(Vocabulary vocabulary, Language language) {
    return new Speech(new Words(vocabulary, language), new Voice(language));
  }

  public String say(String en, String zh) {
    return voice.say(en, zh);
  }

  public String say(LocalText text) {
    return words.text(text);
  }

  /// A remark behind a clause. Its brackets are not those of the clause's own asides.
  public String aside(String text) {
    return say(" (" + text + ")", "〔" + text + "〕");
  }
}
