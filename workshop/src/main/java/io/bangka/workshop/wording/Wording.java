package io.bangka.workshop.wording;

import io.bangka.engine.Assessment.Bound;
import io.bangka.model.Effect;
import io.bangka.model.LocalText;
import io.bangka.model.Others;
import io.bangka.model.Row;
import io.bangka.workshop.statement.Content;
import java.util.List;
import java.util.Optional;

/// What a statement says, as a clause without its date.
public record Wording(Speech speech) {

  public String of(Content content) {
    return switch (content) {
      case Content.Offered() -> speech.say("offered", "可以办理");
      case Content.Fills(var _, var row) -> fills(row);
      case Content.Unlisted(var _, var others) -> unlisted(others);
      case Content.Decides(var decided) ->
          speech.say(decided.by())
              + speech.say(" decides: ", "自行决定：")
              + speech.words().leaning(decided.leaning());
      case Content.Acts(var row) -> acts(row);
      case Content.Bounds(var limit, var cap) -> speech.words().limit(new Bound(limit, cap));
      case Content.Charges(var fee) ->
          speech.voice().labelled(speech.say(fee.title()), speech.words().fee(fee));
      case Content.CostsOnce(var cost) ->
          speech.voice().labelled(speech.say(cost.what()), speech.words().amount(cost.amount()));
      case Content.TakesTime(var takes) ->
          speech.say("takes ", "需时 ") + speech.words().duration(takes.value());
      case Content.LastsFor(var lasts) ->
          speech.say("lasts ", "有效期 ") + speech.words().duration(lasts.value());
      case Content.MayGoWrong(var hazard) -> speech.say(hazard.what());
      case Content.GoodToKnow(var hint) -> speech.say(hint.what());
      case Content.NeedsUpkeep(var upkeep) -> new UpkeepWording(speech).of(upkeep);
      case Content.IsUnlawful(var unlawful) ->
          speech.say(unlawful.because()) + " " + speech.say(unlawful.risks());
    };
  }

  private String fills(Row row) {
    String what = speech.words().pattern(row.pattern());
    return row.effect() == Effect.ACCEPTS
        ? speech.say("accepted: ", "接受：") + what
        : speech.say("refused: ", "不接受：") + what;
  }

  private String unlisted(Others others) {
    return others.effect() == Effect.ACCEPTS
        ? speech.say("anything else: accepted", "其他：接受")
        : speech.say("anything else: refused", "其他：不接受");
  }

  private String acts(Row row) {
    String what = speech.words().act(row.pattern());
    return row.effect() == Effect.ACCEPTS
        ? speech.say("allowed: ", "可以：") + what
        : speech.say("not allowed: ", "不可以：") + what;
  }

  /// What is said beside it: a note, or what helps.
  public List<String> beside(Content content) {
    return switch (content) {
      case Content.Fills(var _, var row) -> note(row.note());
      case Content.Acts(var row) -> note(row.note());
      case Content.Bounds(var _, var cap) -> note(cap.note());
      case Content.MayGoWrong(var hazard) ->
          hazard.cure().stream()
              .map(
                  cure -> speech.voice().labelled(speech.say("what helps", "办法"), speech.say(cure)))
              .toList();
      case Content.Offered _,
          Content.Unlisted _,
          Content.Decides _,
          Content.Charges _,
          Content.CostsOnce _,
          Content.TakesTime _,
          Content.GoodToKnow _,
          Content.NeedsUpkeep _,
          Content.LastsFor _,
          Content.IsUnlawful _ ->
          List.of();
    };
  }

  private List<String> note(Optional<LocalText> note) {
    return note.stream().map(speech::say).toList();
  }
}
