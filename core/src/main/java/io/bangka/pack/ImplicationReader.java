package io.bangka.pack;

import io.bangka.model.Implication;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the vocabulary's `implies`.
final class ImplicationReader {
  private static final LocalText IMPLICATION = new LocalText("an implication", "蕴含关系");
  private static final LocalText SHARED = new LocalText("a shared attribute", "共有属性");

  private final Vocabulary words;
  private final PatternReader patterns;
  private final Faults faults;

  ImplicationReader(Vocabulary words, Faults faults) {
    this.words = words;
    this.patterns = new PatternReader(words, Spelling.AS_LISTED, faults);
    this.faults = faults;
  }

  /// Empty, with a fault, if it is none; several if `includes` names several attributes.
  List<Implication> read(Written written) {
    return Fields.from(written, IMPLICATION, faults).map(this::read).orElse(List.of());
  }

  private List<Implication> read(Fields fields) {
    try (fields) {
      var when = fields.required("when").written().flatMap(patterns::read);
      var same = fields.optional("same").written();
      var shares = fields.optional("shares").fields(SHARED);
      var includes = fields.optional("includes").written();
      refuseNotOne(fields, same.isPresent(), shares.isPresent(), includes.isPresent());
      var read = new ArrayList<Implication>();
      if (when.isPresent()) {
        same.flatMap(w -> same(when.get(), w)).ifPresent(read::add);
        shares.flatMap(f -> shares(when.get(), f)).ifPresent(read::add);
        includes.ifPresent(w -> read.addAll(includes(when.get(), w)));
      }
      return read;
    }
  }

  private void refuseNotOne(Fields fields, boolean... present) {
    int count = 0;
    for (boolean there : present) {
      count += there ? 1 : 0;
    }
    if (count > 1 || (count == 0 && !Misspelt.any(fields, List.of("same", "shares", "includes")))) {
      faults.error(
          "no-implication",
          fields.place(),
          new LocalText(
              "An implication has exactly one of `same`, `shares` and `includes`.",
              "蕴含关系要写 `same`、`shares`、`includes` 中的一项，且只写一项。"));
    }
  }

  private Optional<Implication> same(Pattern when, Written written) {
    return kind(when.kind())
        .flatMap(kind -> patterns.of(kind, written))
        .filter(then -> singleValues(then, written))
        .map(then -> new Implication.Same(when, then));
  }

  private boolean singleValues(Pattern then, Written written) {
    boolean single =
        then.tests().values().stream().allMatch(t -> VocabularyReader.single(t).isPresent());
    if (!single) {
      faults.error(
          "not-one-value",
          written.place(),
          new LocalText("What is implied is one value.", "蕴含的结果只能是一个值。"));
    }
    return single;
  }

  private Optional<Implication> shares(Pattern when, Fields fields) {
    try (fields) {
      var own = fields.required("attribute").scalar().flatMap(a -> attribute(when.kind(), a));
      var person = fields.required("person").scalar().flatMap(a -> attribute(Vocabulary.PERSON, a));
      return own.flatMap(o -> person.map(p -> new Implication.Shares(when, o, p)));
    }
  }

  private Optional<String> attribute(String kindName, Written.Scalar name) {
    var kind = kind(kindName);
    if (kind.flatMap(k -> k.attribute(name.text())).isPresent()) {
      return Optional.of(name.text());
    }
    kind.ifPresent(k -> PatternReader.reportUnknown(faults, new Stranger(k, "", name)));
    return Optional.empty();
  }

  private List<Implication> includes(Pattern when, Written written) {
    return kind(Vocabulary.PERSON)
        .flatMap(person -> patterns.of(person, written))
        .filter(then -> singleValues(then, written))
        .map(then -> includes(when, then.tests()))
        .orElse(List.of());
  }

  private static List<Implication> includes(Pattern when, Map<String, Test> tests) {
    var read = new ArrayList<Implication>();
    tests.forEach((attribute, test) ->
        VocabularyReader.single(test)
            .ifPresent(value -> read.add(new Implication.Includes(when, attribute, value))));
    return read;
  }

  private Optional<Kind> kind(String name) {
    return words.kind(name);
  }
}
