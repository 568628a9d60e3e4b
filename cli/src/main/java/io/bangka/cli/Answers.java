package io.bangka.cli;

import io.bangka.service.Reply;

/// Prints an answer.
final class Answers {
  private Answers() {}

  static int print(Reply reply, Task task) {
    task.terminal().print(task.given().has(Option.JSON) ? reply.json() + "\n" : text(reply, task));
    return Cli.ANSWERED;
  }

  private static String text(Reply reply, Task task) {
    boolean all = task.given().has(Option.VERBOSE);
    return NoteText.of(all ? reply.note() : reply.note().brief(), task.style());
  }
}
