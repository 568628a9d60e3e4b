package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads holdings: what a person has, what a procedure yields, what a word may mean.
final class HoldingReader {
  private static final LocalText HOLDING = new LocalText("a holding", "持有物");

  private final Vocabulary vocabulary;
  private final SaidReader said;
  private final Faults faults;
  private final Map<String, String> aliases;
  private final Consumer<Stranger> unknown;

  /// @param aliases other names of attributes
  /// @param unknown told about every key that is no attribute of its kind
  HoldingReader(
      Vocabulary vocabulary,
      Spelling spelling,
      Faults faults,
      Map<String, String> aliases,
      Consumer<Stranger> unknown) {
    this.vocabulary = vocabulary;
    this.said = new SaidReader(vocabulary, spelling, faults);
    this.faults = faults;
    this.aliases = aliases;
    this.unknown = unknown;
  }

  /// For packs: nothing but what the vocabulary lists.
  static HoldingReader strict(Vocabulary vocabulary, Faults faults) {
    return new HoldingReader(
        vocabulary,
        Spelling.AS_LISTED,
        faults,
        Map.of(),
        stranger -> PatternReader.reportUnknown(faults, stranger));
  }

  /// The one kind among the fields, with what is said of it.
  Optional<Holding> in(Fields fields) {
    return PatternReader.oneKind(fields, vocabulary, faults, this::of);
  }

  /// A mapping of exactly one kind: `{document: {kind: passport}}`.
  Optional<Holding> read(Written written) {
    return Fields.from(written, HOLDING, faults)
        .flatMap(fields -> {
          try (fields) {
            return in(fields);
          }
        });
  }

  Optional<Holding> of(Kind kind, Written written) {
    if (written instanceof Written.Scalar scalar && scalar.isNull()) {
      return Optional.of(Holding.unsaid(kind.name()));
    }
    return Shapes.mapping(written, HOLDING, faults).map(m -> of(kind, m.entries()));
  }

  /// What could not be read is left out, with its fault.
  Holding of(Kind kind, List<Written.Entry> entries) {
    var read = new TreeMap<String, Said>();
    for (Mention mention : mentions(kind, entries)) {
      if (!isNull(mention.value())) {
        said.read(mention.attribute(), mention.value())
            .ifPresent(value -> put(read, mention, value));
      }
    }
    return Holding.of(kind.name(), read);
  }

  private List<Mention> mentions(Kind kind, List<Written.Entry> entries) {
    return Mentions.in(
        kind, entries, aliases, (prefix, key) -> unknown.accept(new Stranger(kind, prefix, key)));
  }

  private void put(Map<String, Said> read, Mention mention, Said value) {
    if (read.putIfAbsent(mention.attribute().path(), value) != null) {
      faults.error(
          "said-twice",
          mention.key().place(),
          Wording.of("{} is said twice.", "{}写了两次。", mention.attribute().path()));
    }
  }

  private static boolean isNull(Written written) {
    return written instanceof Written.Scalar scalar && scalar.isNull();
  }
}
