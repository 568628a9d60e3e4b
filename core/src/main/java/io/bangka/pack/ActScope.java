package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Vocabulary;
import io.bangka.written.Field;
import java.util.Optional;

/// Which acts a limit or a fee may be about: all, or those of the rule that states it.
record ActScope(Desk desk, Optional<Pattern> rule) {
  private static final LocalText OUTSIDE =
      new LocalText("The rule does not speak of this act.", "这条规则不涉及这一行为。");
  private static final LocalText OUTSIDE_HELP =
      new LocalText(
          "Name acts that `applies-to` names, or leave `act` out for all of them.",
          "请写 `applies-to` 所列的行为；适用于全部行为时请删去 `act`。");

  static ActScope anything(Desk desk) {
    return new ActScope(desk, Optional.empty());
  }

  /// The pattern over acts that is written, narrowed to what the rule is about.
  Optional<Pattern> read(Field field) {
    var written = pattern(desk, field);
    if (written.isEmpty() || rule.isEmpty()) {
      return written.or(() -> rule);
    }
    var both = Relate.both(written.get(), rule.get());
    if (both.isEmpty()) {
      desk.faults().error("act-outside-rule", field.place(), OUTSIDE, OUTSIDE_HELP);
    }
    return both;
  }

  static Optional<Pattern> pattern(Desk desk, Field field) {
    return field
        .written()
        .flatMap(written ->
            desk.vocabulary()
                .kind(Vocabulary.ACT)
                .flatMap(act -> desk.patterns().of(act, written)));
  }
}
