package io.bangka.cli;

import io.bangka.written.Faulty;

/// `bangka explain-message`.
final class ExplainMessage implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    String words = Question.message(task);
    var setting = Asked.setting(task).in(Languages.ofAnswer(words, task));
    var reply = Asked.bangka(task.given()).explainMessage(words, setting);
    boolean json = task.given().has(Option.JSON);
    task.terminal().print(json ? reply.json() + "\n" : NoteText.of(reply.note(), task.style()));
    return Cli.ANSWERED;
  }
}
