package io.bangka.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes being written. Numbers take seven bits a byte, the lowest first, as in Protocol Buffers'
/// varints; signed ones are zigzag-coded before.
final class ByteSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void raw(byte[] more) {
    bytes.writeBytes(more);
  }

  void fixed(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(value >>> shift);
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
