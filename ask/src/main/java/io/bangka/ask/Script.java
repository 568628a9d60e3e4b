package io.bangka.ask;

/// The script that a question is written in, and that its answer should be written in.
public enum Script {
  SIMPLIFIED,
  TRADITIONAL,
  LATIN,
  /// Of a language that is not understood.
  OTHER
}
