package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// Reads a pack's `used.yaml` and `not-used.yaml`: what became of the facts of the dossier.
final class FactAccountReader {
  private static final LocalText USED = new LocalText("a fact that is used", "已采用的事实");
  private static final LocalText NOT_USED = new LocalText("a fact that is not used", "未采用的事实");
  private static final LocalText NOWHERE =
      new LocalText("This names nothing that states the fact.", "这里没有写出任何陈述该事实之处。");
  private static final LocalText NOWHERE_HELP =
      new LocalText(
          "Name a procedure or a rule, or move the fact to `not-used.yaml`.",
          "请写出办理事项或规则的编号，或把该事实移到 not-used.yaml。");

  /// What one line says, with what has to be checked once all packs were read.
  ///
  /// @param in what a used fact names, each with its place; nothing for one that is not used
  record Line(FactAccount account, List<Written.Scalar> in) {
    Line {
      in = List.copyOf(in);
    }
  }

  private final String pack;
  private final Faults faults;

  /// @param pack its folder
  FactAccountReader(String pack, Faults faults) {
    this.pack = pack;
    this.faults = faults;
  }

  List<Line> used(Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, USED, faults).stream())
        .flatMap(fields -> used(fields).stream())
        .toList();
  }

  private Optional<Line> used(Fields fields) {
    try (fields) {
      var fact = fields.required("fact").scalar();
      var written = fields.required("in");
      var in = written.scalars();
      if (written.present() && written.items().isEmpty()) {
        faults.error("empty-list", written.place(), NOWHERE, NOWHERE_HELP);
      }
      return fact.map(f ->
          new Line(
              new FactAccount.Used(
                  f.text(), in.stream().map(Written.Scalar::text).toList(), pack, f.place()),
              in));
    }
  }

  List<Line> notUsed(Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, NOT_USED, faults).stream())
        .flatMap(fields -> notUsed(fields).stream())
        .toList();
  }

  private Optional<Line> notUsed(Fields fields) {
    try (fields) {
      var fact = fields.required("fact").scalar();
      var because = fields.required("because").choice(FactAccount.Reason.class);
      // Without a reason there is a fault already, and the fact still counts as listed.
      var reason = because.orElse(FactAccount.Reason.LATER);
      return fact.map(
          f -> new Line(new FactAccount.NotUsed(f.text(), reason, pack, f.place()), List.of()));
    }
  }
}
