package io.bangka.service;

import io.bangka.attempts.Field;
import io.bangka.attempts.LineFault;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A report as programs send it: `{"procedure", "outcome", "date", "country", …}`, each a single
/// value.
///
/// @param said what it says, as it was written; blank for what was written as `null`
/// @param whole where it stands
/// @param places of what it says
public record ReportRequest(Map<Field, String> said, Place whole, Map<Field, Place> places) {
  private static final LocalText REPORT = new LocalText("The report", "报告");

  /// Reads it, without checking the values.
  ///
  /// @throws Faulty if it is no object, has fields that no report has, or lists
  public static ReportRequest read(Written written) throws Faulty {
    var faults = new Faults();
    var all = Fields.from(written, REPORT, faults);
    faults.throwIfAny();
    var said = new EnumMap<Field, String>(Field.class);
    var places = new EnumMap<Field, Place>(Field.class);
    try (var fields = all.orElseThrow()) {
      for (Field field : Field.values()) {
        if (field != Field.ID) {
          var found = fields.optional(AttemptsJson.name(field), field.written());
          if (found.present()) {
            places.put(field, found.place());
            said.put(field, found.isNull() ? "" : found.text().orElse(""));
          }
        }
      }
    }
    faults.throwIfAny();
    return new ReportRequest(said, written.place(), places);
  }

  /// What is wrong with the values, each at its place.
  public Faulty faulty(List<LineFault> wrong) {
    var faults = new Faults();
    for (LineFault fault : wrong) {
      var place = fault.field().map(field -> places.getOrDefault(field, whole)).orElse(whole);
      faults.error("bad-report", place, fault.says(), fault.help());
    }
    return new Faulty(faults.sorted());
  }
}
