package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.Optional;

/// Characters that nobody sees and that steer whatever shows a text: a terminal above all.
public final class ControlCharacters {
  private static final LocalText HELP = new LocalText("Delete it.", "请把它删掉。");

  private ControlCharacters() {}

  /// Whether it may not stand in a file. Tabs and line ends may.
  static boolean refusedInFile(int codePoint) {
    return codePoint != '\r' && refusedInValue(codePoint);
  }

  /// Whether it may not stand in a value, where an escape (`\e`, `\r`) can bring it. A line end in
  /// a value is a line feed.
  private static boolean refusedInValue(int codePoint) {
    boolean layout = codePoint == '\t' || codePoint == '\n';
    boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE;
    return !layout && (noCharacter || Character.getType(codePoint) == Character.CONTROL);
  }

  /// Reports every key and value below that has one. The readers let escapes pass, since not
  /// everything that is read is shown; what is published is not to have any.
  public static void refuse(Written written, Faults faults) {
    switch (written) {
      case Written.Scalar scalar ->
          scalar
              .text()
              .codePoints()
              .filter(ControlCharacters::refusedInValue)
              .limit(1)
              .forEach(c -> faults.add(fault(c, scalar.place())));
      case Written.Sequence list -> list.items().forEach(item -> refuse(item, faults));
      case Written.Mapping mapping ->
          mapping
              .entries()
              .forEach(entry -> {
                refuse(entry.key(), faults);
                refuse(entry.value(), faults);
              });
    }
  }

  static Diagnostic fault(int codePoint, Place place) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "control-character",
        place,
        message(codePoint),
        Optional.of(HELP));
  }

  private static LocalText message(int codePoint) {
    String name = "U+%04X".formatted(codePoint);
    return new LocalText(
        "There is an invisible control character here (" + name + ").",
        "这里有一个看不见的控制字符（" + name + "）。");
  }
}
