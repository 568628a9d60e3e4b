package io.bangka.model;

/// The two languages in which everything is said. They are equals.
public enum Language {
  ZH,
  EN
}
