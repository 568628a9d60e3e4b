package io.bangka.attempts;

import io.bangka.written.Sha256;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/// A file that is read from its beginning to its end. What is compressed (gzip) is expanded.
record Origin(Path file) {
  /// What identifies its content: 64 hexadecimal digits.
  String digest() throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.fresh())) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        // The digest sees what is read.
      }
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /// As text; malformed UTF-8 is a fault of reading.
  BufferedReader text() throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(expanded(), decoder), 1 << 16);
  }

  private InputStream expanded() throws IOException {
    var in =
        new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
