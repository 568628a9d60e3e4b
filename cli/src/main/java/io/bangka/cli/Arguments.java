package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words that somebody typed after the program's name.
///
/// In a locale that is not UTF-8 (`LC_ALL=C`), Java loses every character beyond ASCII before
/// `main` sees it. Where the system tells what was typed, it is read again from there.
final class Arguments {
  /// What stands for bytes that could not be decoded: Unicode's replacement character.
  static final char UNREADABLE = '\uFFFD';

  private static final Path TYPED = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static List<String> asTyped(String[] args) {
    return isLost(args) ? again(args) : List.of(args);
  }

  /// Bytes that are not UTF-8 arrive as U+FFFD, by which nobody knows what was typed.
  ///
  /// @throws Misuse if a word has such a character
  static void refuseUnreadable(List<String> words) throws Misuse {
    for (String word : words) {
      if (word.indexOf(UNREADABLE) >= 0) {
        throw new Misuse(
            quoting(word, w -> w + " is not UTF-8.", w -> w + "不是 UTF-8 编码。"),
            new LocalText("Set the terminal to UTF-8, and type it again.", "请把终端设为 UTF-8，然后重新输入。"));
      }
    }
  }

  private static boolean isLost(String[] args) {
    if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
      return false;
    }
    for (String arg : args) {
      if (!arg.chars().allMatch(c -> c < 0x80)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> again(String[] args) {
    try {
      var typed = split(Files.readAllBytes(TYPED));
      boolean whole = typed.size() >= args.length;
      return whole ? typed.subList(typed.size() - args.length, typed.size()) : List.of(args);
    } catch (IOException _) {
      return List.of(args);
    }
  }

  /// Every word ends with a zero byte.
  static List<String> split(byte[] typed) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < typed.length; i++) {
      if (typed[i] == 0) {
        words.add(new String(typed, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return words;
  }
}
