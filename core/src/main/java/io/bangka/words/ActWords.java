package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What somebody wants to do, as a verb phrase: "pay a merchant in mainland China".
record ActWords(Naming naming) {

  /// @param with what it is done with ("WeChat Pay"); empty for nothing in particular. Left unsaid
  ///   where the verb names it: nobody draws cash with cash
  String act(Pattern act, Optional<String> with) {
    String verbs =
        Optional.ofNullable(act.tests().get("do")).map(this::verbs).orElseGet(this::anything);
    var named = with.filter(w -> !verbs.contains(w));
    return naming.tongue().say(english(verbs, act, named), chinese(verbs, act, named));
  }

  private String anything() {
    return naming.tongue().say("pay", "付款");
  }

  private String verbs(Test test) {
    return switch (test) {
      case Test.OneOf(var values) ->
          naming.tongue().either(values.stream().map(this::verb).toList());
      case Test.NoneOf(var values) ->
          naming.tongue().say("do anything but ", "做除此以外的事：")
              + naming.tongue().either(values.stream().map(this::verb).toList());
      case Test.Range _ -> anything();
    };
  }

  private String verb(String act) {
    String purpose = naming.purpose(act);
    return purpose.equals(act) ? naming.value("act", "do", act) : purpose;
  }

  private String english(String verbs, Pattern act, Optional<String> with) {
    var words = new ArrayList<String>(List.of(verbs));
    with.ifPresent(w -> words.add("with " + w));
    place(act).ifPresent(words::add);
    words.addAll(details(act));
    return String.join(" ", words);
  }

  private String chinese(String verbs, Pattern act, Optional<String> with) {
    String detail = String.join("，", details(act));
    return place(act).orElse("")
        + with.map(w -> "用" + w).orElse("")
        + verbs
        + (detail.isEmpty() ? "" : naming.tongue().aside(detail));
  }

  private Optional<String> place(Pattern act) {
    return Optional.ofNullable(act.tests().get("in"))
        .map(test ->
            switch (test) {
              case Test.OneOf(var v) -> naming.tongue().say("in ", "在") + names("in", v);
              case Test.NoneOf(var v) ->
                  naming.tongue().say("outside " + names("in", v), "在" + names("in", v) + "以外");
              case Test.Range _ -> "";
            });
  }

  private List<String> details(Pattern act) {
    return act.tests().entrySet().stream()
        .filter(e -> !e.getKey().equals("do") && !e.getKey().equals("in"))
        .map(e -> detail(e.getKey(), e.getValue()))
        .toList();
  }

  private String detail(String path, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> affirmed(path, names(path, values));
      case Test.NoneOf(var values) -> denied(path, names(path, values));
      case Test.Range range ->
          labelled(
              path,
              naming.tongue().say(Ranges.english(range, false), Ranges.chinese(range, false)));
    };
  }

  private String affirmed(String path, String names) {
    return switch (path) {
      case "code" -> naming.tongue().say("by " + names, names);
      case "merchant" -> naming.tongue().say("at " + names, names);
      default -> labelled(path, names);
    };
  }

  private String denied(String path, String names) {
    return switch (path) {
      case "code" -> naming.tongue().say("not by " + names, names + "除外");
      case "merchant" -> naming.tongue().say("not at " + names, names + "除外");
      default -> labelled(path, naming.tongue().say("not " + names, "非" + names));
    };
  }

  private String labelled(String path, String value) {
    String title = naming.attribute("act", path);
    return naming.tongue().say("(" + title + ": " + value + ")", title + "：" + value);
  }

  private String names(String path, SortedSet<String> values) {
    return naming
        .group(values)
        .orElseGet(() -> naming.tongue().either(naming.values("act", path, values)));
  }
}
