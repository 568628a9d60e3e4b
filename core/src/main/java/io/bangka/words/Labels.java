package io.bangka.words;

import io.bangka.model.Query;

/// What a type of line is about.
final class Labels {
  private Labels() {}

  static String label(Line line, Tongue tongue) {
    return switch (line) {
      case Line.Verdict _ -> tongue.say("Answer", "结论");
      case Line.Lead(var want, _, _) -> lead(want, tongue);
      case Line.Nearest _ -> tongue.say("Nearest", "相近");
      case Line.Claim _ -> tongue.say("Claim", "说法");
      case Line.Understood _ -> tongue.say("Understood", "理解");
      case Line.Assumption _ -> tongue.say("Assumed", "假定");
      case Line.Heading _ -> "";
      case Line.Reason _ -> tongue.say("Why", "理由");
      case Line.Cause _ -> tongue.say("Cause", "原因");
      case Line.Accepts _ -> tongue.say("Takes", "接受");
      case Line.Way _ -> tongue.say("Way", "办法");
      case Line.Task _ -> tongue.say("To do", "待办");
      case Line.Deadline _ -> tongue.say("Deadline", "期限");
      case Line.Limit _ -> tongue.say("Limit", "限额");
      case Line.Fee _ -> tongue.say("Fee", "费用");
      case Line.Total _ -> tongue.say("In all", "合计");
      case Line.Permission _ -> tongue.say("Allows", "可以");
      case Line.Denial _ -> tongue.say("Not for", "不能");
      case Line.Hazard _ -> tongue.say("Mind", "留意");
      case Line.Reports _ -> tongue.say("Reports", "经历");
      case Line.Gap _ -> tongue.say("Unknown", "未知");
      case Line.Ask _ -> tongue.say("Tell me", "请补充");
      case Line.Disputed _ -> tongue.say("Disputed", "争议");
      case Line.Source _ -> tongue.say("Sources", "来源");
    };
  }

  private static String lead(Query.Want want, Tongue tongue) {
    return switch (want) {
      case CAN -> tongue.say("Answer", "结论");
      case LIMIT -> tongue.say("Limit", "限额");
      case COST -> tongue.say("Costs", "费用");
      case PAPERS -> tongue.say("Papers", "材料");
      case CURE -> tongue.say("Cure", "解决");
    };
  }
}
