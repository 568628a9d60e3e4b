package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.service.Dialogue;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faulty;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// `bangka interview`: asks, and then answers as `assess` does.
final class Interview implements Action {

  @Override
  public int run(Task task) throws Misuse, Faulty {
    Profiles.refuseNothingAsked(task.given());
    var bangka = Asked.bangka(task.given());
    var profile =
        task.given().operands().isEmpty()
            ? nothing()
            : Profiles.read(task.given().operands().getFirst(), task.terminal());
    var start = bangka.interview(profile, QueryGiven.of(task.given()), Asked.setting(task));
    var end = held(start, task);
    print(end, task);
    save(end, task);
    return Cli.ANSWERED;
  }

  private static Written nothing() {
    return new Written.Mapping(List.of(), new Place("<argument>", 1, 1, 1, ""));
  }

  private static Dialogue held(Dialogue start, Task task) {
    try (var questioner = questioner(task)) {
      return held(start, questioner, task);
    }
  }

  /// Keys where there is a keyboard and a screen; else lines.
  private static Questioner questioner(Task task) {
    var terminal = task.terminal();
    boolean keys =
        terminal.typed() && terminal.shown() && !terminal.variable("TERM").equals("dumb");
    return keys
        ? KeyQuestioner.of(task).orElseGet(() -> new LineQuestioner(task))
        : new LineQuestioner(task);
  }

  static Dialogue held(Dialogue start, Questioner questioner, Task task) {
    var dialogue = start;
    while (dialogue.question().isPresent()) {
      var response = questioner.ask(dialogue.question().get(), dialogue.atBeginning());
      if (response instanceof Response.Stop) {
        return dialogue;
      }
      dialogue = after(dialogue, response, questioner, task);
    }
    return dialogue;
  }

  private static Dialogue after(
      Dialogue dialogue, Response response, Questioner questioner, Task task) {
    return switch (response) {
      case Response.Chosen(var numbers) -> dialogue.choosing(numbers);
      case Response.Unknown _ -> dialogue.notKnowing();
      case Response.Back _ -> dialogue.back();
      case Response.Stop _ -> dialogue;
      case Response.Words(var text) -> {
        try {
          yield dialogue.saying(text);
        } catch (Faulty faulty) {
          questioner.refuse(said(faulty.diagnostics().getFirst(), task));
          yield dialogue;
        }
      }
    };
  }

  private static String said(Diagnostic fault, Task task) {
    return task.in(fault.message().en(), fault.message().zh());
  }

  private static void print(Dialogue end, Task task) {
    if (task.given().has(Option.JSON)) {
      task.terminal().print(end.json() + "\n");
    } else {
      task.terminal().print("\n");
      Answers.print(end.reply(), task);
    }
  }

  private static void save(Dialogue end, Task task) throws Misuse {
    if (task.given().has(Option.SAVE)) {
      String name = task.given().value(Option.SAVE).orElseThrow();
      try {
        Files.writeString(Path.of(name), end.profileJson() + "\n");
      } catch (IOException | InvalidPathException _) {
        throw new Misuse(
            quoting(name, n -> n + " cannot be written.", n -> n + "无法写入。"),
            new LocalText(
                "Name a file in a folder that is there and may be written to.", "请写出一个可写目录中的文件。"));
      }
      task.terminal().say(task.in("Profile saved: ", "档案已保存：") + name + "\n");
    }
  }
}
