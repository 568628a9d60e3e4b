package io.bangka.pack;

import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.Leaning;
import io.bangka.model.LocalText;
import io.bangka.model.Requirement;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads the requirements of one procedure or rule.
final class RequirementReader {
  /// The other people in an act.
  static final List<String> PARTIES = List.of("recipient", "guardian", "helper", "giver");

  private static final LocalText REQUIREMENT = new LocalText("a requirement", "要求");

  private final Desk desk;
  private final String owner;
  private final GapReader gaps;

  /// @param owner id of the procedure or rule
  RequirementReader(Desk desk, String owner, GapReader gaps) {
    this.desk = desk;
    this.owner = owner;
    this.gaps = gaps;
  }

  /// The key of each is its role.
  List<Requirement> read(Fields requires) {
    var read = new ArrayList<Requirement>();
    for (Written.Entry entry : requires.rest()) {
      requirement(entry.key().text(), entry.value())
          .ifPresent(r -> read.add(desk.origins().put(r, entry.key().place())));
    }
    return read;
  }

  private Optional<Requirement> requirement(String name, Written written) {
    return Fields.from(written, REQUIREMENT, desk.faults())
        .flatMap(fields -> {
          try (fields) {
            return requirement(name, fields);
          }
        });
  }

  private Optional<Requirement> requirement(String name, Fields fields) {
    gaps.in(fields, new Gap.About.Role(name));
    if (fields.optional("decided-by").present()) {
      return decided(name, fields);
    }
    if (fields.optional("any").present()) {
      return Optional.of(composite(name, fields, "any", Requirement.Any::new));
    }
    if (fields.optional("all").present()) {
      return Optional.of(composite(name, fields, "all", Requirement.All::new));
    }
    if (fields.optional("none").present()) {
      return Optional.of(composite(name, fields, "none", Requirement.None::new));
    }
    return role(name, fields);
  }

  private Optional<Requirement> decided(String name, Fields fields) {
    var by = fields.required("decided-by").localText();
    var leaning = fields.required("leaning").choice(Leaning.class);
    var statement = desk.statements().deciding(fields);
    return by.flatMap(b ->
        leaning.flatMap(
            l -> statement.map(s -> new Requirement.Decided(name, b, l, s.force(), s.citation()))));
  }

  private Requirement composite(
      String name,
      Fields fields,
      String key,
      BiFunction<String, List<Requirement>, Requirement> make) {
    var parts = new ArrayList<Requirement>();
    for (Written item : fields.optional(key).items()) {
      String part = name + "." + (parts.size() + 1);
      part(part, item).ifPresent(r -> parts.add(desk.origins().put(r, item.place())));
    }
    if (parts.isEmpty() && fields.optional(key).items().isEmpty()) {
      refuseEmpty(fields);
    }
    return make.apply(name, parts);
  }

  /// A row that stands alone is short for a role that accepts it.
  private Optional<Requirement> part(String name, Written item) {
    boolean row =
        item instanceof Written.Mapping mapping
            && desk.vocabulary().kinds().keySet().stream()
                .anyMatch(kind -> mapping.get(kind).isPresent());
    return row
        ? Fields.from(item, REQUIREMENT, desk.faults()).map(fields -> oneRow(name, fields))
        : requirement(name, item);
  }

  private Requirement oneRow(String name, Fields fields) {
    var rows = new RowReader(desk, owner + "/" + name);
    rows.holding(fields, Effect.ACCEPTS);
    return new Requirement.Role(name, Optional.empty(), rows.rows(), List.of(), Optional.empty());
  }

  private Optional<Requirement> role(String name, Fields fields) {
    var party =
        fields.optional("of").scalar().flatMap(of -> Scalars.word(of, PARTIES, desk.faults()));
    var text = fields.optional("text").localText();
    var reader = new RowReader(desk, owner + "/" + name);
    reader.holdings(fields.optional("accepts"), Effect.ACCEPTS);
    reader.holdings(fields.optional("refuses"), Effect.REFUSES);
    var rows = reader.rows();
    var others = new OthersReader(desk, reader.sound()).read(fields.optional("others"), rows);
    if (!fields.optional("accepts").present() && !fields.optional("refuses").present()) {
      refuseEmpty(fields);
    }
    return Optional.of(new Requirement.Role(name, party, rows, others, text));
  }

  private void refuseEmpty(Fields fields) {
    desk.faults().error("empty-requirement", fields.place(), EMPTY, EMPTY_HELP);
  }

  private static final LocalText EMPTY =
      new LocalText("This requirement says nothing that could fill it.", "这项要求没有写什么可以满足它。");
  private static final LocalText EMPTY_HELP =
      new LocalText(
          "Write `accepts` with at least one row, or `any`, `all`, `none` or `decided-by`.",
          "请写 `accepts` 并至少列一条，或写 `any`、`all`、`none`、`decided-by`。");
}
