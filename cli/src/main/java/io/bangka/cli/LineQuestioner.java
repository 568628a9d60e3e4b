package io.bangka.cli;

import io.bangka.service.Asked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Questions and answers as plain lines, for pipes, tests and simple terminals. A line is numbers,
/// the words themselves, `?` for "don't know", `<` for back, `q` to stop; an empty one is what is
/// usual. With `--json` the questions go beside the answer.
final class LineQuestioner implements Questioner {
  /// Bytes; nobody answers more.
  private static final int LONGEST = 4_000;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、]+");

  private final Task task;

  LineQuestioner(Task task) {
    this.task = task;
  }

  @Override
  public Response ask(Asked question, boolean first) {
    print(text(question));
    while (true) {
      print("> ");
      var line = line();
      if (line.isEmpty()) {
        print("\n");
        return new Response.Stop();
      }
      var response = response(line.get().strip(), question);
      if (response.isPresent()) {
        return response.get();
      }
      refuse(task.in("There is no such choice.", "没有这个选项。"));
    }
  }

  @Override
  public void refuse(String why) {
    print(why + "\n");
  }

  private String text(Asked question) {
    var out = new StringBuilder("\n" + task.style().bold(question.text()) + "\n");
    for (int i = 0; i < question.choices().size(); i++) {
      out.append("  %2d  ".formatted(i + 1)).append(question.choices().get(i).text()).append('\n');
    }
    return out.append(task.style().dim(hint(question))).append('\n').toString();
  }

  private String hint(Asked question) {
    String numbers =
        question.several()
            ? task.in("numbers, or 0 for none", "编号，可多选；0 表示都没有")
            : task.in("a number", "编号");
    String words = question.sayable() ? task.in(", or in your own words", "，也可直接写出") : "";
    String usual = question.usual().map(u -> task.in("; enter: ", "；回车：") + numbers(u)).orElse("");
    return "  "
        + numbers
        + words
        + usual
        + task.in("; ? don’t know; < back; q stop", "；? 不知道；< 上一题；q 结束");
  }

  private static String numbers(SortedSet<Integer> chosen) {
    return String.join(", ", chosen.stream().map(i -> Integer.toString(i + 1)).toList());
  }

  /// Empty if it is nothing that can be meant.
  private static Optional<Response> response(String line, Asked question) {
    return switch (line) {
      case "?", "？" -> Optional.of(new Response.Unknown());
      case "<", "＜" -> Optional.of(new Response.Back());
      case "q", "Q" -> Optional.of(new Response.Stop());
      case "" -> question.usual().map(Response.Chosen::new);
      default -> chosen(line, question).or(() -> words(line, question));
    };
  }

  private static Optional<Response> chosen(String line, Asked question) {
    if (question.several() && line.equals("0")) {
      return Optional.of(new Response.Chosen(new TreeSet<>()));
    }
    var numbers = new TreeSet<Integer>();
    for (String word : BETWEEN.splitAsStream(line).toList()) {
      if (!word.matches("\\d{1,4}")) {
        return Optional.empty();
      }
      int number = Integer.parseInt(word) - 1;
      if (number < 0 || number >= question.choices().size()) {
        return Optional.empty();
      }
      numbers.add(number);
    }
    return question.several() || numbers.size() == 1
        ? Optional.of(new Response.Chosen(numbers))
        : Optional.empty();
  }

  private static Optional<Response> words(String line, Asked question) {
    return question.sayable() ? Optional.of(new Response.Words(line)) : Optional.empty();
  }

  /// Empty at the end of the input.
  private Optional<String> line() {
    var line = new ByteArrayOutputStream();
    try {
      int next = task.terminal().in().read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n' && line.size() < LONGEST) {
        line.write(next);
        next = task.terminal().in().read();
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8));
  }

  private void print(String text) {
    if (task.given().has(Option.JSON)) {
      task.terminal().say(text);
    } else {
      task.terminal().print(text);
    }
  }
}
