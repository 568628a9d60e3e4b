package io.bangka.model;

/// How a provider that decides for itself has been seen to decide. Ordinal, sourced, never a
/// percentage.
public enum Leaning {
  MOSTLY_ACCEPTS,
  MIXED,
  MOSTLY_REFUSES
}
