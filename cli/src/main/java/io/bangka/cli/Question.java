package io.bangka.cli;

import io.bangka.model.LocalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The question that somebody asks: the words given, else standard input.
final class Question {
  /// Code points. Nobody asks more; a page pasted by mistake is told so.
  static final int LONGEST = 10_000;

  private static final int BYTES = 4 * LONGEST;

  private Question() {}

  static String of(Task task) throws Misuse {
    var words = task.given().operands();
    boolean piped = words.isEmpty() || words.equals(List.of("-"));
    return checked(piped ? read(task) : String.join(" ", words));
  }

  private static String read(Task task) throws Misuse {
    var terminal = task.terminal();
    return decoded(terminal.typed() ? line(task) : Input.ofStandardInput(terminal, BYTES));
  }

  /// From a keyboard one line is enough: who does not know about Ctrl-D waits forever.
  private static byte[] line(Task task) throws Misuse {
    task.terminal().say(task.in("Your question: ", "你的问题："));
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

  private static String decoded(byte[] bytes) throws Misuse {
    if (bytes.length > BYTES) {
      throw tooLong();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw notUtf8();
    }
  }

  private static String checked(String words) throws Misuse {
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

  private static void refuseControlCharacters(String words) throws Misuse {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        String name = "U+%04X".formatted((int) c);
        throw new Misuse(
            new LocalText(
                "There is an invisible control character in the question (" + name + ").",
                "问题里有看不见的控制字符（" + name + "）。"),
            new LocalText("Delete it.", "请把它删掉。"));
      }
    }
  }

  /// Also for words that somebody else failed to decode, and passed on with U+FFFD in them.
  private static Misuse notUtf8() {
    return new Misuse(
        new LocalText("The question is not UTF-8.", "问题不是 UTF-8 编码。"),
        new LocalText("Convert it to UTF-8 first.", "请先转换成 UTF-8。"));
  }

  private static Misuse tooLong() {
    return new Misuse(
        new LocalText(
            "The question is longer than " + LONGEST + " characters.", "问题超过 " + LONGEST + " 个字符。"),
        new LocalText("Ask in a sentence or two.", "请用一两句话提问。"));
  }

  private static Misuse empty() {
    return new Misuse(
        new LocalText("The question is empty.", "问题是空的。"),
        new LocalText("Write it in quotes: bangka ask \"…\".", "请把问题写在引号里：bangka ask \"…\"。"));
  }
}
