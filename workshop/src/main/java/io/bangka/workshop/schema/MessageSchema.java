package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.TEXT;
import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static java.util.Map.entry;

import io.bangka.model.Failure;
import io.bangka.service.Shape;
import java.util.List;

/// `messages.yaml`.
final class MessageSchema {
  private static final Shape LOCAL_TEXT = reference("text");
  private static final Shape CODE = any(TEXT, Shapes.WHOLE);

  private MessageSchema() {}

  static Shape file() {
    var quoted = keys(entry("en", TEXT), entry("zh", TEXT));
    var cure = keys(entry("en", TEXT), entry("zh", TEXT), entry("by", TEXT));
    var all =
        keys(
            entry("message", TEXT),
            entry("platform", TEXT),
            entry("says", Shapes.needing(closed(quoted), quoted.keySet())),
            entry("symptom", LOCAL_TEXT),
            entry("codes", some(CODE)),
            entry("also", some(CODE)),
            entry("failure", Shapes.oneOf(Failure.class)),
            entry("procedure", some(TEXT)),
            entry("means", LOCAL_TEXT),
            entry("causes", some(LOCAL_TEXT)),
            entry("cures", some(closed(cure, "en", "zh"))));
    all.putAll(StatementSchemas.dated());
    var message =
        StatementSchemas.begun(closed(all, "message", "platform", "failure", "means", "sources"));
    return some(Shapes.needing(Shapes.notBoth(message, "says", "symptom"), WORDS));
  }

  private static final List<String> WORDS = List.of("says", "symptom", "codes");
}
