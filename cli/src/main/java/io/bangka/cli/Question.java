package io.bangka.cli;

import io.bangka.model.LocalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The words that somebody gives, a question or a message: those on the command line, else standard
/// input.
///
/// @param name what they are
/// @param command that takes them
record Question(LocalText name, Command command) {
  private static final LocalText QUESTION = new LocalText("question", "问题");
  private static final LocalText MESSAGE = new LocalText("message", "提示");

  /// Code points. Nobody asks more; a page pasted by mistake is told so.
  static final int LONGEST = 10_000;

  private static final int BYTES = 4 * LONGEST;

  /// The question of `ask`.
  static String of(Task task) throws Misuse {
    return new Question(QUESTION, Command.ASK).words(task);
  }

  /// The message of `explain-message`.
  static String message(Task task) throws Misuse {
    return new Question(MESSAGE, Command.EXPLAIN).words(task);
  }

  private String words(Task task) throws Misuse {
    var words = task.given().operands();
    boolean piped = words.isEmpty() || words.equals(List.of("-"));
    return checked(piped ? read(task) : String.join(" ", words));
  }

  private String read(Task task) throws Misuse {
    var terminal = task.terminal();
    return decoded(terminal.typed() ? line(task) : Input.ofStandardInput(terminal, BYTES));
  }

  /// From a keyboard one line is enough: who does not know about Ctrl-D waits forever.
  private byte[] line(Task task) throws Misuse {
    task.terminal().say(task.in("Your " + name.en() + ": ", "你的" + name.zh() + "："));
    var line = new ByteArrayOutputStream();
    try {
      int next = task.terminal().in().read();
      while (next >= 0 && next != '\n' && line.size() <= BYTES) {
        line.write(next);
        next = task.terminal().in().read();
      }
    } catch (IOException _) {
      throw empty();
    }
    return line.toByteArray();
  }

  private String decoded(byte[] bytes) throws Misuse {
    if (bytes.length > BYTES) {
      throw tooLong();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw notUtf8();
    }
  }

  private String checked(String words) throws Misuse {
    if (words.isBlank()) {
      throw empty();
    }
    if (words.codePointCount(0, words.length()) > LONGEST) {
      throw tooLong();
    }
    refuseControlCharacters(words);
    if (words.indexOf(Arguments.UNREADABLE) >= 0) {
      throw notUtf8();
    }
    return words.strip();
  }

  private void refuseControlCharacters(String words) throws Misuse {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        String code = "U+%04X".formatted((int) c);
        throw new Misuse(
            new LocalText(
                "There is an invisible control character in the " + name.en() + " (" + code + ").",
                name.zh() + "里有看不见的控制字符（" + code + "）。"),
            new LocalText("Delete it.", "请把它删掉。"));
      }
    }
  }

  /// Also for words that somebody else failed to decode, and passed on with U+FFFD in them.
  private Misuse notUtf8() {
    return new Misuse(
        new LocalText("The " + name.en() + " is not UTF-8.", name.zh() + "不是 UTF-8 编码。"),
        new LocalText("Convert it to UTF-8 first.", "请先转换成 UTF-8。"));
  }

  private Misuse tooLong() {
    return new Misuse(
        new LocalText(
            "The " + name.en() + " is longer than " + LONGEST + " characters.",
            name.zh() + "超过 " + LONGEST + " 个字符。"),
        new LocalText("Write a sentence or two.", "请只写一两句话。"));
  }

  private Misuse empty() {
    return new Misuse(
        new LocalText("The " + name.en() + " is empty.", name.zh() + "是空的。"),
        new LocalText(
            "Write it in quotes: bangka " + command.words() + " \"…\".",
            "请把" + name.zh() + "写在引号里：bangka " + command.words() + " \"…\"。"));
  }
}
