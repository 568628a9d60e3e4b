package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.link;

import io.bangka.attempts.Token;
import java.util.ArrayList;
import java.util.List;

/// What somebody gets for a report, and where they come back with it.
final class ReceiptPage {
  private ReceiptPage() {}

  /// After a report was kept.
  static List<Node> thanks(View view, Token token, String procedure) {
    var stats = Address.page(view.language(), "attempts").with("procedure", procedure).toString();
    return List.of(
        el("h1", view.say("Thank you; your report is kept", "谢谢，报告已保存")),
        el("p", view.say("Your receipt:", "你的回执：")),
        el("p", el("code", token.text()).with("id", "receipt")).cls("receipt"),
        el(
            "p",
            view.say(
                "Copy it, or take a picture of it: it is shown only now. By it, and by it alone,"
                    + " you can correct the report or erase it for good. Nobody can find it again,"
                    + " since only a fingerprint of it is kept.",
                "请抄下或拍照，回执只显示这一次。凭它，也只有凭它，才能更正或永久删除这份报告。" + "系统只保存它的指纹，丢失后无法找回。")),
        el(
                "p",
                link(view.to("attempts/mine"), view.say("Correct or erase", "更正或删除")),
                link(stats, view.say("What others report", "看看大家的经历")))
            .cls("actions"));
  }

  /// Asks for a receipt.
  ///
  /// @param unknown whether one was given that belongs to no report
  static List<Node> asking(View view, boolean unknown) {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("Correct or erase your report", "更正或删除报告")));
    if (unknown) {
      nodes.add(
          el(
                  "p",
                  view.say(
                      "No report belongs to this receipt. See that it is complete; an erased report"
                          + " has none.",
                      "没有与这张回执对应的报告。请检查是否抄全；已删除的报告没有回执。"))
              .cls("fault wrong")
              .with("role", "alert"));
    }
    nodes.add(
        el(
                "form",
                el(
                        "p",
                        el("label", view.say("Receipt", "回执")).with("for", "receipt"),
                        el("input")
                            .with("id", "receipt")
                            .with("name", "receipt")
                            .with("required", "")
                            .with("autocomplete", "off")
                            .with("spellcheck", "false")
                            .with("placeholder", "7ZK3M-8QW2D-…"))
                    .cls("row"),
                hidden("do", "show"),
                el("p", el("button", view.say("Show my report", "显示我的报告")).cls("primary"))
                    .cls("actions"))
            .cls("report")
            .with("method", "post")
            .with("action", "/" + view.lang() + "/attempts/mine"));
    return nodes;
  }

  static List<Node> corrected(View view) {
    return List.of(
        el("h1", view.say("Corrected", "已更正")),
        el("p", view.say("The receipt stays the same.", "回执不变。")),
        back(view));
  }

  static List<Node> erased(View view) {
    return List.of(
        el("h1", view.say("Your report is erased", "报告已删除")),
        el(
            "p",
            view.say(
                "It counts nowhere any more, and the receipt has done its work.",
                "它不再计入任何统计，回执也随之作废。")),
        back(view));
  }

  private static Node back(View view) {
    return el("p", link(view.to("attempts"), view.say("What people report", "大家的实际经历")))
        .cls("actions");
  }
}
