package io.bangka.workshop.page;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import java.util.List;

/// Which of two wordings is said.
public record Voice(Language language) {

  public String say(String en, String zh) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }

  public String say(LocalText text) {
    return text.in(language);
  }

  /// A number of things: "1 fact", "3 facts"; 「3 项事实」.
  public String count(long number, String one, String many, String zh) {
    return say(number + " " + (number == 1 ? one : many), number + " " + zh);
  }

  /// "a, b, c"; 「a、b、c」.
  public String list(List<String> items) {
    return String.join(say(", ", "、"), items);
  }

  /// "label: text"; 「label：text」.
  public String labelled(String label, String text) {
    return label + say(": ", "：") + text;
  }
}
