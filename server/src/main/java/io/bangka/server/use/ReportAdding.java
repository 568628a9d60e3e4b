package io.bangka.server.use;

import io.bangka.attempts.Added;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.service.AttemptsJson;
import io.bangka.service.Bangka;
import io.bangka.service.ReportRequest;
import io.bangka.service.Reports;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// Hands a report in.
final class ReportAdding implements ReportUse {
  @Override
  public String name() {
    return "attempts-add";
  }

  @Override
  public LocalText title() {
    return new LocalText("Report what happened", "报告实际经历");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Keeps what happened to the person when they tried a procedure. Only when they ask for it, and"
            + " only what they told. The receipt comes once: show it to them, since by it alone the"
            + " report is corrected or erased. No names, no numbers: those are refused.",
        "保存用户办理某流程的实际经历。仅在用户要求时使用，只写用户说过的内容。回执只给一次，请转告用户：" + "更正和删除都只凭它。不要写姓名和号码，写了会被拒绝。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new ReportSchemas(knowledge).report(true);
  }

  @Override
  public List<UseCase.Example> examples() {
    return ReportSchemas.EXAMPLES;
  }

  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public Reports.Work<Told> work(Bangka bangka, Written written) throws Faulty {
    var request = ReportRequest.read(written);
    return attempts -> {
      var added = attempts.add(request.said());
      return () -> kept(added, request);
    };
  }

  private static String kept(Added added, ReportRequest request) throws Faulty {
    return switch (added) {
      case Added.Kept _ -> AttemptsJson.of(added, Language.EN);
      case Added.Refused(var faults) -> throw request.faulty(faults);
    };
  }
}
