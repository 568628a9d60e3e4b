package io.bangka.model;

/// The characters in which Chinese is written. English has no choice.
public enum Script {
  SIMPLIFIED,
  TRADITIONAL
}
