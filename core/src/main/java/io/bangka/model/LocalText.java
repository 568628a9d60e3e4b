package io.bangka.model;

/// One text in both languages. Neither may be blank.
public record LocalText(String en, String zh) {
  public LocalText {
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages");
    }
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }
}
