package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.FLAG;
import static io.bangka.workshop.schema.Shapes.TEXT;
import static io.bangka.workshop.schema.Shapes.WHOLE;
import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.exactlyOne;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.named;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static java.util.Map.entry;

import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import io.bangka.service.Shape;
import java.util.LinkedHashMap;
import java.util.List;

/// `vocabulary.yaml` and `presumptions.yaml`. Names that the vocabulary itself gives (a list of
/// values, a group) are any text here, so that new ones can be written; in patterns they are those
/// that there are.
record VocabularySchema(Vocabulary vocabulary) {
  private static final Shape LOCAL_TEXT = reference("text");
  private static final Shape THING = reference("thing");
  private static final Shape ALIASES = some(TEXT);

  Shape vocabularyFile() {
    return closed(
        keys(
            entry("kinds", named(kind())),
            entry("values", named(values())),
            entry("groups", named(some(TEXT))),
            entry("implies", some(implication())),
            entry("purposes", named(purpose())),
            entry("terms", some(term())),
            entry("roles", named(role()))),
        "kinds");
  }

  Shape presumptionsFile() {
    return closed(
        keys(
            entry("ordinary", some(presumption("presume"))),
            entry("lacking", some(presumption("presume-lack")))));
  }

  private static Shape presumption(String fact) {
    return closed(
        keys(
            entry("id", TEXT),
            entry("text", LOCAL_TEXT),
            entry("when", some(THING)),
            entry("unless", some(THING)),
            entry(fact, THING)),
        "id",
        "text",
        fact);
  }

  private static Shape kind() {
    return closed(
        keys(
            entry("title", LOCAL_TEXT),
            entry("plural", TEXT),
            entry("aliases", ALIASES),
            entry("listing", listing()),
            entry("attributes", named(any(attribute(), relation())))),
        "title",
        "plural");
  }

  /// How to ask which things of the kind somebody has.
  private static Shape listing() {
    return closed(
        keys(entry("by", some(TEXT)), entry("says", some(TEXT)), entry("ask", LOCAL_TEXT)),
        "by",
        "ask");
  }

  private static Shape attribute() {
    return closed(
        keys(
            entry("values", TEXT),
            entry("title", LOCAL_TEXT),
            entry("several", FLAG),
            entry("ask", LOCAL_TEXT),
            entry("unsaid", said()),
            entry("fresh", said()),
            entry("share", named(WHOLE)),
            entry("tacit", FLAG)),
        "values",
        "title");
  }

  private static Shape said() {
    Shape plain = any(TEXT, FLAG, WHOLE);
    return any(
        some(plain),
        closed(keys(entry("not", some(plain))), "not"),
        closed(keys(entry("one-of", some(plain))), "one-of"),
        reference("number"));
  }

  private static Shape relation() {
    return closed(
        keys(entry("title", LOCAL_TEXT), entry("related", TEXT), entry("attributes", some(TEXT))),
        "related",
        "attributes");
  }

  /// A list of the author's own says each value's names; one from a standard may change some.
  private static Shape values() {
    var standard =
        keys(entry("from", Shapes.oneOf(List.of("iso-3166", "iso-4217"))), entry("open", FLAG));
    Shape partly = closed(keys(entry("en", TEXT), entry("zh", TEXT), entry("aliases", ALIASES)));
    return any(named(keys(entry("open", FLAG)), names()), named(standard, partly, "from"));
  }

  /// What a role is called.
  static Shape role() {
    return closed(keys(entry("en", TEXT), entry("zh", TEXT)), "en", "zh");
  }

  private static Shape names() {
    return closed(
        keys(entry("en", TEXT), entry("zh", TEXT), entry("aliases", ALIASES)), "en", "zh");
  }

  private static Shape purpose() {
    return closed(
        keys(
            entry("en", TEXT), entry("zh", TEXT), entry("aliases", ALIASES), entry("gains", THING)),
        "en",
        "zh");
  }

  private Shape implication() {
    var shares =
        closed(
            keys(entry("attribute", TEXT), entry("person", Shapes.oneOf(attributesOfPerson()))),
            "attribute",
            "person");
    Shape[] each =
        vocabulary.kinds().values().stream()
            .map(kind -> reference(PatternSchemas.name(kind)))
            .toArray(Shape[]::new);
    return exactlyOne(
        closed(
            keys(
                entry("when", THING),
                entry("same", any(each)),
                entry("shares", shares),
                entry("includes", reference("pattern-" + Vocabulary.PERSON))),
            "when"),
        List.of("same", "shares", "includes"));
  }

  private List<String> attributesOfPerson() {
    return vocabulary.kind(Vocabulary.PERSON).stream()
        .map(Kind::attributes)
        .flatMap(attributes -> attributes.keySet().stream())
        .toList();
  }

  private Shape term() {
    var reading = new LinkedHashMap<String, Shape>(keys(entry("note", LOCAL_TEXT)));
    vocabulary
        .kinds()
        .values()
        .forEach(kind -> reading.put(kind.name(), reference(PatternSchemas.name(kind))));
    Shape one = exactlyOne(closed(reading, "note"), vocabulary.kinds().keySet());
    return closed(
        keys(entry("word", TEXT), entry("aliases", ALIASES), entry("readings", some(one))),
        "word",
        "readings");
  }
}
