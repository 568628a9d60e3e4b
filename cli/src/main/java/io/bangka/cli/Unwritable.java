package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import java.io.IOException;
import java.util.Locale;

/// The answer could not be written.
final class Unwritable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean readerLeft;

  /// @param piped whether the answer goes to another program: to a pipe or a socket, which fails
  ///   only when its reader is gone. Java has no type for that, and systems word it in the language
  ///   of the locale.
  Unwritable(IOException cause, boolean piped) {
    super(String.valueOf(cause.getMessage()), cause);
    readerLeft = piped || words().contains("pipe");
  }

  /// Whether the reader has what it wanted and went away: `bangka ask … | head -1`.
  boolean readerLeft() {
    return readerLeft;
  }

  /// What to tell, with the reason: in our words where we know the system's, else in the system's.
  LocalText says() {
    if (words().contains("no space left") || words().contains("quota exceeded")) {
      return new LocalText("The answer cannot be written: the disk is full.", "无法写出答案：磁盘已满。");
    }
    if (words().contains("bad file descriptor")) {
      return new LocalText(
          "The answer cannot be written: standard output is closed.", "无法写出答案：标准输出已关闭。");
    }
    return quoting(
        String.valueOf(getMessage()),
        m -> "The answer cannot be written; the system says " + m + ".",
        m -> "无法写出答案；系统的提示是" + m + "。");
  }

  private String words() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
  }
}
