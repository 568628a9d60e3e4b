package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.List;
import java.util.Optional;

/// Looks at a value as a scalar, mapping or list; another shape is a fault.
public final class Shapes {
  private static final LocalText TEXT = new LocalText("a text", "文本");

  private Shapes() {}

  /// The items of a list; anything else counts as a list of one.
  public static List<Written> oneOrMany(Written written) {
    return written instanceof Written.Sequence list ? list.items() : List.of(written);
  }

  /// A single value.
  ///
  /// @param name what the value is called, for the message
  public static Optional<Written.Scalar> scalar(Written written, String name, Faults faults) {
    if (written instanceof Written.Scalar scalar) {
      return Optional.of(scalar);
    }
    faults.error("not-a-value", written.place(), Messages.wantsOneValue(name));
    return Optional.empty();
  }

  /// A mapping.
  ///
  /// @param what what the mapping describes, for the message
  public static Optional<Written.Mapping> mapping(Written written, LocalText what, Faults faults) {
    if (written instanceof Written.Mapping mapping) {
      return Optional.of(mapping);
    }
    faults.error("not-a-mapping", written.place(), Messages.wantsMapping(what), Messages.MAPPING);
    return Optional.empty();
  }

  /// A text in both languages, `{en: …, zh: …}`.
  public static Optional<LocalText> localText(Written written, Faults faults) {
    var fields = Fields.from(written, TEXT, faults);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    try (var both = fields.get()) {
      return localText(both, faults);
    }
  }

  /// The text in both languages that stands among other fields.
  public static Optional<LocalText> localText(Fields fields, Faults faults) {
    var en = sentence(fields.required("en"), faults);
    var zh = sentence(fields.required("zh"), faults);
    return en.flatMap(e -> zh.map(z -> new LocalText(e, z)));
  }

  private static Optional<String> sentence(Field field, Faults faults) {
    var text = field.text();
    if (text.filter(String::isBlank).isPresent()) {
      faults.error("no-value", field.place(), Messages.noValue(field.name()));
    }
    return text.filter(t -> !t.isBlank());
  }
}
