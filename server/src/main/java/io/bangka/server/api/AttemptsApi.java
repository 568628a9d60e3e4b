package io.bangka.server.api;

import io.bangka.attempts.Added;
import io.bangka.attempts.Imported;
import io.bangka.attempts.LineFault;
import io.bangka.attempts.Token;
import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.http.Tokens;
import io.bangka.server.use.Library;
import io.bangka.server.use.ReportReading;
import io.bangka.service.AttemptsJson;
import io.bangka.service.Bangka;
import io.bangka.service.ReportRequest;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people report: handed in by anybody, corrected and erased by whoever has the receipt, taken
/// in by the thousand by whoever has a token; and what follows from it.
///
/// A receipt is shown as a token is, so that it stands in no address and no log.
record AttemptsApi(Library library, Desk desk, Tokens tokens) {
  static final String BASE = Api.BASE + "/attempts";
  static final String CSV = "text/csv";
  private static final Set<String> FILES = Set.of(CSV, Bulk.TYPE);

  void routes(Router router) {
    router.post(BASE, this::add);
    router.get(BASE + "/mine", this::mine);
    router.patch(BASE + "/mine", this::correct);
    router.delete(BASE + "/mine", this::forget);
    router.post(BASE + "/import", this::take);
    router.get(BASE + "/stats", this::stats);
    router.get(BASE + "/reasons", this::reasons);
    router.get(BASE + "/drift", this::drift);
  }

  private Response add(Call call) throws Refused, Faulty, IOException {
    var request = report(call);
    var added = desk.write(call, library.bangka(), attempts -> attempts.add(request.said()));
    return kept(added, request, 201, call);
  }

  private static ReportRequest report(Call call) throws Refused, Faulty, IOException {
    return ReportRequest.read(JsonReader.read("<request>", Api.json(call)));
  }

  private static Response kept(Added added, ReportRequest request, int status, Call call)
      throws Faulty {
    return switch (added) {
      case Added.Kept _ -> json(status, AttemptsJson.of(added, call.language()));
      case Added.Refused(var faults) -> throw request.faulty(faults);
    };
  }

  private static Token receipt(Call call) throws Refused {
    return Tokens.shown(call).map(Token::new).orElseThrow(() -> new Refused(Problem.noReceipt()));
  }

  private Response mine(Call call) throws Refused, Faulty, IOException {
    var receipt = receipt(call);
    var found = desk.write(call, library.bangka(), attempts -> attempts.find(receipt));
    var attempt = found.orElseThrow(() -> new Refused(Problem.noReceipt()));
    return json(200, AttemptsJson.of(attempt));
  }

  private Response correct(Call call) throws Refused, Faulty, IOException {
    var receipt = receipt(call);
    var request = report(call);
    var corrected =
        desk.write(call, library.bangka(), attempts -> attempts.correct(receipt, request.said()));
    var added = corrected.orElseThrow(() -> new Refused(Problem.noReceipt()));
    return kept(added, request, 200, call);
  }

  private Response forget(Call call) throws Refused, Faulty, IOException {
    var receipt = receipt(call);
    if (!desk.write(call, library.bangka(), attempts -> attempts.forget(receipt))) {
      throw new Refused(Problem.noReceipt());
    }
    return Response.empty(204);
  }

  /// A file is read twice, so it is kept meanwhile.
  private Response take(Call call) throws Refused, Faulty, IOException {
    tokens.check(call);
    if (!FILES.contains(call.type())) {
      throw new Refused(Problem.wrongType(CSV + ", " + Bulk.TYPE));
    }
    var file = Files.createTempFile("bangka", ".reports");
    try {
      Files.write(file, call.body().bytes());
      var imported = desk.read(library.bangka(), attempts -> attempts.take(file));
      if (imported instanceof Imported.Refused(var faults, var _)) {
        throw faulty(faults);
      }
      return json(200, AttemptsJson.of(imported, call.language()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Faulty faulty(List<LineFault> wrong) {
    var faults = new Faults();
    for (LineFault fault : wrong) {
      var place = new Place("<request>", Math.toIntExact(fault.line()), 1, 1, "");
      faults.error("bad-report", place, fault.says(), fault.help());
    }
    return new Faulty(faults.sorted());
  }

  private Response stats(Call call) throws Refused, Faulty, IOException {
    var bangka = library.bangka();
    var procedure = procedure(call, bangka);
    var day = KnowledgeApi.asOf(call);
    var language = language(call);
    String json =
        desk.read(bangka, attempts -> ReportReading.stats(attempts, procedure, day, language));
    return json(200, json).with("Vary", "Accept-Language");
  }

  private Response reasons(Call call) throws Refused, Faulty, IOException {
    var bangka = library.bangka();
    var procedure = procedure(call, bangka);
    var day = KnowledgeApi.asOf(call);
    return json(
        200, desk.read(bangka, attempts -> AttemptsJson.reasons(attempts.reasons(procedure, day))));
  }

  private Response drift(Call call) throws Refused, Faulty, IOException {
    var day = KnowledgeApi.asOf(call);
    return json(
        200, desk.read(library.bangka(), attempts -> AttemptsJson.drift(attempts.drift(day))));
  }

  private static Optional<String> procedure(Call call, Bangka bangka) throws Refused {
    var id = call.query("procedure");
    if (id.isPresent() && bangka.knowledge().procedure(id.get()).isEmpty()) {
      throw new Refused(Problem.notFound(call.path() + "?procedure=" + id.get()));
    }
    return id;
  }

  private static Language language(Call call) {
    return call.query("lang")
        .map(l -> l.equals("zh") ? Language.ZH : Language.EN)
        .orElseGet(call::language);
  }

  private static Response json(int status, String json) {
    return Response.of(status, Response.JSON, json + "\n");
  }
}
