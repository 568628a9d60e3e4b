package io.bangka.server.web;

import io.bangka.attempts.Added;
import io.bangka.attempts.Attempt;
import io.bangka.attempts.Field;
import io.bangka.attempts.LineFault;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.StoreTrouble;
import io.bangka.attempts.Token;
import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.use.Library;
import io.bangka.service.Attempts;
import io.bangka.workshop.attempts.DriftPage;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages on what people report. A receipt goes by POST alone, and so stands in no address.
record AttemptsWeb(Library library, Desk desk, Assets assets) {
  private static final String HERE = "attempts";

  void routes(Router router, Language language) {
    String at = "/" + Address.code(language) + "/" + HERE;
    router.get(at, call -> statistics(view(language, call)));
    router.get(at + "/drift", call -> drift(view(language, call)));
    router.get(at + "/report", call -> form(view(language, call)));
    router.post(at + "/report", call -> report(view(language, call)));
    router.get(at + "/mine", call -> mine(view(language, call), false));
    router.post(at + "/mine", call -> withReceipt(view(language, call)));
  }

  private View view(Language language, Call call) throws Refused {
    var asOf = Web.day(call.query("asOf"));
    return new View(language, call, library.bangka(), asOf, library.today());
  }

  private Response page(View view, int status, String title, List<Node> nodes) {
    return new Layout(view, assets).page(status, title, HERE, nodes);
  }

  private Response statistics(View view) throws Refused, Faulty, IOException {
    var procedure = view.call().query("procedure");
    if (procedure.filter(id -> view.bangka().knowledge().procedure(id).isEmpty()).isPresent()) {
      throw new Refused(Problem.notFound(procedure.get()));
    }
    var told = desk.read(view.bangka(), attempts -> told(attempts, procedure, view));
    return page(view, 200, view.say("What people report", "实际经历"), told.nodes());
  }

  private static StatisticsView told(Attempts attempts, Optional<String> procedure, View view)
      throws StoreTrouble {
    var procedures = attempts.procedures();
    var all = new ArrayList<Statistics>();
    for (String each : procedure.isPresent() ? List.of(procedure.get()) : procedures) {
      all.add(attempts.statistics(each, view.asOf()));
    }
    var reasons = attempts.reasons(procedure, view.asOf());
    return new StatisticsView(view, procedures, procedure, all, reasons);
  }

  private Response drift(View view) throws Refused, Faulty, IOException {
    var drifted = desk.read(view.bangka(), attempts -> attempts.drift(view.asOf()));
    var page = DriftPage.of(drifted, view.bangka().knowledge(), view.language());
    return page(view, 200, view.say("Drift", "规则偏离"), StatisticsView.drift(view, page));
  }

  private Response form(View view) {
    var said = new EnumMap<Field, String>(Field.class);
    view.call().query("procedure").ifPresent(id -> said.put(Field.PROCEDURE, id));
    return form(view, said, List.of());
  }

  private Response form(View view, Map<Field, String> said, List<LineFault> faults) {
    var nodes = new ReportPage(view, said, faults).asked();
    var title = view.say("Report what happened", "报告实际经历");
    return page(view, faults.isEmpty() ? 200 : 400, title, nodes);
  }

  private Response report(View view) throws Refused, Faulty, IOException {
    view.call().refuseForeign();
    var said = said(Form.of(view.call().body().bytes()));
    said.values().removeIf(String::isBlank);
    var added = desk.write(view.call(), view.bangka(), attempts -> attempts.add(said));
    return switch (added) {
      case Added.Kept(var token) ->
          page(
              view,
              201,
              view.say("Your report is kept", "报告已保存"),
              ReceiptPage.thanks(view, token, said.getOrDefault(Field.PROCEDURE, "")));
      case Added.Refused(var faults) -> form(view, said, faults);
    };
  }

  private static EnumMap<Field, String> said(Map<String, List<String>> form) {
    var said = new EnumMap<Field, String>(Field.class);
    for (Field field : Field.values()) {
      if (field != Field.ID && form.containsKey(field.written())) {
        said.put(field, form.getOrDefault(field.written(), List.of("")).getFirst());
      }
    }
    return said;
  }

  private Response mine(View view, boolean unknown) {
    var title = view.say("Correct or erase your report", "更正或删除报告");
    return page(view, unknown ? 404 : 200, title, ReceiptPage.asking(view, unknown));
  }

  private Response withReceipt(View view) throws Refused, Faulty, IOException {
    view.call().refuseForeign();
    var form = Form.of(view.call().body().bytes());
    var token = new Token(form.getOrDefault("receipt", List.of("")).getFirst());
    return switch (form.getOrDefault("do", List.of("")).getFirst()) {
      case "erase" -> erase(view, token);
      case "correct" -> correct(view, token, said(form));
      default -> show(view, token);
    };
  }

  private Response erase(View view, Token token) throws Refused, Faulty, IOException {
    boolean found = desk.write(view.call(), view.bangka(), attempts -> attempts.forget(token));
    return found
        ? page(view, 200, view.say("Erased", "已删除"), ReceiptPage.erased(view))
        : mine(view, true);
  }

  private Response show(View view, Token token) throws Refused, Faulty, IOException {
    var found = desk.write(view.call(), view.bangka(), attempts -> attempts.find(token));
    return found
        .map(Attempt::said)
        .map(said -> correction(view, token, said, List.of()))
        .orElseGet(() -> mine(view, true));
  }

  private Response correct(View view, Token token, Map<Field, String> said)
      throws Refused, Faulty, IOException {
    var corrected =
        desk.write(view.call(), view.bangka(), attempts -> attempts.correct(token, said));
    if (corrected.isEmpty()) {
      return mine(view, true);
    }
    return switch (corrected.get()) {
      case Added.Kept _ ->
          page(view, 200, view.say("Corrected", "已更正"), ReceiptPage.corrected(view));
      case Added.Refused(var faults) -> correction(view, token, said, faults);
    };
  }

  private Response correction(
      View view, Token token, Map<Field, String> said, List<LineFault> faults) {
    var nodes = new ReportPage(view, said, faults).corrected(token);
    return page(view, faults.isEmpty() ? 200 : 400, view.say("Your report", "你的报告"), nodes);
  }
}
