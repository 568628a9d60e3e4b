package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
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

  /// @param strangers fields that a line does not have: no fault here either
  private record Line(Optional<Written.Scalar> id, AskRequest request, List<String> strangers) {}

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
      language = line.request().setting().language().orElse(language);
      faults.throwIfAny();
      return out.answer(line.request().reply(bangka, line.strangers()).answer());
    } catch (Faulty faulty) {
      return out.error(faulty.diagnostics().getFirst(), number, language);
    } catch (RuntimeException fault) {
      return out.fault(fault, number);
    }
  }

  private Line read(Written written, Faults faults) throws Faulty {
    var fields = Fields.from(written, LINE, faults);
    faults.throwIfAny();
    try (var line = fields.orElseThrow()) {
      var id = line.optional("id").scalar();
      var request = AskRequest.read(line, ordinary, NOTHING, faults);
      return new Line(id, request, line.rest().stream().map(e -> e.key().text()).toList());
    }
  }
}
