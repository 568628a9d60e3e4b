package io.bangka.workshop.diff;

import io.bangka.model.LocalText;
import io.bangka.model.Why;
import io.bangka.workshop.wording.Speech;
import java.util.List;

/// How an answer changes, in words: "no → yes"; "limit: at most CNY 6,000 per payment → none".
record ShiftWords(Speech speech) {

  String of(Shift shift) {
    return switch (shift) {
      case Shift.OfVerdict(var before, var after) -> of(before) + " → " + of(after);
      case Shift.OfLimits(var before, var after) -> labelled("limits", "限额", arrow(before, after));
      case Shift.OfFees(var before, var after) -> labelled("fees", "手续费", arrow(before, after));
    };
  }

  private String labelled(String en, String zh, String text) {
    return speech.voice().labelled(speech.say(en, zh), text);
  }

  private String arrow(List<LocalText> before, List<LocalText> after) {
    return all(before) + " → " + all(after);
  }

  private String all(List<LocalText> texts) {
    return texts.isEmpty()
        ? speech.say("nothing said", "未见说明")
        : String.join(speech.say("; ", "；"), texts.stream().map(speech::say).toList());
  }

  String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Wordless _ -> speech.say("not heard of", "尚无此说");
      case Outcome.Says says ->
          switch (says.verdict()) {
            case YES -> speech.say("yes", "可以");
            case NO -> speech.say("no", "不能");
            case DEPENDS -> says.why().map(why -> depends(why, says)).orElseGet(this::depends);
          };
    };
  }

  private String depends() {
    return speech.say("it depends", "要看情况");
  }

  private String depends(Why why, Outcome.Says says) {
    return switch (why) {
      case UNSAID -> speech.say("it depends on more about the person", "要看个人的其他情况");
      case DISPUTED -> speech.say("sources dispute it", "来源说法不一");
      case UNSOURCED -> speech.say("no source says", "没有来源说明");
      case DISCRETION ->
          speech.say("somebody decides", "由对方酌情决定")
              + says.leaning().map(l -> speech.aside(speech.words().leaning(l))).orElse("");
      case RATE -> speech.say("it depends on the exchange rate", "要看汇率");
    };
  }
}
