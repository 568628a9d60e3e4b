package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks a pack's `not-used.yaml`: facts that it does not state. Nothing follows from them.
final class NotUsed {
  private static final LocalText FACT = new LocalText("a fact that is not used", "未采用的事实");
  private static final List<String> REASONS =
      List.of("superseded", "duplicate", "too-weak", "not-about-eligibility", "later");

  private final Faults faults;
  private final Set<String> seen = new HashSet<>();

  NotUsed(Faults faults) {
    this.faults = faults;
  }

  void check(Written written) {
    Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, FACT, faults).stream())
        .forEach(this::check);
  }

  private void check(Fields fields) {
    try (fields) {
      fields.required("fact").scalar().ifPresent(this::refuseDuplicate);
      fields
          .required("because")
          .scalar()
          .ifPresent(reason -> Scalars.word(reason, REASONS, faults));
    }
  }

  private void refuseDuplicate(Written.Scalar fact) {
    if (!seen.add(fact.text())) {
      faults.error(
          "duplicate-id", fact.place(), Wording.of("{} is listed twice.", "{}列了两次。", fact.text()));
    }
  }
}
