package io.bangka.cli;

import io.bangka.model.Language;
import io.bangka.written.Faulty;

/// `bangka ask`.
final class Ask implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    if (task.given().has(Option.LINES)) {
      return new AskLines().run(task);
    }
    String words = Question.of(task);
    var setting = Asked.setting(task).in(language(words, task));
    return Answers.print(Asked.bangka(task.given()).ask(words, setting), task);
  }

  /// The question may have come from standard input, and so have a language of its own.
  private static Language language(String words, Task task) {
    return task.given().has(Option.LANG)
        ? task.language()
        : Languages.ofWords(words).orElse(task.language());
  }
}
