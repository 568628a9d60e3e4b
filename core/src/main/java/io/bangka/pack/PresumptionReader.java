package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `presumptions.yaml`.
final class PresumptionReader {
  private static final LocalText FILE = new LocalText("the list of presumptions", "推定列表");
  private static final LocalText PRESUMPTION = new LocalText("a presumption", "推定");

  private final PatternReader patterns;
  private final HoldingReader holdings;
  private final Origins origins;
  private final Faults faults;
  private final Set<String> ids = new HashSet<>();

  PresumptionReader(Vocabulary vocabulary, Origins origins, Faults faults) {
    this.patterns = new PatternReader(vocabulary, Spelling.AS_LISTED, faults);
    this.holdings = HoldingReader.strict(vocabulary, faults);
    this.origins = origins;
    this.faults = faults;
  }

  /// In file order, ordinary ones first.
  List<Presumption> read(Written written) {
    var read = new ArrayList<Presumption>();
    Fields.from(written, FILE, faults)
        .ifPresent(fields -> {
          try (fields) {
            read.addAll(read(fields.optional("ordinary"), Presumption.Sort.ORDINARY));
            read.addAll(read(fields.optional("lacking"), Presumption.Sort.LACKING));
          }
        });
    return read;
  }

  private List<Presumption> read(Field field, Presumption.Sort sort) {
    return field.several(PRESUMPTION).stream().flatMap(f -> read(f, sort).stream()).toList();
  }

  private Optional<Presumption> read(Fields fields, Presumption.Sort sort) {
    try (fields) {
      var id = fields.required("id").scalar();
      id.ifPresent(this::refuseDuplicate);
      var text = fields.required("text").localText();
      var when = patterns(fields.optional("when"));
      var unless = patterns(fields.optional("unless"));
      var fact = fact(fields, sort);
      return id.flatMap(i ->
          text.flatMap(t ->
              fact.map(f ->
                  origins.put(
                      new Presumption(i.text(), Optional.of(t), sort, when, unless, f),
                      i.place()))));
    }
  }

  private void refuseDuplicate(Written.Scalar id) {
    if (!ids.add(id.text())) {
      faults.error(
          "duplicate-id",
          id.place(),
          Wording.of("There are two presumptions {}.", "有两条名为{}的推定。", id.text()));
    }
  }

  private List<Pattern> patterns(Field field) {
    return field.items().stream().flatMap(written -> patterns.read(written).stream()).toList();
  }

  private Optional<Presumption.Fact> fact(Fields fields, Presumption.Sort sort) {
    return switch (sort) {
      case ORDINARY, ATTRIBUTE ->
          fields
              .required("presume")
              .written()
              .flatMap(holdings::read)
              .map(Presumption.Fact.Has::new);
      case LACKING ->
          fields
              .required("presume-lack")
              .written()
              .flatMap(patterns::read)
              .map(Presumption.Fact.Lacks::new);
    };
  }
}
