package io.bangka.words;

import io.bangka.engine.Assessment.Ask;
import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Questions whose answers could settle a `depends`.
record AskWords(Words words) {
  private static final int MATTERS = 3;

  String question(Ask ask) {
    return ask.attribute().map(path -> which(ask, path)).orElseGet(() -> whether(ask));
  }

  /// What it hangs on, as nouns: "the network of the bank card", "whether you have a wallet".
  List<String> matters(List<Ask> asks) {
    var shown = asks.stream().limit(MATTERS).toList();
    var matters = new ArrayList<String>();
    var things =
        shown.stream()
            .filter(ask -> ask.attribute().isEmpty())
            .map(ask -> words.naming().kind(ask.kind()))
            .distinct()
            .toList();
    if (!things.isEmpty()) {
      matters.add(having(things));
    }
    var details = new LinkedHashMap<String, List<String>>();
    for (Ask ask : shown) {
      ask.attribute()
          .ifPresent(path ->
              details
                  .computeIfAbsent(ask.kind(), _ -> new ArrayList<>())
                  .add(words.naming().attribute(ask.kind(), path)));
    }
    details.forEach((kind, titles) -> matters.add(detailed(kind, titles)));
    return matters;
  }

  /// "the bank card (country of issue, card network)"; "your nationality and age".
  private String detailed(String kind, List<String> titles) {
    var distinct = titles.stream().distinct().toList();
    if (kind.equals("person")) {
      return say("your ", "你的") + words.tongue().both(distinct);
    }
    if (kind.equals("act")) {
      return say("the ", "") + words.tongue().both(distinct);
    }
    String thing = words.naming().kind(kind);
    return say("the " + thing, thing) + words.tongue().aside(String.join(say(", ", "、"), distinct));
  }

  private String having(List<String> things) {
    return say(
        "whether you have "
            + words.tongue().either(things.stream().map(EnglishThings::article).toList()),
        "你有没有" + words.tongue().either(things));
  }

  private String matter(Ask ask, String path) {
    String title = words.naming().attribute(ask.kind(), path);
    String thing = words.naming().kind(ask.kind());
    return ask.kind().equals("person")
        ? say("your " + title, "你的" + title)
        : say("the " + title + " of the " + thing, thing + "的" + title);
  }

  private String which(Ask ask, String path) {
    String written =
        words
            .naming()
            .find(ask.kind(), path)
            .flatMap(Attribute::question)
            .map(words.tongue()::say)
            .orElseGet(() -> say("What is " + matter(ask, path) + "?", matter(ask, path) + "是什么？"));
    return about(ask.about()) + written;
  }

  /// Several cards may be in play: say which one the question is about.
  private String about(Optional<Holding> holding) {
    return holding
        .filter(h -> !h.said().isEmpty() && !h.kind().equals("person"))
        .map(h -> words.tongue().labelled(words.yours(h), ""))
        .orElse("");
  }

  private String whether(Ask ask) {
    String thing = words.naming().kind(ask.kind());
    return say("Do you have " + EnglishThings.article(thing) + "?", "你有" + thing + "吗？");
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
