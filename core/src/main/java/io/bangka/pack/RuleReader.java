package io.bangka.pack;

import io.bangka.model.Effect;
import io.bangka.model.LocalText;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Reads a pack's `rules.yaml`.
final class RuleReader {
  private static final LocalText RULE = new LocalText("a rule", "规则");

  private final Desk desk;
  private final List<Written.Scalar> replaced = new ArrayList<>();

  RuleReader(Desk desk) {
    this.desk = desk;
  }

  List<Rule> read(Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, RULE, desk.faults()).stream())
        .flatMap(fields -> rule(fields).stream())
        .toList();
  }

  private Optional<Rule> rule(Fields fields) {
    try (fields) {
      var id = fields.required("rule").scalar();
      var title = fields.required("title").localText();
      var appliesTo = fields.required("applies-to").fields(RULE);
      String name = id.map(Written.Scalar::text).orElse("");
      var requires = requires(name, fields);
      var denies = denies(name, fields);
      refuseEmpty(fields, requires, denies);
      return id.flatMap(i ->
          title.flatMap(t ->
              appliesTo.map(
                  to -> desk.origins().put(rule(i, t, to, requires, denies), i.place()))));
    }
  }

  private Rule rule(
      Written.Scalar id,
      LocalText title,
      Fields appliesTo,
      List<Requirement> requires,
      List<Row> denies) {
    try (appliesTo) {
      var providers = new TreeSet<String>();
      for (Written.Scalar provider : appliesTo.required("providers").scalars()) {
        providers.add(provider.text());
        if (!desk.providers().contains(provider.text())) {
          PackReader.unknownProvider(desk.faults(), provider, desk.providers());
        }
      }
      var act = LimitReader.act(desk, appliesTo.optional("act"));
      return new Rule(id.text(), title, providers, act, requires, denies);
    }
  }

  private List<Requirement> requires(String id, Fields fields) {
    return fields
        .optional("requires")
        .fields(RULE)
        .map(new RequirementReader(desk, id)::read)
        .orElse(List.of());
  }

  private List<Row> denies(String id, Fields fields) {
    var rows = new RowReader(desk, id + "/acts");
    rows.acts(fields.optional("denies"), Effect.REFUSES);
    replaced.addAll(rows.replaced());
    return rows.rowsOfRule();
  }

  private void refuseEmpty(Fields fields, List<Requirement> requires, List<Row> denies) {
    boolean written = fields.optional("requires").present() || fields.optional("denies").present();
    if (!written && requires.isEmpty() && denies.isEmpty()) {
      desk.faults()
          .error(
              "empty-rule",
              fields.place(),
              new LocalText("This rule requires and denies nothing.", "这条规则既没有要求，也没有禁止什么。"),
              new LocalText("Write `requires` or `denies`.", "请写 `requires` 或 `denies`。"));
    }
  }

  /// What the rules' rows replace: rows over acts of any procedure.
  List<Written.Scalar> replaced() {
    return replaced;
  }
}
