package io.bangka.pack;

import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Reads patterns, as rows, `for`, `when`, `gains` and `lacks` have them.
final class PatternReader {
  private final Vocabulary vocabulary;
  private final TestReader tests;
  private final Faults faults;
  private final Map<String, String> aliases;
  private final Consumer<Stranger> unknown;

  /// Unknown attributes are faults.
  PatternReader(Vocabulary vocabulary, Spelling spelling, Faults faults) {
    this(vocabulary, spelling, faults, Map.of(), stranger -> reportUnknown(faults, stranger));
  }

  /// @param aliases other names of attributes
  /// @param unknown told about every key that is no attribute of its kind; its pattern is dropped
  PatternReader(
      Vocabulary vocabulary,
      Spelling spelling,
      Faults faults,
      Map<String, String> aliases,
      Consumer<Stranger> unknown) {
    this.vocabulary = vocabulary;
    this.tests = new TestReader(vocabulary, spelling, faults);
    this.faults = faults;
    this.aliases = aliases;
    this.unknown = unknown;
  }

  /// A mapping of exactly one kind: `{document: {kind: passport}}`.
  Optional<Pattern> read(Written written) {
    return Fields.from(written, PATTERN, faults)
        .flatMap(fields -> {
          try (fields) {
            return in(fields);
          }
        });
  }

  /// The one kind among the fields of a row, with its tests.
  Optional<Pattern> in(Fields fields) {
    return oneKind(fields, vocabulary, faults, this::of);
  }

  /// The fields that are attributes of the kind itself: `do: red-packet` and `in: CN` in a row over
  /// acts.
  Optional<Pattern> over(Kind kind, Fields fields) {
    var entries = new ArrayList<Written.Entry>();
    for (String name : Mentions.writable(kind)) {
      if (fields.optional(name).present()) {
        fields.mapping().entries().stream()
            .filter(e -> e.key().text().equals(name))
            .forEach(entries::add);
      }
    }
    return tests(kind, entries);
  }

  Optional<Pattern> of(Kind kind, Written written) {
    if (written instanceof Written.Scalar scalar && scalar.isNull()) {
      return Optional.of(Pattern.of(kind.name(), Map.of()));
    }
    return Shapes.mapping(written, PATTERN, faults).flatMap(m -> tests(kind, m.entries()));
  }

  private Optional<Pattern> tests(Kind kind, List<Written.Entry> entries) {
    var strangers = new ArrayList<Stranger>();
    var mentions =
        Mentions.in(
            kind,
            entries,
            aliases,
            (prefix, key) -> strangers.add(new Stranger(kind, prefix, key)));
    strangers.forEach(unknown);
    var read = new TreeMap<String, Test>();
    for (Mention mention : mentions) {
      tests
          .read(mention.attribute(), mention.value())
          .ifPresent(test -> read.put(mention.attribute().path(), test));
    }
    boolean sound = strangers.isEmpty() && read.size() == mentions.size();
    return sound ? Optional.of(new Pattern(kind.name(), read)) : Optional.empty();
  }

  static void reportUnknown(Faults faults, Stranger stranger) {
    String key = stranger.key().text();
    faults.error(
        "unknown-attribute",
        stranger.key().place(),
        Wording.of("{} has no attribute {}.", "{}没有{}这个属性。", stranger.owner(), key),
        Unlisted.help(key, Mentions.writable(stranger.kind(), stranger.prefix())));
  }

  /// Finds the one field that names a kind, and reads it.
  static <T> Optional<T> oneKind(
      Fields fields,
      Vocabulary vocabulary,
      Faults faults,
      BiFunction<Kind, Written, Optional<T>> read) {
    var named = new ArrayList<Kind>();
    for (Kind kind : vocabulary.kinds().values()) {
      if (fields.optional(kind.name()).present()) {
        named.add(kind);
      }
    }
    if (named.size() == 1) {
      Kind kind = named.getFirst();
      return fields.optional(kind.name()).written().flatMap(w -> read.apply(kind, w));
    }
    if (named.size() > 1) {
      faults.error("two-kinds", fields.place(), TWO, TWO_HELP);
    } else if (!Misspelt.any(fields, vocabulary.kinds().keySet())) {
      faults.error(
          "no-kind",
          fields.place(),
          NONE,
          Wording.known("The kinds are:", "种类有：", vocabulary.kinds().keySet()));
    }
    return Optional.empty();
  }

  private static final LocalText PATTERN = new LocalText("a pattern", "模式");
  private static final LocalText NONE =
      new LocalText("No kind of holding is named here.", "这里没有写是哪一类持有物。");
  private static final LocalText TWO = new LocalText("Two kinds are named here.", "这里写了两个种类。");
  private static final LocalText TWO_HELP =
      new LocalText("Make two rows of it, one for each kind.", "请拆成两条，每条只写一个种类。");
}
