package io.bangka.cli;

import io.bangka.written.Faulty;

/// `bangka ask`.
final class Ask implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    if (task.given().has(Option.LINES)) {
      return new AskLines().run(task);
    }
    String words = Question.of(task);
    var setting = Asked.setting(task).in(Languages.ofAnswer(words, task));
    return Asked.answering(task, bangka -> Answers.print(bangka.ask(words, setting), task));
  }
}
