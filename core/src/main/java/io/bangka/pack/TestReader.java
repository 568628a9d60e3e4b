package io.bangka.pack;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.Optional;
import java.util.TreeSet;

/// Reads what a pattern asks of one attribute.
final class TestReader {
  private static final LocalText CONDITION = new LocalText("a condition", "条件");

  private final ValueReader values;
  private final RangeReader ranges;
  private final Faults faults;

  TestReader(Vocabulary vocabulary, Spelling spelling, Faults faults) {
    this.values = new ValueReader(vocabulary, spelling, faults);
    this.ranges = new RangeReader(faults);
    this.faults = faults;
  }

  Optional<Test> read(Attribute attribute, Written written) {
    return switch (attribute.domain()) {
      case Domain.Coded coded -> coded(coded, written);
      case Domain.Flag _ -> attribute.tacit() ? either(written) : flag(written);
      case Domain.Whole _ -> ranges.numbers(written);
      case Domain.Day _ -> ranges.days(written);
    };
  }

  private Optional<Test> coded(Domain.Coded domain, Written written) {
    if (written instanceof Written.Mapping) {
      return not(written).flatMap(denied -> noneOf(domain, denied));
    }
    return oneOf(domain, written);
  }

  Optional<Test> oneOf(Domain.Coded domain, Written written) {
    return values.read(domain, Shapes.oneOrMany(written), written).map(Test.OneOf::new);
  }

  Optional<Test> noneOf(Domain.Coded domain, Written written) {
    return values.read(domain, Shapes.oneOrMany(written), written).map(Test.NoneOf::new);
  }

  private Optional<Written> not(Written written) {
    return Fields.from(written, CONDITION, faults)
        .flatMap(fields -> {
          try (fields) {
            return fields.required("not").written();
          }
        });
  }

  /// `[true, false]` says that a row speaks of both, though one goes without saying.
  private Optional<Test> either(Written written) {
    if (!(written instanceof Written.Sequence list)) {
      return flag(written);
    }
    var values = new TreeSet<String>();
    list.items().forEach(item -> flagValue(item).ifPresent(flag -> values.add(flag.toString())));
    return values.isEmpty() ? Optional.empty() : Optional.of(new Test.OneOf(values));
  }

  /// `{not: true}` is `false`: a flag has two values, so equal patterns compare as equal.
  Optional<Test> flag(Written written) {
    if (written instanceof Written.Mapping) {
      return not(written).flatMap(this::flagValue).map(flag -> Test.oneOf(String.valueOf(!flag)));
    }
    return flagValue(written).map(flag -> Test.oneOf(flag.toString()));
  }

  private Optional<Boolean> flagValue(Written written) {
    return Shapes.scalar(written, "a flag", faults).flatMap(s -> Scalars.flag(s, faults));
  }
}
