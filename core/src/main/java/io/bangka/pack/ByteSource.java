package io.bangka.pack;

import java.nio.charset.StandardCharsets;

/// Bytes being read, as [ByteSink] wrote them. Reading past the end throws
/// [ArrayIndexOutOfBoundsException] or [StringIndexOutOfBoundsException].
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int count() {
    return (int) number();
  }

  long signed() {
    long coded = number();
    return (coded >>> 1) ^ -(coded & 1);
  }

  String text() {
    int length = count();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  int fixed() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = (value << 8) | (bytes[at++] & 0xFF);
    }
    return value;
  }

  int position() {
    return at;
  }

  int left() {
    return bytes.length - at;
  }
}
