package io.bangka.pack;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.Optional;
import java.util.SortedSet;

/// Reads what is said of one attribute of a holding: a value, several, or in part (`{not: CN}`,
/// `{one-of: [visa, jcb]}`, `{at-least: 18}`).
final class SaidReader {
  private static final LocalText PART = new LocalText("something said in part", "部分信息");

  private final ValueReader values;
  private final TestReader tests;
  private final Faults faults;

  SaidReader(Vocabulary vocabulary, Spelling spelling, Faults faults) {
    this.values = new ValueReader(vocabulary, spelling, faults);
    this.tests = new TestReader(vocabulary, spelling, faults);
    this.faults = faults;
  }

  Optional<Said> read(Attribute attribute, Written written) {
    return switch (attribute.domain()) {
      case Domain.Coded coded -> coded(coded, attribute, written);
      case Domain.Flag _ -> tests.flag(written).map(SaidReader::flag);
      case Domain.Whole _, Domain.Day _ -> tests.read(attribute, written).map(Said.Within::new);
    };
  }

  private Optional<Said> coded(Domain.Coded domain, Attribute attribute, Written written) {
    return switch (written) {
      case Written.Scalar _ -> oneOf(domain, written);
      case Written.Sequence list -> list(domain, attribute, list);
      case Written.Mapping mapping -> part(domain, mapping);
    };
  }

  /// A group says that it is one of its values.
  private Optional<Said> oneOf(Domain.Coded domain, Written written) {
    return values
        .read(domain, Shapes.oneOrMany(written), written)
        .map(set -> set.size() == 1 ? new Said.Exactly(set) : within(set));
  }

  private static Said within(SortedSet<String> values) {
    return new Said.Within(new Test.OneOf(values));
  }

  private Optional<Said> list(Domain.Coded domain, Attribute attribute, Written.Sequence list) {
    if (attribute.several() || list.items().size() == 1) {
      return values.read(domain, list.items(), list).map(Said.Exactly::new);
    }
    faults.error(
        "one-value-only",
        list.place(),
        Wording.of("{} has one value only.", "{}只能有一个值。", attribute.path()),
        new LocalText(
            "If it is not known which, write `{one-of: [...]}`.",
            "如果不确定是哪一个，请写 `{one-of: [...]}`。"));
    return Optional.empty();
  }

  private Optional<Said> part(Domain.Coded domain, Written.Mapping mapping) {
    try (var fields = Fields.of(mapping, PART, faults)) {
      var not = fields.optional("not").written();
      var oneOf = fields.optional("one-of").written();
      if (not.isPresent() == oneOf.isPresent()) {
        faults.error("said-in-part", mapping.place(), EITHER, EITHER_HELP);
        return Optional.empty();
      }
      return not.flatMap(n -> tests.noneOf(domain, n).<Said>map(Said.Within::new))
          .or(() -> oneOf.flatMap(o -> oneOf(domain, o)));
    }
  }

  private static Said flag(Test test) {
    return test instanceof Test.OneOf(var values)
        ? new Said.Exactly(values)
        : new Said.Within(test);
  }

  private static final LocalText EITHER =
      new LocalText(
          "Something said in part has either `not` or `one-of`.", "部分信息要写 `not` 或 `one-of` 其中之一。");
  private static final LocalText EITHER_HELP =
      new LocalText(
          "Write `{not: CN}` or `{one-of: [visa, jcb]}`.",
          "请写成 `{not: CN}` 或 `{one-of: [visa, jcb]}`。");
}
