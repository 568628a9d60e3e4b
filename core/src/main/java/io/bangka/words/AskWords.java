package io.bangka.words;

import io.bangka.engine.Assessment.Ask;
import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import java.util.Optional;

/// Questions whose answers could settle a `depends`.
record AskWords(Words words) {

  String question(Ask ask) {
    return ask.attribute().map(path -> which(ask, path)).orElseGet(() -> whether(ask));
  }

  /// What it hangs on, as a noun: "the network of your card".
  String matter(Ask ask) {
    String thing = words.naming().kind(ask.kind());
    return ask.attribute()
        .map(path -> {
          String title = words.naming().attribute(ask.kind(), path);
          return ask.kind().equals("person")
              ? say("your " + title, "你的" + title)
              : say("the " + title + " of the " + thing, thing + "的" + title);
        })
        .orElseGet(() -> say("whether you have " + EnglishThings.article(thing), "你有没有" + thing));
  }

  private String which(Ask ask, String path) {
    String written =
        words
            .naming()
            .find(ask.kind(), path)
            .flatMap(Attribute::question)
            .map(words.tongue()::say)
            .orElseGet(() -> say("What is " + matter(ask) + "?", matter(ask) + "是什么？"));
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
