package io.bangka.pack;

import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.LocalText;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Row;
import io.bangka.model.Source;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads `others`: that a source lists what it takes.
///
/// Without a date of its own the statement is in force as the list is: from the earliest start of
/// the rows that cite one of its sources (which is `from`, `known-by` or undated as that row's is,
/// with its `not-before`), until the last of them has ended, if all of them have.
final class OthersReader {
  private static final LocalText OTHERS = new LocalText("a statement about others", "关于未列出者的陈述");

  private final Desk desk;
  private final boolean sound;

  /// @param sound whether every row that is written could be read; if not, that no row cites the
  ///   list is no further fault
  OthersReader(Desk desk, boolean sound) {
    this.desk = desk;
    this.sound = sound;
  }

  List<Others> read(Field field, List<Row> rows) {
    return field.several(OTHERS).stream().flatMap(f -> read(f, rows).stream()).toList();
  }

  private Optional<Others> read(Fields fields, List<Row> rows) {
    try (fields) {
      var effect =
          fields
              .required("is")
              .scalar()
              .flatMap(is -> Scalars.word(is, List.of("no", "yes"), desk.faults()))
              .map(is -> is.equals("yes") ? Effect.ACCEPTS : Effect.REFUSES);
      var citation = desk.statements().citation(fields, "list-of");
      var except = except(fields.optional("except"), rows);
      var force = force(fields, citation, rows);
      return effect.flatMap(
          e -> force.flatMap(f -> citation.map(c -> new Others(e, f, c, except))));
    }
  }

  private List<Pattern> except(Field field, List<Row> rows) {
    if (field.present() && !field.isNull() && field.items().isEmpty()) {
      desk.faults().error("empty-list", field.place(), EMPTY, EMPTY_HELP);
    }
    var patterns = new ArrayList<Pattern>();
    for (Written item : field.items()) {
      desk.patterns()
          .read(item)
          .filter(pattern -> isOfKindOfRows(pattern, item, rows))
          .ifPresent(patterns::add);
    }
    return patterns;
  }

  /// A statement about others speaks only of the kinds that the rows name.
  private boolean isOfKindOfRows(Pattern pattern, Written item, List<Row> rows) {
    var kinds = rows.stream().map(row -> row.pattern().kind()).distinct().toList();
    boolean named = kinds.contains(pattern.kind());
    if (!named && sound) {
      desk.faults()
          .error(
              "exception-of-another-kind",
              item.place(),
              Wording.of(
                  "No row here is about a {}, so there is nothing to except.",
                  "这里没有关于{}的条目，无须列为例外。",
                  pattern.kind()),
              Wording.known("The rows are about:", "各条目涉及：", kinds));
    }
    return named;
  }

  private Optional<Force> force(Fields fields, Optional<Citation> citation, List<Row> rows) {
    var own = desk.statements().ownForce(fields);
    if (own.isPresent() || ForceReader.hasStart(fields) || citation.isEmpty()) {
      return own;
    }
    var listed = rows.stream().filter(row -> citesOneOf(row, citation.get())).toList();
    if (listed.isEmpty() && sound) {
      desk.faults().error("missing-date", fields.place(), NO_LIST, NO_LIST_HELP);
    }
    return listed.isEmpty() ? Optional.empty() : Optional.of(asLongAs(listed));
  }

  private static boolean citesOneOf(Row row, Citation citation) {
    return row.citation().sources().stream().map(Source::id).anyMatch(citation.ids()::contains);
  }

  private static Force asLongAs(List<Row> rows) {
    var first =
        rows.stream()
            .map(Row::force)
            .min(
                Comparator.comparing((Force force) -> force.start().day())
                    .thenComparingInt(force -> certainty(force.start())))
            .orElseThrow();
    boolean ended = rows.stream().allMatch(row -> row.force().until().isPresent());
    Optional<LocalDate> end =
        rows.stream().flatMap(row -> row.force().until().stream()).max(Comparator.naturalOrder());
    return new Force(first.start(), first.notBefore(), end.filter(_ -> ended));
  }

  private static int certainty(Force.Start start) {
    return switch (start) {
      case Force.From _ -> 0;
      case Force.KnownBy _ -> 1;
      case Force.Undated _ -> 2;
    };
  }

  private static final LocalText EMPTY = new LocalText("This list is empty.", "这个列表是空的。");
  private static final LocalText EMPTY_HELP =
      new LocalText("Name a pattern, or leave `except` out.", "请至少写一个模式，或删去 `except`。");
  private static final LocalText NO_LIST =
      new LocalText(
          "No row here cites the list, so its date cannot be taken from them.",
          "这里没有条目引用该清单，无法由此得出日期。");
  private static final LocalText NO_LIST_HELP =
      new LocalText(
          "Write `from`, `known-by` or `undated`, or cite the list in the rows that it names.",
          "请写 `from`、`known-by` 或 `undated`，或在清单所列的条目中引用它。");
}
