package io.bangka.server.use;

import io.bangka.attempts.Statistics;
import io.bangka.attempts.StoreTrouble;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.service.Attempts;
import io.bangka.service.AttemptsJson;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what follows from reports.
///
/// @param of what is read
public record ReportReading(Of of, String name, LocalText title, LocalText does)
    implements ReportUse {

  /// What follows from reports.
  public enum Of {
    STATS,
    REASONS,
    DRIFT;

    boolean ofProcedure() {
      return this != DRIFT;
    }
  }

  static LocalText text(String en, String zh) {
    return new LocalText(en, zh);
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    var properties = new Json();
    if (of.ofProcedure()) {
      properties.put(
          "procedure",
          ReportSchemas.text("The id of a procedure, as answers name it; left out for all."));
    }
    properties.put("asOf", ReportSchemas.day("Reports up to this day count; today if left out."));
    if (of == Of.STATS) {
      properties.put(
          "lang", new Json().put("type", "string").texts("enum", List.of("zh", "en")).shape());
    }
    return ReportSchemas.object(properties).put("additionalProperties", false).shape();
  }

  @Override
  public List<UseCase.Example> examples() {
    return List.of(
        new UseCase.Example("all", text("Of everything", "全部"), "{}"),
        new UseCase.Example(
            "as-of-a-day", text("As of a day", "截至某日"), "{\"asOf\":\"2026-11-01\"}"));
  }

  @Override
  public Reports.Work<Told> work(Bangka bangka, Written request) throws Faulty {
    var asked = ReportQuery.read(request, bangka.knowledge(), of);
    return attempts -> {
      String json = json(attempts, asked);
      return () -> json;
    };
  }

  private String json(Attempts attempts, ReportQuery asked) throws StoreTrouble {
    return switch (of) {
      case STATS -> stats(attempts, asked.procedure(), asked.asOf(), asked.language());
      case REASONS -> AttemptsJson.reasons(attempts.reasons(asked.procedure(), asked.asOf()));
      case DRIFT -> AttemptsJson.drift(attempts.drift(asked.asOf()));
    };
  }

  /// How often procedures worked, and why attempts failed.
  ///
  /// @param procedure empty for all of which anybody told anything
  public static String stats(
      Attempts attempts, Optional<String> procedure, Optional<LocalDate> asOf, Language language)
      throws StoreTrouble {
    var all = new ArrayList<Statistics>();
    for (String each : procedure.isPresent() ? List.of(procedure.get()) : attempts.procedures()) {
      all.add(attempts.statistics(each, asOf));
    }
    return AttemptsJson.of(all, attempts.reasons(procedure, asOf), language);
  }
}
