package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.List;
import java.util.stream.Stream;

/// Reads a pack's `explained.yaml`: warnings that stay on purpose.
final class ExplanationReader {
  private static final LocalText EXPLANATION = new LocalText("an explained warning", "已说明的提醒");

  private final String pack;
  private final Faults faults;

  /// @param pack its folder
  ExplanationReader(String pack, Faults faults) {
    this.pack = pack;
    this.faults = faults;
  }

  /// One for each thing that a line is about.
  List<Explanation> read(Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, EXPLANATION, faults).stream())
        .flatMap(this::line)
        .toList();
  }

  private Stream<Explanation> line(Fields fields) {
    try (fields) {
      var warning = fields.required("warning").scalar();
      var about = fields.required("about").scalars();
      var because = fields.required("because").text();
      return warning.stream()
          .flatMap(kind ->
              because.stream()
                  .flatMap(reason ->
                      about.stream()
                          .map(id ->
                              new Explanation(kind.text(), id.text(), reason, pack, id.place()))));
    }
  }
}
