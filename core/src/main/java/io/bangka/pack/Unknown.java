package io.bangka.pack;

/// What becomes of attributes that the vocabulary does not know.
public enum Unknown {
  /// Each is a fault, with the nearest name.
  REFUSED,
  /// Each is listed as ignored; nothing of what it would have said counts.
  IGNORED
}
