package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import java.util.List;
import java.util.Optional;

/// Reads `{en: …, zh: …, aliases: [...]}`.
final class NamesReader {
  private static final LocalText NO_TEXT = new LocalText("A name may not be blank.", "名称不能是空白。");

  private NamesReader() {}

  static Optional<Names> required(Fields fields, Faults faults) {
    return names(fields, text(fields.required("en"), faults), text(fields.required("zh"), faults));
  }

  /// What is not written is taken from the names that the value has already.
  static Names over(Names before, Fields fields, Faults faults) {
    var en = text(fields.optional("en"), faults).orElse(before.title().en());
    var zh = text(fields.optional("zh"), faults).orElse(before.title().zh());
    return new Names(new LocalText(en, zh), fields.optional("aliases").texts());
  }

  private static Optional<Names> names(Fields fields, Optional<String> en, Optional<String> zh) {
    List<String> aliases = fields.optional("aliases").texts();
    return en.flatMap(e -> zh.map(z -> new Names(new LocalText(e, z), aliases)));
  }

  private static Optional<String> text(Field field, Faults faults) {
    var text = field.text();
    if (text.filter(String::isBlank).isPresent()) {
      faults.error("no-value", field.place(), NO_TEXT);
    }
    return text.filter(t -> !t.isBlank());
  }
}
