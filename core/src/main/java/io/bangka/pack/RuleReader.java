package io.bangka.pack;

import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads a pack's `rules.yaml`.
final class RuleReader {
  private static final LocalText RULE = new LocalText("a rule", "规则");
  private static final List<String> STATEMENTS =
      List.of("requires", "denies", "limits", "fees", "hazards");

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
      var gaps = new GapReader(desk);
      boolean gap = gaps.in(fields, new Gap.About.Whole());
      var requires = requires(name, fields, gaps);
      var denies = denies(name, fields);
      refuseEmpty(fields, gap);
      var scope = appliesTo.map(this::scope);
      var act = scope.flatMap(Scope::act);
      var limits =
          new LimitReader(desk, new ActScope(desk, act), gaps).read(fields.optional("limits"));
      var fees = new FeeReader(desk, new ActScope(desk, act), gaps).read(fields.optional("fees"));
      var hazards = new CircumstanceReader(desk, gaps).hazards(fields.optional("hazards"));
      return id.flatMap(i ->
          title.flatMap(t ->
              scope.map(s -> {
                var rule =
                    new Rule(
                        i.text(),
                        t,
                        s.providers(),
                        act,
                        requires,
                        denies,
                        limits,
                        fees,
                        hazards,
                        gaps.gaps());
                return desk.origins().put(rule, i.place());
              })));
    }
  }

  /// What a rule is about.
  private record Scope(SortedSet<String> providers, Optional<Pattern> act) {}

  private Scope scope(Fields appliesTo) {
    try (appliesTo) {
      var providers = new TreeSet<String>();
      for (Written.Scalar provider : appliesTo.required("providers").scalars()) {
        providers.add(provider.text());
        if (!desk.providers().contains(provider.text())) {
          PackReader.unknownProvider(desk.faults(), provider, desk.providers());
        }
      }
      return new Scope(providers, ActScope.pattern(desk, appliesTo.optional("act")));
    }
  }

  private List<Requirement> requires(String id, Fields fields, GapReader gaps) {
    return fields
        .optional("requires")
        .fields(RULE)
        .map(new RequirementReader(desk, id, gaps)::read)
        .orElse(List.of());
  }

  private List<Row> denies(String id, Fields fields) {
    var rows = new RowReader(desk, id + "/acts");
    rows.acts(fields.optional("denies"), Effect.REFUSES);
    replaced.addAll(rows.replaced());
    return rows.rowsOfRule();
  }

  private void refuseEmpty(Fields fields, boolean gap) {
    boolean silent = !gap && STATEMENTS.stream().noneMatch(name -> fields.optional(name).present());
    if (silent && !Misspelt.any(fields, STATEMENTS)) {
      desk.faults()
          .error(
              "empty-rule",
              fields.place(),
              new LocalText("This rule says nothing.", "这条规则什么也没有规定。"),
              new LocalText(
                  "Write `requires`, `denies`, `limits`, `fees` or `hazards`.",
                  "请写 `requires`、`denies`、`limits`、`fees` 或 `hazards`。"));
    }
  }

  /// What the rules' rows replace: rows over acts of any procedure.
  List<Written.Scalar> replaced() {
    return replaced;
  }
}
