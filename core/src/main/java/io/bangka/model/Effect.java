package io.bangka.model;

/// What a row says of a holding that matches it.
public enum Effect {
  ACCEPTS,
  REFUSES
}
