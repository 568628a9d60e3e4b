package io.bangka.workshop.watch;

import io.bangka.written.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/// Stands for what a page says: `sha256:` and 64 hexadecimal digits. Of HTML and other texts the
/// text alone counts, of anything else (PDF) every byte.
final class Fingerprint {
  private Fingerprint() {}

  /// @param type the header `Content-Type`; blank if there is none
  static String of(byte[] body, String type) {
    return "sha256:" + HexFormat.of().formatHex(Sha256.of(normal(body, type)));
  }

  private static byte[] normal(byte[] body, String type) {
    String sort = type.toLowerCase(Locale.ROOT);
    if (sort.contains("html") || (sort.isEmpty() && body.length > 0 && body[0] == '<')) {
      return PlainText.of(PlainText.decoded(body, type)).getBytes(StandardCharsets.UTF_8);
    }
    return sort.startsWith("text/")
        ? PlainText.spaced(PlainText.decoded(body, type)).getBytes(StandardCharsets.UTF_8)
        : body;
  }
}
