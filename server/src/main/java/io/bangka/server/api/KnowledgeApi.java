package io.bangka.server.api;

import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.use.Library;
import io.bangka.service.AnswerJson;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.workshop.claims.ClaimsJson;
import io.bangka.workshop.show.KnowledgeJson;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is known, to read: lists, and one thing of each. Whoever has it already, by the ETag, is
/// told so.
record KnowledgeApi(Library library, Decisions decisions) {
  private static final String BASE = Api.BASE + "/knowledge";
  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  void routes(Router router) {
    router.get(BASE, call -> told(call, (json, _) -> Optional.of(json.index())));
    router.get(BASE + "/providers", call -> told(call, (json, _) -> Optional.of(json.providers())));
    router.get(
        BASE + "/procedures", call -> told(call, (json, _) -> Optional.of(json.procedures())));
    router.get(BASE + "/procedures/{id}", call -> told(call, KnowledgeJson::procedure));
    router.get(BASE + "/sources", call -> told(call, (json, _) -> Optional.of(json.sources())));
    router.get(BASE + "/sources/{id}", call -> told(call, KnowledgeJson::source));
    router.get(BASE + "/claims", this::claims);
    router.get(
        BASE + "/vocabulary", call -> told(call, (json, _) -> Optional.of(json.vocabulary())));
  }

  private interface Telling {
    Optional<Shape.Fields> of(KnowledgeJson json, String id);
  }

  private Response told(Call call, Telling telling) throws Refused {
    refuseOthers(call);
    var bangka = library.bangka();
    var day = day(call);
    String tag = tag(bangka, call, day);
    if (knows(call, tag)) {
      return tagged(call, Response.empty(304), tag);
    }
    var json = new KnowledgeJson(bangka.knowledge(), language(call), day);
    var found = telling.of(json, call.variable("id"));
    var shape = found.orElseThrow(() -> new Refused(Problem.notFound(call.path())));
    return tagged(call, Response.of(200, Response.JSON, AnswerJson.text(shape) + "\n"), tag);
  }

  private Response claims(Call call) throws Refused, Faulty, IOException {
    refuseOthers(call);
    var bangka = library.bangka();
    var day = day(call);
    String tag = tag(bangka, call, day);
    if (knows(call, tag)) {
      return tagged(call, Response.empty(304), tag);
    }
    var setting = Setting.ORDINARY.on(day);
    String json = decisions.decide(() -> ClaimsJson.of(bangka.claims(setting)));
    return tagged(call, Response.of(200, Response.JSON, json), tag);
  }

  /// With what caches go by, whether it is told or known already (RFC 9110, 15.4.5).
  private static Response tagged(Call call, Response response, String tag) {
    return response
        .with("ETag", tag)
        .with("Cache-Control", "no-cache")
        .with("Vary", "Accept-Language")
        .with("Content-Language", language(call) == Language.ZH ? "zh" : "en");
  }

  /// The same knowledge, day and language give the same bytes.
  private static String tag(Bangka bangka, Call call, LocalDate day) {
    String version = bangka.knowledge().version();
    int colon = version.indexOf(':') + 1;
    String language = language(call) == Language.ZH ? "zh" : "en";
    return "\""
        + version.substring(colon, Math.min(version.length(), colon + 16))
        + "-"
        + day
        + "-"
        + language
        + "\"";
  }

  private static boolean knows(Call call, String tag) {
    String known = call.header("if-none-match").orElse("");
    return known.equals("*") || known.contains(tag);
  }

  /// The one that is named goes before those that whoever asks likes.
  private static Language language(Call call) {
    return call.query("lang")
        .map(lang -> lang.equals("zh") ? Language.ZH : Language.EN)
        .orElseGet(call::language);
  }

  private static void refuseOthers(Call call) throws Refused {
    if (call.query("lang").filter(lang -> !LANGUAGES.contains(lang)).isPresent()) {
      throw new Refused(
          Problem.of(400, "unknown-language", "`lang` is `zh` or `en`.", "lang 只能是 zh 或 en。"));
    }
  }

  private LocalDate day(Call call) throws Refused {
    return asOf(call).orElseGet(library::today);
  }

  /// The day that was asked for; empty for none.
  static Optional<LocalDate> asOf(Call call) throws Refused {
    try {
      return call.query("asOf").map(LocalDate::parse);
    } catch (DateTimeException _) {
      throw new Refused(
          Problem.of(
              400,
              "bad-day",
              "`asOf` is no day of the calendar: write year-month-day, like 2023-08-01.",
              "asOf 不是有效的日期，请写成「年-月-日」，例如 2023-08-01。"));
    }
  }
}
