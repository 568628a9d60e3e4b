package io.bangka.calendar;

import java.nio.charset.StandardCharsets;

/// Lines of at most 75 bytes (RFC 5545, 3.1), none cut inside a character. ical4j counts
/// characters, and a Chinese one has three bytes.
final class Folding {
  private static final int MOST = 75;
  private static final String BREAK = "\r\n ";

  private Folding() {}

  static String byBytes(String folded) {
    var out = new StringBuilder();
    folded.replace(BREAK, "").lines().forEach(line -> fold(line, out));
    return out.toString();
  }

  private static void fold(String line, StringBuilder out) {
    int length = 0;
    for (int code : line.codePoints().toArray()) {
      int bytes = Character.toString(code).getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > MOST) {
        out.append(BREAK);
        length = 1;
      }
      out.appendCodePoint(code);
      length += bytes;
    }
    out.append("\r\n");
  }
}
