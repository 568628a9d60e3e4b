package io.bangka.words;

import io.bangka.model.Citation;
import io.bangka.model.Force;

/// Since when a statement holds, and on whose authority.
record SinceWords(Words words) {

  String since(Force force, Citation citation) {
    String until =
        force.until().map(day -> words.tongue().say(", until " + day, "，至 " + day)).orElse("");
    return start(force.start())
        + until
        + words.tongue().say(", ", "，")
        + words.authority(citation.authority());
  }

  private String start(Force.Start start) {
    return switch (start) {
      case Force.From(var day) -> words.tongue().say("since " + day, "自 " + day);
      case Force.KnownBy(var day) ->
          words.tongue().say("by " + day + " at the latest", "至迟 " + day);
      case Force.Undated(var day) ->
          words.tongue().say("undated, read on " + day, "无日期，" + day + " 读到");
    };
  }
}
