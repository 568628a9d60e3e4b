package io.bangka.pack;

import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// Reads one file of `procedures/`.
final class ProcedureReader {
  private static final LocalText PROCEDURE = new LocalText("a procedure", "办理事项");

  private final Desk desk;

  ProcedureReader(Desk desk) {
    this.desk = desk;
  }

  /// Empty if it has no id; else what could be read of it, with its faults.
  ///
  /// @param fileName without its ending
  Optional<Procedure> read(String fileName, Written written) {
    return Fields.from(written, PROCEDURE, desk.faults()).flatMap(fields -> read(fileName, fields));
  }

  private Optional<Procedure> read(String fileName, Fields fields) {
    try (fields) {
      var id = fields.required("procedure").scalar();
      var provider = fields.required("provider").scalar();
      id.ifPresent(i -> refuseOtherFile(fileName, i, provider.filter(this::isKnown)));
      provider
          .filter(p -> !isKnown(p))
          .ifPresent(p -> PackReader.unknownProvider(desk.faults(), p, desk.providers()));
      String name = id.map(Written.Scalar::text).orElse(fileName);
      var procedure = procedure(name, provider.map(Written.Scalar::text).orElse(""), fields);
      return id.map(i -> desk.origins().put(procedure, i.place()));
    }
  }

  private boolean isKnown(Written.Scalar provider) {
    return desk.providers().contains(provider.text());
  }

  private void refuseOtherFile(
      String fileName, Written.Scalar id, Optional<Written.Scalar> provider) {
    String start = provider.map(p -> p.text() + ".").orElse("");
    if (!id.text().startsWith(start)) {
      desk.faults()
          .error(
              "not-its-provider",
              id.place(),
              Wording.of("{} does not begin with its provider.", "{}没有以提供方开头。", id.text()),
              Wording.of("Call it {} and what it does.", "请以{}开头，后接所办事项。", start));
    } else if (!isNamed(id.text(), start, fileName)) {
      desk.faults()
          .error(
              "not-its-file",
              id.place(),
              Wording.of(
                  "The procedure is called {}, and its file {}.",
                  "办理事项名为{}，文件名却是{}。",
                  id.text(),
                  fileName + ".yaml"),
              Wording.of(
                  "A file is named after its procedure: {}.",
                  "文件要以办理事项命名：{}。",
                  id.text().substring(start.length()) + ".yaml"));
    }
  }

  /// Without a provider that is known, what follows the first full stop will do.
  private static boolean isNamed(String id, String start, String fileName) {
    return id.equals(fileName)
        || id.equals(start + fileName)
        || (start.isEmpty() && id.endsWith("." + fileName));
  }

  private Procedure procedure(String id, String provider, Fields fields) {
    var title = fields.required("title").localText();
    var acts = ActScope.anything(desk);
    var gaps = new GapReader(desk);
    gaps.in(fields, new Gap.About.Whole());
    var circumstances = new CircumstanceReader(desk, gaps);
    var offered = circumstances.offers(fields.required("offered"));
    var requires = requires(id, fields, gaps);
    gaps.acts(fields.optional("unsourced"));
    return new Procedure(
        id,
        title.orElse(new LocalText(id, id)),
        provider,
        offered,
        requires,
        new YieldReader(desk, requires).read(fields.optional("yields")),
        acts(id, fields),
        new LimitReader(desk, acts, gaps).read(fields.optional("limits")),
        new FeeReader(desk, acts, gaps).read(fields.optional("fees")),
        circumstances.costs(fields.optional("costs")),
        circumstances.takes(fields.optional("takes")),
        circumstances.hazards(fields.optional("hazards")),
        circumstances.hints(fields.optional("hints")),
        circumstances.upkeep(fields.optional("upkeep")),
        circumstances.lasts(fields.optional("lasts")),
        gaps.gaps(),
        fields.optional("gives-up").localText(),
        circumstances.unlawful(fields.optional("unlawful")));
  }

  private List<Requirement> requires(String id, Fields fields, GapReader gaps) {
    return fields
        .optional("requires")
        .fields(PROCEDURE)
        .map(new RequirementReader(desk, id, gaps)::read)
        .orElse(List.of());
  }

  private List<Row> acts(String id, Fields fields) {
    var rows = new RowReader(desk, id + "/acts");
    rows.acts(fields.optional("allows"), Effect.ACCEPTS);
    rows.acts(fields.optional("denies"), Effect.REFUSES);
    return rows.rows();
  }
}
