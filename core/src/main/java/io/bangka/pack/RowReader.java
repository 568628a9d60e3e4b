package io.bangka.pack;

import io.bangka.model.Effect;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Row;
import io.bangka.model.Tacit;
import io.bangka.model.Vocabulary;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the rows of one role, or the acts of one procedure or rule. Not thread-safe; one reader
/// for each list.
final class RowReader {
  private static final LocalText ROW = new LocalText("a row", "条目");

  private final Desk desk;
  private final String prefix;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Written.Scalar> given = new LinkedHashMap<>();
  private final List<Written.Scalar> replaced = new ArrayList<>();

  /// @param prefix what generated ids begin with: `procedure/role`
  RowReader(Desk desk, String prefix) {
    this.desk = desk;
    this.prefix = prefix;
  }

  /// Rows over holdings or the person: each names its kind.
  void holdings(Field field, Effect effect) {
    refuseEmpty(field);
    field.several(ROW).forEach(row -> read(row, effect, desk.patterns()::in));
  }

  /// Rows over the act: each says what is done, where, by which code.
  void acts(Field field, Effect effect) {
    var act = desk.vocabulary().kind(Vocabulary.ACT);
    field.several(ROW).forEach(row -> act.ifPresent(kind -> act(row, effect, kind)));
  }

  /// One row that stands alone.
  void holding(Fields row, Effect effect) {
    read(row, effect, desk.patterns()::in);
  }

  private void act(Fields row, Effect effect, Kind kind) {
    read(
        row,
        effect,
        fields -> desk.patterns().over(kind, fields).filter(p -> says(p, fields, desk)));
  }

  /// A pattern over acts names something of them.
  static boolean says(Pattern pattern, Fields fields, Desk desk) {
    if (pattern.tests().isEmpty()) {
      desk.faults()
          .error(
              "no-act",
              fields.place(),
              new LocalText("This does not say which act it is about.", "这里没有写明是什么行为。"),
              Wording.known(
                  "Write `do:` with one of", "请写 `do:`，可选：", Acts.names(desk.vocabulary())));
    }
    return !pattern.tests().isEmpty();
  }

  private void refuseEmpty(Field field) {
    if (field.present() && field.items().isEmpty()) {
      desk.faults()
          .error(
              "empty-list",
              field.place(),
              new LocalText("This list is empty.", "这个列表是空的。"),
              new LocalText("Name a row, or leave the list out.", "请至少写一条，或整项删去。"));
    }
  }

  private void read(Fields fields, Effect effect, Function<Fields, Optional<Pattern>> patterns) {
    try (fields) {
      String id = id(fields.optional("id"));
      var replaces = fields.optional("replaces").scalar();
      replaces.ifPresent(replaced::add);
      boolean disputed = fields.optional("disputed").flag().orElse(false);
      var note = fields.optional("note").localText();
      var pattern = patterns.apply(fields);
      var statement = desk.statements().deciding(fields);
      pattern.ifPresent(p ->
          statement.ifPresent(s ->
              rows.add(
                  desk.origins()
                      .put(
                          new Row(
                              id,
                              p,
                              effect,
                              s.force(),
                              s.citation(),
                              replaces.map(Written.Scalar::text),
                              disputed,
                              note,
                              meant(p, effect)),
                          fields.place()))));
    }
  }

  /// A source that takes cards speaks of cards that work; one that refuses them, of all.
  private Pattern meant(Pattern pattern, Effect effect) {
    return effect == Effect.ACCEPTS
        ? desk.vocabulary().kind(pattern.kind()).map(k -> Tacit.in(pattern, k)).orElse(pattern)
        : pattern;
  }

  private int count;

  private String id(Field field) {
    count++;
    var written = field.scalar();
    written.ifPresent(this::noteGiven);
    return written.map(Written.Scalar::text).orElse(prefix + "/" + count);
  }

  private void noteGiven(Written.Scalar id) {
    if (given.putIfAbsent(id.text(), id) != null) {
      desk.faults()
          .error(
              "duplicate-id",
              id.place(),
              Wording.of("There are two rows {} here.", "这里有两条{}。", id.text()));
    }
  }

  /// Every row, in the order in which they were read. Reports what `replaces` names and is not
  /// here.
  List<Row> rows() {
    replaced.stream().filter(name -> !has(name.text())).forEach(this::unknown);
    return rows;
  }

  /// Whether every row that is written could be read.
  boolean sound() {
    return rows.size() == count;
  }

  /// What `replaces` names in rows that may replace rows elsewhere.
  List<Written.Scalar> replaced() {
    return replaced;
  }

  /// As [#rows], for rows that may replace rows elsewhere.
  List<Row> rowsOfRule() {
    return rows;
  }

  private boolean has(String id) {
    return given.containsKey(id) || rows.stream().anyMatch(row -> row.id().equals(id));
  }

  private void unknown(Written.Scalar name) {
    Unlisted.report(
        desk.faults(),
        "unknown-row",
        name,
        rows.stream().map(Row::id).toList(),
        "There is no row {} here that this one could replace.",
        "这里没有可被替代的条目{}。");
  }
}
