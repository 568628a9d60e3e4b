package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.JsonReader;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Many questions, one a line: `{"id", "text", "lang", "asOf", "profile", "query"}`, of which
/// `text` or `query` is there. Each gives a line: the answer with the same `id`, or `{"id",
/// "error"}`.
///
/// What `profile` and `query` say goes before what the text seems to say. Attributes that the
/// vocabulary does not know are reported as ignored. Thread-safe.
///
/// @param ordinary what holds for lines that do not say it
public record Lines(Bangka bangka, Setting ordinary) {
  private static final LocalText LINE = new LocalText("a question", "一个问题");
  private static final LocalText NOTHING = new LocalText("The line asks nothing.", "这一行没有提问。");
  private static final LocalText ASK =
      new LocalText("Write `text` or `query`.", "请写 text 或 query。");

  /// @param query what the line says of the query; empty for what the text says
  private record Line(
      Optional<Written.Scalar> id,
      Optional<String> text,
      Setting setting,
      Optional<Written> profile,
      Optional<Written> query,
      List<String> ignored) {}

  /// Never fails: what is wrong with the line, or with the program, stands in the answer.
  ///
  /// @param number of the line, from 1, for messages
  /// @return JSON on one line, without a line break at its end
  public String answer(byte[] written, int number) {
    var out = new LineJson(Optional.empty());
    var language = ordinary.language().orElse(Language.EN);
    try {
      var faults = new Faults();
      var line = read(JsonReader.read("<stdin>", written), faults);
      out = new LineJson(line.id());
      language = line.setting().language().orElse(language);
      faults.throwIfAny();
      return out.answer(answer(line));
    } catch (Faulty faulty) {
      return out.error(faulty.diagnostics().getFirst(), number, language);
    } catch (RuntimeException fault) {
      return out.fault(fault, number);
    }
  }

  private Answer answer(Line line) throws Faulty {
    var read = Beside.read(line.profile(), line.query(), bangka, line.setting());
    var reply =
        line.text().isPresent()
            ? bangka.ask(line.text().get(), read.profile(), read.queries(), line.setting())
            : bangka.assess(
                read.profile(), read.queries(), List.of(), line.setting().on(read.asOf()));
    return ignoring(reply.answer(), line.ignored(), read.ignored());
  }

  private static Answer ignoring(Answer answer, List<String> fields, List<String> attributes) {
    var ignored = new ArrayList<>(fields);
    ignored.addAll(attributes);
    ignored.addAll(answer.ignored());
    return new Answer(
        answer.asOf(),
        answer.knowledge(),
        answer.inputs(),
        answer.lang(),
        answer.summary(),
        answer.readings(),
        answer.answers(),
        answer.claims(),
        ignored,
        answer.sources());
  }

  private Line read(Written written, Faults faults) throws Faulty {
    var fields = Fields.from(written, LINE, faults);
    faults.throwIfAny();
    try (var line = fields.orElseThrow()) {
      var id = line.optional("id").scalar();
      var text = line.optional("text").text().filter(t -> !t.isBlank());
      var profile = line.optional("profile").written();
      var query = line.optional("query").written();
      if (text.isEmpty() && query.isEmpty()) {
        faults.error("nothing-asked", line.place(), NOTHING, ASK);
      }
      return new Line(id, text, setting(line, faults), profile, query, strangers(line));
    }
  }

  private Setting setting(Fields line, Faults faults) {
    var language = line.optional("lang").scalar().flatMap(s -> language(s, faults));
    var asOf = line.optional("asOf").day();
    return new Setting(language.or(ordinary::language), asOf.or(ordinary::asOf), ordinary.strict());
  }

  private static Optional<Language> language(Written.Scalar written, Faults faults) {
    return Scalars.choice(written, Language.class, faults);
  }

  /// Fields that a line does not have are no fault here either.
  private static List<String> strangers(Fields line) {
    return line.rest().stream().map(entry -> entry.key().text()).toList();
  }
}
