package io.bangka.pack;

import io.bangka.model.Implication;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Term;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads `vocabulary.yaml`.
final class VocabularyReader {
  private static final LocalText VOCABULARY = new LocalText("the vocabulary", "词汇表");
  private static final LocalText PURPOSE = new LocalText("a purpose", "目的");
  private static final LocalText TERM = new LocalText("a term", "词条");
  private static final LocalText READING = new LocalText("a reading", "一种理解");

  private final Faults faults;

  VocabularyReader(Faults faults) {
    this.faults = faults;
  }

  /// What could not be read is left out, with its faults.
  Vocabulary read(Written written) {
    return Fields.from(written, VOCABULARY, faults).map(this::read).orElse(nothing());
  }

  static Vocabulary nothing() {
    return new Vocabulary(
        new LinkedHashMap<>(), new LinkedHashMap<>(), List.of(), new LinkedHashMap<>(), List.of());
  }

  private Vocabulary read(Fields fields) {
    try (fields) {
      var lists = section(fields, "values").map(new ValueLists(faults)::read).orElse(none());
      var groups =
          section(fields, "groups").map(new Groups(lists.values(), faults)::read).orElse(none());
      var kinds =
          fields
              .required("kinds")
              .fields(VOCABULARY)
              .map(new Kinds(lists, groups, faults)::read)
              .orElse(none());
      var words = new Vocabulary(kinds, groups, List.of(), none(), List.of());
      return new Vocabulary(
          kinds,
          groups,
          implications(words, fields),
          purposes(words, fields),
          terms(words, fields),
          new RolesReader(faults).read(fields));
    }
  }

  private static <V> SequencedMap<String, V> none() {
    return new LinkedHashMap<>();
  }

  private static Optional<Fields> section(Fields fields, String name) {
    return fields.optional(name).fields(VOCABULARY);
  }

  private List<Implication> implications(Vocabulary words, Fields fields) {
    var reader = new ImplicationReader(words, faults);
    return fields.optional("implies").items().stream()
        .flatMap(written -> reader.read(written).stream())
        .toList();
  }

  private SequencedMap<String, Purpose> purposes(Vocabulary words, Fields fields) {
    var purposes = new LinkedHashMap<String, Purpose>();
    for (Written.Entry entry : section(fields, "purposes").map(Fields::rest).orElse(List.of())) {
      Fields.from(entry.value(), PURPOSE, faults)
          .map(purpose -> purpose(words, entry.key(), purpose))
          .ifPresent(purpose -> purposes.put(purpose.name(), purpose));
    }
    return purposes;
  }

  private Purpose purpose(Vocabulary words, Written.Scalar name, Fields fields) {
    try (fields) {
      Optional<Names> names = NamesReader.required(fields, faults);
      Optional<Pattern> gains =
          fields
              .optional("gains")
              .written()
              .flatMap(w -> new PatternReader(words, Spelling.AS_LISTED, faults).read(w));
      if (!fields.optional("gains").present()) {
        refuseUnknownAct(words, name);
      }
      var placeholder = new Names(new LocalText(name.text(), name.text()), List.of());
      return new Purpose(name.text(), names.orElse(placeholder), gains);
    }
  }

  private void refuseUnknownAct(Vocabulary words, Written.Scalar name) {
    var acts = Acts.names(words);
    if (!acts.contains(name.text())) {
      Unlisted.report(
          faults,
          "unknown-act",
          name,
          acts,
          "{} gains nothing, and there is no act of this name.",
          "{}没有写 gains，也没有同名的行为。");
    }
  }

  private List<Term> terms(Vocabulary words, Fields fields) {
    var terms = new ArrayList<Term>();
    for (Fields term : fields.optional("terms").several(TERM)) {
      try (term) {
        var word = term.required("word").text();
        var aliases = term.optional("aliases").texts();
        var readings = readings(words, term);
        word.ifPresent(w -> terms.add(new Term(w, aliases, readings)));
      }
    }
    return terms;
  }

  private List<Term.Reading> readings(Vocabulary words, Fields term) {
    var holdings = HoldingReader.strict(words, faults);
    var readings = new ArrayList<Term.Reading>();
    for (Fields reading : term.required("readings").several(READING)) {
      try (reading) {
        var note = reading.required("note").localText();
        holdings
            .in(reading)
            .ifPresent(h -> note.ifPresent(n -> readings.add(new Term.Reading(h, n))));
      }
    }
    return readings;
  }

  /// The one value that a pattern's test asks for.
  static Optional<String> single(Test test) {
    return test instanceof Test.OneOf(var values) && values.size() == 1
        ? Optional.of(values.first())
        : Optional.empty();
  }
}
