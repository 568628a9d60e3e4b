package io.bangka.pack;

import io.bangka.model.Failure;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Message;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the packs' `messages.yaml`. Not thread-safe: one reader for the files of all packs, whose
/// messages have ids and wordings of their own.
final class MessageReader {
  private static final LocalText MESSAGE = new LocalText("a message", "提示");
  private static final LocalText CURE = new LocalText("a cure", "解决办法");

  private final Knowledge knowledge;
  private final Set<String> platforms;
  private final MessageWordings wordings;
  private final Faults faults;
  private final boolean sound;
  private final Map<String, Written.Scalar> ids = new HashMap<>();

  /// After everything that messages may name: where that has faults, a name that is missing is no
  /// further fault.
  MessageReader(Knowledge knowledge, Faults faults) {
    this.sound = !faults.any();
    this.knowledge = knowledge;
    this.platforms = new Platforms(knowledge).ids();
    this.wordings = new MessageWordings(faults);
    this.faults = faults;
  }

  /// Those without a fault.
  List<Message> read(StatementReader statements, Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, MESSAGE, faults).stream())
        .flatMap(fields -> message(statements, fields).stream())
        .toList();
  }

  private Optional<Message> message(StatementReader statements, Fields fields) {
    try (fields) {
      var id = fields.required("message").scalar();
      var platform = fields.required("platform").scalar().filter(this::isPlatform);
      id.ifPresent(name -> refuse(name, platform));
      var words = wordings.read(fields, platform);
      var procedures = procedures(fields.optional("procedure"));
      var failure = fields.required("failure").choice(Failure.class);
      var means = fields.required("means").localText();
      var causes = fields.optional("causes").items().stream().flatMap(this::text).toList();
      var cures = fields.optional("cures").several(CURE).stream().flatMap(this::cure).toList();
      var statement = statements.accompanying(fields);
      return id.flatMap(name ->
          platform.flatMap(by ->
              words.flatMap(w ->
                  failure.flatMap(kind ->
                      means.flatMap(meaning ->
                          statement.map(said ->
                              new Message(
                                  name.text(),
                                  w.shown(),
                                  w.codes(),
                                  w.also(),
                                  by.text(),
                                  procedures,
                                  kind,
                                  meaning,
                                  causes,
                                  cures,
                                  said.force(),
                                  said.citation())))))));
    }
  }

  private Stream<LocalText> text(Written written) {
    return Shapes.localText(written, faults).stream();
  }

  private Stream<Message.Cure> cure(Fields fields) {
    try (fields) {
      var by = procedures(fields.optional("by"));
      return Shapes.localText(fields, faults)
          .map(what -> new Message.Cure(what, by.stream().findFirst()))
          .stream();
    }
  }

  private void refuse(Written.Scalar id, Optional<Written.Scalar> platform) {
    if (ids.putIfAbsent(id.text(), id) != null) {
      faults.error(
          "duplicate-id",
          id.place(),
          Wording.of("There are two messages {}.", "有两条名为{}的提示。", id.text()));
    }
    platform
        .filter(name -> !id.text().startsWith(name.text() + "."))
        .ifPresent(name ->
            faults.error(
                "name-of-message",
                id.place(),
                Wording.of(
                    "The name of a message of {} starts otherwise.",
                    "{}的提示，编号不应这样开头。",
                    name.text()),
                new LocalText(
                    "Let it start with `" + name.text() + ".`.", "请以「" + name.text() + ".」开头。")));
  }

  private boolean isPlatform(Written.Scalar platform) {
    boolean known = platforms.contains(platform.text());
    if (!known) {
      Unlisted.report(
          faults, "unknown-platform", platform, platforms, "There is no platform {}.", "没有{}这个平台。");
    }
    return known;
  }

  private List<String> procedures(Field field) {
    var names = field.scalars();
    names.stream()
        .filter(name -> sound && knowledge.procedure(name.text()).isEmpty())
        .forEach(name ->
            Unlisted.report(
                faults,
                "unknown-procedure",
                name,
                knowledge.procedures().keySet(),
                "There is no procedure {}.",
                "没有名为{}的办理事项。"));
    return names.stream().map(Written.Scalar::text).toList();
  }
}
