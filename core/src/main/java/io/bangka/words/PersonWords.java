package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// What a pattern asks of the person: "aged 18 or older, of Chinese nationality".
record PersonWords(Naming naming) {

  /// As qualities, without a noun.
  String qualities(Pattern pattern) {
    var clauses = new ArrayList<String>();
    pattern.tests().forEach((path, test) -> clauses.add(quality(path, test)));
    return clauses.isEmpty()
        ? naming.tongue().say("anybody", "任何人")
        : naming.tongue().say(String.join(", ", clauses), String.join("、", clauses));
  }

  /// As a person who has them.
  String person(Pattern pattern) {
    String qualities = qualities(pattern);
    return pattern.tests().isEmpty()
        ? qualities
        : naming.tongue().say("a person " + qualities, qualities + "的人");
  }

  private String quality(String path, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> among(path, values);
      case Test.NoneOf(var values) -> outside(path, values);
      case Test.Range range -> range(path, range);
    };
  }

  private String among(String path, SortedSet<String> values) {
    String names = names(path, values);
    return switch (path) {
      case "nationality" ->
          naming
              .tongue()
              .say(
                  nationals(path, values, "of ", "with "),
                  (values.size() == 1 && values.contains("CN") ? "中国" : names) + "国籍");
      case "residence" -> naming.tongue().say("living in " + names, "常住" + names);
      case "location" -> naming.tongue().say("staying in " + names, "身在" + names);
      default -> titled(path, names, "is", "为");
    };
  }

  private String outside(String path, SortedSet<String> values) {
    String names = names(path, values);
    return switch (path) {
      case "nationality" ->
          naming
              .tongue()
              .say(
                  nationals(path, values, "without ", "without "),
                  "非" + (values.equals(java.util.Set.of("CN")) ? "中国" : names) + "国籍");
      case "residence" -> naming.tongue().say("living outside " + names, "常住" + names + "以外");
      case "location" -> naming.tongue().say("staying outside " + names, "身在" + names + "以外");
      default -> titled(path, names, "is not", "不是");
    };
  }

  private String range(String path, Test.Range range) {
    boolean day = naming.day("person", path);
    return path.equals("age")
        ? naming
            .tongue()
            .say("aged " + Ranges.english(range, false), Ranges.chinese(range, false) + "周岁")
        : titled(
            path,
            naming.tongue().say(Ranges.english(range, day), Ranges.chinese(range, day)),
            "is",
            "为");
  }

  private String titled(String path, String value, String is, String shi) {
    String title = naming.attribute("person", path);
    return naming.tongue().say("whose " + title + " " + is + " " + value, title + shi + value);
  }

  private String names(String path, SortedSet<String> values) {
    return naming
        .group(values)
        .orElseGet(() -> naming.tongue().either(naming.values("person", path, values)));
  }

  /// "of Cypriot nationality", "with a nationality of the European Union".
  private String nationals(String path, SortedSet<String> values, String one, String ofMany) {
    var group = naming.group(values);
    if (group.isPresent()) {
      return ofMany + "a nationality of " + group.get();
    }
    List<String> adjectives =
        values.stream()
            .map(v -> Places.national(v).orElseGet(() -> naming.value("person", path, v)))
            .toList();
    return one + naming.tongue().either(adjectives) + " nationality";
  }
}
