package io.bangka.workshop.wording;

import io.bangka.workshop.statement.Content;

/// What a statement is about: "identity document", "limit".
public record Labels(Speech speech) {

  /// The statement under its label.
  public String labelled(Content content) {
    String text = new Wording(speech).of(content);
    return isPlain(content) ? text : speech.voice().labelled(of(content), text);
  }

  /// Whether the statement says itself what it is about.
  private static boolean isPlain(Content content) {
    return content instanceof Content.Offered
        || content instanceof Content.Acts
        || content instanceof Content.TakesTime
        || content instanceof Content.LastsFor;
  }

  public String of(Content content) {
    return switch (content) {
      case Content.Offered() -> speech.say("offer", "办理");
      case Content.Fills(var role, var _) -> speech.words().role(role);
      case Content.Unlisted(var role, var _) -> speech.words().role(role);
      case Content.Decides(var decided) -> speech.words().role(decided);
      case Content.Acts _ -> speech.say("use", "用途");
      case Content.Bounds _ -> speech.say("limit", "限额");
      case Content.Charges _ -> speech.say("fee", "手续费");
      case Content.CostsOnce _ -> speech.say("cost", "费用");
      case Content.TakesTime _ -> speech.say("time", "用时");
      case Content.LastsFor _ -> speech.say("validity", "有效期");
      case Content.MayGoWrong _ -> speech.say("hazard", "风险");
      case Content.GoodToKnow _ -> speech.say("hint", "提示");
      case Content.NeedsUpkeep _ -> speech.say("upkeep", "维持");
      case Content.IsUnlawful _ -> speech.say("unlawful", "违法");
    };
  }
}
