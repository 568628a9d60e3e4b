package io.bangka.words;

import io.bangka.model.Authority;
import io.bangka.model.Source;

/// A source as a book cites it: publisher, title, date, authority. Publishers and titles are left
/// as they are, in their own script.
record SourceWords(Words words) {

  String source(Source source) {
    return publisher(source) + say(": ", "：") + title(source) + say(", ", "，") + standing(source);
  }

  /// Without the title.
  String shortly(Source source) {
    return publisher(source) + say(", ", "，") + standing(source);
  }

  private String publisher(Source source) {
    String via =
        source
            .via()
            .filter(v -> !source.publisher().contains(v))
            .map(v -> words.tongue().aside(words.set(say("via ", "经 ")) + v))
            .orElse("");
    return Spacing.set(source.publisher()) + via;
  }

  private String standing(Source source) {
    return words.set(date(source) + say(", ", "，") + authority(source.authority()));
  }

  private String title(Source source) {
    return say("“" + source.title() + "”", "《" + source.title() + "》");
  }

  String date(Source source) {
    return source.published().map(d -> d.written()).orElseGet(() -> say("undated", "无日期"));
  }

  String authority(Authority authority) {
    return switch (authority) {
      case LAW -> say("law", "法规");
      case OFFICIAL -> say("official", "官方");
      case REPUBLISHED_OFFICIAL -> say("official, republished", "官方（转载）");
      case PRESS -> say("press", "媒体");
      case GUIDE -> say("guide", "攻略");
      case COMMUNITY -> say("community", "网友");
    };
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
