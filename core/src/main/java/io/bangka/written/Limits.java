package io.bangka.written;

/// What is read at most, against texts that are made to exhaust a reader.
final class Limits {
  /// Bytes of one text.
  static final int SIZE = 4 << 20;

  /// Lists and mappings within each other.
  static final int DEPTH = 64;

  /// Values that aliases add to a text beyond those that are written in it.
  static final int REPEATED = 10_000;

  private Limits() {}
}
