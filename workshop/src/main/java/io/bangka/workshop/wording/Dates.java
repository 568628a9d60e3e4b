package io.bangka.workshop.wording;

import io.bangka.model.Citation;
import io.bangka.model.Force;

/// When a statement holds and on whose authority: "by 2025-05-26 at the latest, not before
/// 2024-04-24; press".
public record Dates(Speech speech) {

  public String of(Force force, Citation citation) {
    return span(force) + speech.say("; ", "；") + speech.words().authority(citation.authority());
  }

  public String span(Force force) {
    String notBefore =
        force.notBefore().map(day -> speech.say(", not before " + day, "，不早于 " + day)).orElse("");
    String until = force.until().map(day -> speech.say(", until " + day, "，至 " + day)).orElse("");
    return start(force.start()) + notBefore + until;
  }

  private String start(Force.Start start) {
    return switch (start) {
      case Force.From(var day) -> speech.say("since " + day, "自 " + day + " 起");
      case Force.KnownBy(var day) -> speech.say("by " + day + " at the latest", "至迟 " + day);
      case Force.Undated(var day) ->
          speech.say("undated, read on " + day, "来源未注明日期，" + day + " 读到");
    };
  }
}
