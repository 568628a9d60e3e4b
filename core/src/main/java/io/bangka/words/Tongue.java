package io.bangka.words;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import java.util.List;

/// How one language strings words together: lists, clauses, sentences.
record Tongue(Language language) {

  /// One of two texts that say the same.
  String say(String english, String chinese) {
    return switch (language) {
      case EN -> english;
      case ZH -> chinese;
    };
  }

  String say(LocalText text) {
    return text.in(language);
  }

  /// "a, b or c"; 「a、b 或 c」.
  String either(List<String> items) {
    return joined(items, say(", ", "、"), say(" or ", "或"));
  }

  /// "a, b and c"; 「a、b 和 c」.
  String both(List<String> items) {
    return joined(items, say(", ", "、"), say(" and ", "和"));
  }

  /// "a together with b", as one of several alternatives; 「a 加上 b」.
  String together(List<String> items) {
    return String.join(say(" together with ", "，加上"), items);
  }

  /// "a; b; c"; 「a；b；c」.
  String clauses(List<String> items) {
    return String.join(say("; ", "；"), items);
  }

  /// What is added in passing: " (a)"; 「（a）」.
  String aside(String text) {
    return say(" (" + text + ")", "（" + text + "）");
  }

  /// "label: text"; 「label：text」.
  String labelled(String label, String text) {
    return say(label + ": " + text, label + "：" + text);
  }

  /// A quotation of what somebody wrote.
  String quoted(String text) {
    return say("“" + text + "”", "「" + text + "」");
  }

  /// The same words as a sentence: a capital where the language has them, and a full stop unless
  /// there is an end already.
  String sentence(String words) {
    String start = say(capital(words), words);
    return endsItself(start) ? start : start + say(".", "。");
  }

  private static boolean endsItself(String text) {
    return text.isEmpty() || ".?!。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return words.substring(0, end).toUpperCase(java.util.Locale.ROOT) + words.substring(end);
  }

  private static String joined(List<String> items, String between, String last) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst();
    }
    String head = String.join(between, items.subList(0, items.size() - 1));
    return head + last + items.getLast();
  }
}
