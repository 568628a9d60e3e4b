package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as an object: in words, as a query, or both. What `profile` and `query` say goes
/// before what the words seem to say.
///
/// @param query what it says of the query; empty for what the words say
record AskRequest(
    Optional<String> text, Setting setting, Optional<Written> profile, Optional<Written> query) {
  private static final LocalText ASK =
      new LocalText("Write `text` or `query`.", "请写 text 或 query。");

  /// Takes its fields; what else there is, the caller judges.
  ///
  /// @param nothing said of an object that asks nothing
  static AskRequest read(Fields fields, Setting ordinary, LocalText nothing, Faults faults) {
    var text = fields.optional("text").words().filter(t -> !t.isBlank());
    var profile = fields.optional("profile").written();
    var query = fields.optional("query").written();
    if (text.isEmpty() && query.isEmpty()) {
      faults.error("nothing-asked", fields.place(), nothing, ASK);
    }
    return new AskRequest(text, setting(fields, ordinary, faults), profile, query);
  }

  /// What the fields `lang` and `asOf` say.
  static Setting setting(Fields fields, Setting ordinary, Faults faults) {
    var language =
        fields
            .optional("lang")
            .scalar()
            .flatMap(written -> Scalars.choice(written, Language.class, faults));
    var asOf = fields.optional("asOf").day();
    return new Setting(language.or(ordinary::language), asOf.or(ordinary::asOf), ordinary.strict());
  }

  /// @param strangers fields that the object has beside those of a question, to be reported
  /// @throws Faulty with every fault of the profile and the query
  Reply reply(Bangka bangka, List<String> strangers) throws Faulty {
    var read = Beside.read(profile, query, bangka, setting);
    var ignored = new ArrayList<>(strangers);
    ignored.addAll(read.ignored());
    return text.isPresent()
        ? bangka.ask(text.get(), read.profile(), read.queries(), setting).ignoring(ignored)
        : bangka
            .assess(read.profile(), read.queries(), List.of(), setting.on(read.asOf()))
            .ignoring(ignored);
  }
}
