package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Echo;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Messages;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants to know of reports: `{"procedure", "asOf", "lang"}`, each of which may be
/// left out.
record ReportQuery(Optional<String> procedure, Optional<LocalDate> asOf, Language language) {
  private static final LocalText REQUEST = new LocalText("The request", "请求");

  static ReportQuery read(Written written, Knowledge knowledge, ReportReading.Of of) throws Faulty {
    var faults = new Faults();
    var all = Fields.from(written, REQUEST, faults);
    faults.throwIfAny();
    ReportQuery query;
    try (var fields = all.orElseThrow()) {
      Optional<String> procedure =
          of.ofProcedure() ? procedure(fields, knowledge, faults) : Optional.empty();
      Optional<Language> language =
          of == ReportReading.Of.STATS
              ? fields.optional("lang").choice(Language.class)
              : Optional.empty();
      var asOf = fields.optional("asOf", "as-of").day();
      query = new ReportQuery(procedure, asOf, language.orElse(Language.EN));
    }
    faults.throwIfAny();
    return query;
  }

  private static Optional<String> procedure(Fields fields, Knowledge knowledge, Faults faults) {
    var field = fields.optional("procedure");
    var id = field.text();
    if (id.isPresent() && knowledge.procedure(id.get()).isEmpty()) {
      faults.error(
          "unknown-procedure",
          field.place(),
          Echo.quoting(id.get(), i -> "There is no procedure " + i + ".", i -> "没有" + i + "这个流程。"),
          Messages.nearest(id.get(), knowledge.procedures().keySet()));
    }
    return id;
  }
}
