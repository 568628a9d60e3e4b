package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.SortedMap;
import java.util.TreeMap;

/// Splits a pattern into the tests of the holding itself and those along each relation: the model
/// writes a related holding's attributes as paths (`verified-with.kind`).
final class Related {
  private Related() {}

  static SortedMap<String, Test> own(Pattern pattern) {
    var own = new TreeMap<String, Test>();
    pattern
        .tests()
        .forEach((path, test) -> {
          if (path.indexOf('.') < 0) {
            own.put(path, test);
          }
        });
    return own;
  }

  /// By relation, the pattern of the related holding.
  static SortedMap<String, Pattern> others(Pattern pattern) {
    var byRelation = new TreeMap<String, SortedMap<String, Test>>();
    pattern
        .tests()
        .forEach((path, test) -> {
          int dot = path.indexOf('.');
          if (dot > 0) {
            byRelation
                .computeIfAbsent(path.substring(0, dot), _ -> new TreeMap<>())
                .put(path.substring(dot + 1), test);
          }
        });
    var patterns = new TreeMap<String, Pattern>();
    byRelation.forEach((name, tests) -> patterns.put(name, new Pattern(kind(name), tests)));
    return patterns;
  }

  private static String kind(String relation) {
    return switch (relation) {
      case "phone", "bank-phone" -> "phone";
      case "account" -> "account";
      case "card" -> "card";
      case "wallet" -> "wallet";
      default -> "document";
    };
  }
}
