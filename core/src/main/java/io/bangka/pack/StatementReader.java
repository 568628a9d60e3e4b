package io.bangka.pack;

import io.bangka.model.Authority;
import io.bangka.model.Citation;
import io.bangka.model.Force;
import io.bangka.model.LocalText;
import io.bangka.model.Source;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what every statement of a pack carries: its sources and its dates.
final class StatementReader {
  private final Shelf shelf;
  private final LocalDate read;
  private final ForceReader forces;
  private final Faults faults;

  StatementReader(Shelf shelf, LocalDate read, Faults faults) {
    this.shelf = shelf;
    this.read = read;
    this.forces = new ForceReader(read, faults);
    this.faults = faults;
  }

  /// The day on which the pack's sources were read.
  LocalDate read() {
    return read;
  }

  /// A statement that decides something, so that community reports alone cannot carry it.
  Optional<Statement> deciding(Fields fields) {
    var statement = accompanying(fields);
    statement
        .filter(s -> s.citation().authority() == Authority.COMMUNITY)
        .ifPresent(_ -> faults.error("community-only", fields.place(), COMMUNITY, COMMUNITY_HELP));
    return statement;
  }

  /// A hazard or a hint.
  Optional<Statement> accompanying(Fields fields) {
    var force = forces.required(fields);
    var citation = citation(fields, "sources");
    return both(force, citation);
  }

  /// A statement about a list: without a date of its own it takes this one.
  Optional<Force> ownForce(Fields fields) {
    return forces.optional(fields);
  }

  static Optional<Statement> both(Optional<Force> force, Optional<Citation> citation) {
    return force.flatMap(f -> citation.map(c -> new Statement(f, c)));
  }

  Optional<Citation> citation(Fields fields, String name) {
    Field field = fields.optional(name);
    if (field.items().isEmpty()) {
      if (field.present() || !Misspelt.any(fields, List.of(name))) {
        faults.error("missing-source", field.place(), NONE, NONE_HELP);
      }
      return Optional.empty();
    }
    var sources = new ArrayList<Source>();
    for (Written.Scalar id : field.scalars()) {
      var source = source(id);
      if (source.isPresent() && sources.contains(source.get())) {
        faults.warning("cited-twice", id.place(), twice(id.text()), TWICE_HELP);
      } else {
        source.ifPresent(sources::add);
      }
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(new Citation(sources));
  }

  private Optional<Source> source(Written.Scalar id) {
    Source source = shelf.sources().get(id.text());
    if (source == null) {
      if (!shelf.isFaulty(id.text())) {
        Unlisted.report(
            faults,
            "unknown-source",
            id,
            shelf.sources().keySet(),
            "The pack lists no source {}.",
            "本包的来源列表里没有{}。");
      }
      return Optional.empty();
    }
    shelf.cite(source);
    return Optional.of(source);
  }

  private static LocalText twice(String id) {
    return Wording.of("This statement cites {} twice.", "这条陈述两次引用{}。", id);
  }

  private static final LocalText TWICE_HELP = new LocalText("Name each source once.", "每个来源写一次即可。");
  private static final LocalText NONE = new LocalText("This statement has no source.", "这条陈述没有来源。");
  private static final LocalText NONE_HELP =
      new LocalText(
          "Name at least one of the pack's sources: `sources: [id]`. No source, no claim.",
          "请至少写一个本包列出的来源：`sources: [编号]`。没有来源，就不能下结论。");
  private static final LocalText COMMUNITY =
      new LocalText("Only community reports stand behind this.", "这条陈述只有网友经验支持。");
  private static final LocalText COMMUNITY_HELP =
      new LocalText(
          "Community reports may be `hazards` or `hints`; a rule needs a guide at least.",
          "网友经验只能写成 `hazards` 或 `hints`；规则至少要有指南类来源。");
}
