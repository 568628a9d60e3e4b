package io.bangka.attempts;

import io.bangka.written.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/// What somebody gets for a report, and by which alone they can correct or erase it: 128 random
/// bits in Crockford's base 32, in groups of five. Only its hash is kept.
///
/// @param text `7ZK3M-…`
public record Token(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int GROUP = 5;

  static Token random() {
    String digits = randomId();
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(digits.charAt(i));
    }
    return new Token(text.toString());
  }

  static String randomId() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    var id = new StringBuilder(LENGTH);
    for (byte b : bytes) {
      id.append(DIGITS.charAt(b & 31));
    }
    return id.toString();
  }

  /// What is kept of it. Hyphens, spaces and case do not matter, nor do the letters that look like
  /// digits, since people copy it by hand.
  String hash() {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return Sha256.hex(plain.replace('O', '0').replace('I', '1').replace('L', '1'));
  }
}
