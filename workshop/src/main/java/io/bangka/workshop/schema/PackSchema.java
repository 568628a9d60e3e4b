package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.ANYTHING;
import static io.bangka.workshop.schema.Shapes.FLAG;
import static io.bangka.workshop.schema.Shapes.TEXT;
import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static io.bangka.workshop.schema.StatementSchemas.statement;
import static java.util.Map.entry;

import io.bangka.model.Authority;
import io.bangka.model.Kind;
import io.bangka.model.Leaning;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.List;
import java.util.SequencedMap;

/// The schema of each sort of file of the knowledge. It knows shapes, keys and values; what hangs
/// on other files (a source that nobody lists) only the loader finds.
public final class PackSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Shape LOCAL_TEXT = reference("text");

  private final Vocabulary vocabulary;
  private final StatementSchemas statements;

  private PackSchema(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    statements = new StatementSchemas(vocabulary);
  }

  /// The schema as JSON, with a line break at its end.
  public static String of(PackFile file, Vocabulary vocabulary) {
    return new PackSchema(vocabulary).text(file);
  }

  private String text(PackFile file) {
    var json =
        new Json()
            .put("$schema", DIALECT)
            .put("title", "Bangka: " + file.path())
            .list("allOf", List.of(content(file)), s -> s)
            .put("$defs", new Shape.Fields(statements.definitions()));
    return json.pretty();
  }

  private Shape content(PackFile file) {
    return switch (file) {
      case VOCABULARY -> new VocabularySchema(vocabulary).vocabularyFile();
      case PRESUMPTIONS -> new VocabularySchema(vocabulary).presumptionsFile();
      case CLAIMS -> new ClaimSchema(query(), profile(), expected()).file();
      case PACK -> pack();
      case SOURCES -> Shapes.named(source());
      case PROCEDURE -> procedure();
      case RULES -> some(rule());
      case MESSAGES -> MessageSchema.file();
      case TESTS -> closed(keys(entry("cases", Shapes.list(test()))), "cases");
      case USED ->
          Shapes.list(closed(keys(entry("fact", TEXT), entry("in", some(TEXT))), "fact", "in"));
      case NOT_USED -> Shapes.list(notUsed());
      case EXPLAINED ->
          Shapes.list(
              closed(
                  keys(entry("warning", TEXT), entry("about", some(TEXT)), entry("because", TEXT)),
                  "warning",
                  "about",
                  "because"));
    };
  }

  private static Shape pack() {
    Shape provider =
        closed(
            keys(
                entry("title", LOCAL_TEXT),
                entry("aliases", some(TEXT)),
                entry("wallet", TEXT),
                entry("builds-on", some(TEXT)),
                entry("time-zone", TEXT)),
            "title",
            "time-zone");
    return closed(
        keys(
            entry("pack", TEXT),
            entry("title", LOCAL_TEXT),
            entry("read", reference("day")),
            entry("review-every", reference("span")),
            entry("providers", Shapes.named(provider)),
            entry("roles", Shapes.named(VocabularySchema.role()))),
        "pack",
        "title",
        "read");
  }

  private static Shape source() {
    return closed(
        keys(
            entry("title", any(TEXT, Shapes.WHOLE)),
            entry("publisher", TEXT),
            entry("via", TEXT),
            entry("url", Shapes.pattern("^https?://")),
            entry("published", reference("date")),
            entry("authority", Shapes.oneOf(Authority.class))),
        "title",
        "publisher",
        "url",
        "authority");
  }

  private static Shape notUsed() {
    var reasons =
        Shapes.oneOf(
            List.of("superseded", "duplicate", "too-weak", "not-about-eligibility", "later"));
    return closed(keys(entry("fact", TEXT), entry("because", reasons)), "fact", "because");
  }

  private Shape procedure() {
    Shape gaps = some(reference("gap"));
    Shape unknown = closed(keys(entry("unknown-because", gaps)), "unknown-because");
    var value = entry("value", reference("span"));
    var what = entry("what", LOCAL_TEXT);
    var all =
        keys(
            entry("procedure", TEXT),
            entry("title", LOCAL_TEXT),
            entry("provider", TEXT),
            entry("offered", some(statement(List.of()))));
    all.putAll(shared());
    all.put("yields", statements.yields());
    all.put("allows", some(reference("act-row")));
    all.put("costs", some(statement(List.of("what", "amount"), what, amount())));
    all.put("takes", some(any(statement(List.of("value"), value), unknown)));
    all.put("lasts", some(statement(List.of("value"), value)));
    all.put("hints", some(statement(List.of("what"), what)));
    all.put("upkeep", some(upkeep()));
    all.put("gives-up", LOCAL_TEXT);
    all.put("unsourced", statements.unsourced());
    all.put("unlawful", unlawful());
    return closed(all, "procedure", "title", "provider", "offered");
  }

  /// What procedures and rules have in common.
  private static SequencedMap<String, Shape> shared() {
    var hazard = statement(List.of("what"), entry("what", LOCAL_TEXT), entry("cure", LOCAL_TEXT));
    return keys(
        entry("requires", Shapes.named(reference("requirement"))),
        entry("denies", some(reference("act-row"))),
        entry("limits", some(reference("limit"))),
        entry("fees", some(reference("fee"))),
        entry("hazards", some(hazard)),
        entry("unknown-because", some(reference("gap"))));
  }

  private static java.util.Map.Entry<String, Shape> amount() {
    return entry("amount", reference("money"));
  }

  private static Shape upkeep() {
    return statement(
        List.of("what", "every", "else"),
        entry("what", LOCAL_TEXT),
        entry("every", reference("span")),
        entry("costs", reference("money")),
        entry("else", LOCAL_TEXT));
  }

  private static Shape unlawful() {
    return statement(
        List.of("because", "risks"), entry("because", LOCAL_TEXT), entry("risks", LOCAL_TEXT));
  }

  private Shape rule() {
    var all = keys(entry("rule", TEXT), entry("title", LOCAL_TEXT));
    all.put(
        "applies-to",
        closed(keys(entry("providers", some(TEXT)), entry("act", statements.acts())), "providers"));
    all.putAll(shared());
    return closed(all, "rule", "title", "applies-to");
  }

  private Shape query() {
    return Shapes.open(
        keys(
            entry("platform", TEXT),
            // other names of a purpose are taken, too
            entry("purpose", some(any(Shapes.oneOf(vocabulary.purposes().keySet()), TEXT)))));
  }

  private Shape test() {
    return closed(
        keys(
            entry("case", TEXT),
            entry("judged", TEXT),
            entry("as-of", reference("day")),
            entry("profile", profile()),
            entry("query", query()),
            entry("strict", FLAG),
            entry("expect", expected())),
        "case",
        "query",
        "expect");
  }

  /// Offers what the vocabulary has; a profile may be written in other ways, too.
  private Shape profile() {
    var all = new java.util.LinkedHashMap<String, Shape>();
    for (Kind kind : vocabulary.kinds().values()) {
      all.put(kind.plural(), ANYTHING);
    }
    all.put("lacks", ANYTHING);
    all.put("complete", some(TEXT));
    return Shapes.open(all);
  }

  private static Shape expected() {
    return closed(
        keys(
            entry("verdict", Shapes.oneOf(Verdict.class)),
            entry("procedure", TEXT),
            entry("why", Shapes.oneOf(Why.class)),
            entry("leaning", Shapes.oneOf(Leaning.class)),
            entry("firm", FLAG),
            entry("because", Shapes.named(Shapes.oneOf(List.of("met", "unmet", "unknown")))),
            entry("assumes", ANYTHING),
            entry("allows", ANYTHING),
            entry("denies", ANYTHING),
            entry("limits", ANYTHING),
            entry("fees", ANYTHING),
            entry("gaps", ANYTHING),
            entry("sources", ANYTHING),
            entry("asks", ANYTHING),
            entry("remedies", ANYTHING)));
  }
}
