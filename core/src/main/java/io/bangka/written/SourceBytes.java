package io.bangka.written;

import io.bangka.model.LocalText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// From bytes to text: strict UTF-8 (RFC 3629), a byte order mark let through, no control
/// characters.
final class SourceBytes {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private SourceBytes() {}

  static SourceText decode(String origin, byte[] bytes, int limit) throws Faulty {
    if (bytes.length > limit) {
      throw new Faulty(List.of(tooLarge(origin, bytes.length, limit)));
    }
    var text = new SourceText(origin, withoutMark(utf8(origin, bytes)));
    refuseControlCharacters(text);
    return text;
  }

  private static Diagnostic tooLarge(String origin, int size, int limit) {
    return error(
        "too-large",
        new Place(origin, 1, 1, 1, ""),
        new LocalText(
            "This is too large: " + size + " bytes, and at most " + limit + " are read.",
            "内容过大：共 " + size + " 字节，最多读取 " + limit + " 字节。"),
        new LocalText("Split it into several files.", "请拆成几个文件。"));
  }

  private static String utf8(String origin, byte[] bytes) throws Faulty {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(in, out, true).isError()) {
      throw new Faulty(List.of(malformed(origin, bytes, in.position())));
    }
    return out.flip().toString();
  }

  private static Diagnostic malformed(String origin, byte[] bytes, int offset) {
    // Decoded leniently for the echo alone; what stands before the offset is well-formed.
    int before = new String(bytes, 0, offset, StandardCharsets.UTF_8).codePoints().toArray().length;
    var lenient = new SourceText(origin, new String(bytes, StandardCharsets.UTF_8));
    return error(
        "not-utf-8",
        lenient.place(before, before + 1),
        new LocalText(
            "This is not UTF-8: the byte at offset " + offset + " cannot stand there.",
            "这不是 UTF-8 编码：第 " + offset + " 字节处（从 0 数起）的内容无法解读。"),
        new LocalText(
            "Save the file in UTF-8; Chinese files are often in GBK.",
            "请把文件另存为 UTF-8；中文文件常见的是 GBK 编码。"));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void refuseControlCharacters(SourceText text) throws Faulty {
    int[] codePoints = text.codePoints();
    for (int i = 0; i < codePoints.length; i++) {
      if (ControlCharacters.refusedInFile(codePoints[i])) {
        throw new Faulty(List.of(ControlCharacters.fault(codePoints[i], text.place(i, i + 1))));
      }
    }
  }

  private static Diagnostic error(String kind, Place place, LocalText message, LocalText help) {
    return new Diagnostic(Diagnostic.Severity.ERROR, kind, place, message, Optional.of(help));
  }
}
