package io.bangka.pack;

import io.bangka.written.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;

/// The version of the knowledge: SHA-256 (FIPS 180-4) over its files in the order of their names.
///
/// Each file counts as its path with slashes, a line feed, the length of its text in bytes, a line
/// feed and the text. A byte-order mark and the kind of line ends do not count, so that a checkout
/// on another system has the same version.
final class ContentHash {
  private ContentHash() {}

  /// `sha256:` and 64 hexadecimal digits.
  static String of(SortedMap<String, String> textByPath) {
    var digest = Sha256.fresh();
    textByPath.forEach((path, text) -> {
      byte[] content = normalised(text).getBytes(StandardCharsets.UTF_8);
      digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static String normalised(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.replace("\r\n", "\n");
  }
}
