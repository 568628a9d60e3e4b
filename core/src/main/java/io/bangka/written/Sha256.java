package io.bangka.written;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4). Thread-safe.
public final class Sha256 {
  private Sha256() {}

  /// One to be fed. For one thread.
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// 32 bytes.
  public static byte[] of(byte[] bytes) {
    return fresh().digest(bytes);
  }

  /// Of the text as UTF-8: 64 hexadecimal digits.
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
