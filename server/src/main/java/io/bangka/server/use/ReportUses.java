package io.bangka.server.use;

import java.util.List;

/// All that an assistant may do with reports: read what follows from them, and hand one in. None
/// corrects or erases one, since a receipt is a secret of whoever handed it in, nor takes in files.
public final class ReportUses {
  public static final List<ReportUse> ALL =
      List.of(
          new ReportReading(
              ReportReading.Of.STATS,
              "attempts-stats",
              ReportReading.text("What happened to people who tried", "实际经历"),
              ReportReading.text(
                  "How often procedures worked for people who tried, by country and issuer, each rate"
                      + " with the interval in which it lies with a probability of 95 %, and why"
                      + " attempts failed. Groups of fewer than five are left out. Tell no rate"
                      + " without its interval.",
                  "大家实际办理各流程的成功率（按国家和发卡行，附 95% 区间）和失败原因。不足五份的不列出。")),
          new ReportReading(
              ReportReading.Of.REASONS,
              "attempts-reasons",
              ReportReading.text("Why attempts failed", "失败的原因"),
              ReportReading.text(
                  "Why attempts failed, by frequency: altogether, by procedure and by country of the"
                      + " document. What fewer than five tell of is left out.",
                  "失败原因按频次排列：总体、按流程、按证件签发地。不足五份的不列出。")),
          new ReportReading(
              ReportReading.Of.DRIFT,
              "attempts-drift",
              ReportReading.text("Where reports contradict the rules", "与规则相矛盾的报告"),
              ReportReading.text(
                  "Procedures whose reports contradict what the rules say today, and since when: there"
                      + " a rule may have changed, and an answer by the rules deserves a warning.",
                  "实际经历与现行规则相矛盾的流程，以及从何时起：规则可能已经变化，按规则给出的答案应加提醒。")),
          new ReportAdding());

  private ReportUses() {}
}
