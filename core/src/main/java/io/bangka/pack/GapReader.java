package io.bangka.pack;

import io.bangka.model.Gap;
import io.bangka.model.LocalText;
import io.bangka.model.Vocabulary;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what a procedure or rule says that nobody knows: `unknown-because`, wherever it stands.
/// Not thread-safe; one reader for each procedure or rule.
final class GapReader {
  private static final String KEY = "unknown-because";
  private static final LocalText GAP = new LocalText("a stated gap", "已知的空白");
  private static final LocalText ACT = new LocalText("an unsourced act", "没有来源的行为");

  private final Desk desk;
  private final List<Gap> gaps = new ArrayList<>();

  GapReader(Desk desk) {
    this.desk = desk;
  }

  /// Reads `unknown-because` among the fields, if it is there.
  ///
  /// @return whether it is
  boolean in(Fields fields, Gap.About about) {
    Field field = fields.optional(KEY);
    if (field.present() && !field.isNull() && field.items().isEmpty()) {
      desk.faults().error("empty-list", field.place(), EMPTY, EMPTY_HELP);
    }
    field.several(GAP).forEach(gap -> gap(gap, about).ifPresent(gaps::add));
    return field.present();
  }

  /// As [#in], of a thing that is either known or not.
  boolean instead(Fields fields, Gap.About about) {
    boolean gap = in(fields, about);
    if (gap) {
      fields.rest().stream()
          .findFirst()
          .ifPresent(
              other -> desk.faults().error("gap-and-value", other.key().place(), BOTH, BOTH_HELP));
    }
    return gap;
  }

  private Optional<Gap> gap(Fields fields, Gap.About about) {
    try (fields) {
      var what = fields.required("what").localText();
      var applies = fields.optional("for");
      var pattern = applies.written().flatMap(desk.patterns()::read);
      var written = fields.optional("searched");
      var searched = written.present() ? written.day() : Optional.of(desk.statements().read());
      return applies.present() == pattern.isPresent()
          ? what.flatMap(w -> searched.map(day -> new Gap(about, w, pattern, day)))
          : Optional.empty();
    }
  }

  /// `unsourced`: acts of which no source says whether they are let through.
  void acts(Field field) {
    field.several(ACT).forEach(this::act);
  }

  private void act(Fields fields) {
    try (fields) {
      var pattern =
          desk.vocabulary()
              .kind(Vocabulary.ACT)
              .flatMap(kind -> desk.patterns().over(kind, fields))
              .filter(act -> RowReader.says(act, fields, desk));
      fields.required(KEY);
      pattern.ifPresent(act -> in(fields, new Gap.About.Act(act)));
    }
  }

  /// In the order in which they were read.
  List<Gap> gaps() {
    return gaps;
  }

  private static final LocalText BOTH =
      new LocalText("This is said to be unknown here, and then what it is.", "这里既写了不知道，又写了具体内容。");
  private static final LocalText BOTH_HELP =
      new LocalText(
          "Make two items of it: what is known, and `unknown-because` alone.",
          "请拆成两条：一条写已知的，另一条只写 `unknown-because`。");
  private static final LocalText EMPTY = new LocalText("This list is empty.", "这个列表是空的。");
  private static final LocalText EMPTY_HELP =
      new LocalText("Say `what` is not known, or leave it out.", "请写明不知道什么（`what`），或整项删去。");
}
