package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.FLAG;
import static io.bangka.workshop.schema.Shapes.PROSE;
import static io.bangka.workshop.schema.Shapes.TEXT;
import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static java.util.Map.entry;

import io.bangka.model.Fee;
import io.bangka.model.Leaning;
import io.bangka.model.Limit;
import io.bangka.model.Period;
import io.bangka.model.Vocabulary;
import io.bangka.service.Shape;
import io.bangka.written.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The parts of procedures and rules.
final class StatementSchemas {
  private static final Shape LOCAL_TEXT = reference("text");
  private static final Shape GAPS = some(reference("gap"));

  private static final List<String> FILLED_BY =
      List.of("accepts", "refuses", "any", "all", "none", "decided-by");

  private final Vocabulary vocabulary;
  private final PatternSchemas patterns;

  StatementSchemas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    patterns = new PatternSchemas(vocabulary);
  }

  SequencedMap<String, Shape> definitions() {
    var all = new LinkedHashMap<String, Shape>();
    all.put("text", closed(keys(entry("en", PROSE), entry("zh", PROSE)), "en", "zh"));
    all.put("day", Shapes.pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
    all.put("date", any(Shapes.pattern("^[0-9]{4}(-[0-9]{2}){0,2}$"), Shapes.WHOLE));
    all.put("money", Shapes.pattern("^[A-Z]{3} [0-9]+(\\.[0-9]+)?$"));
    all.put("limit-of-money", Shapes.pattern("^[A-Z]{3} (?!0+(\\.0+)?$)[0-9]+(\\.[0-9]+)?$"));
    all.put("span", Shapes.pattern("^P"));
    all.putAll(patterns.definitions());
    all.put("thing", Shapes.exactlyOne(closed(patterns.kinds()), vocabulary.kinds().keySet()));
    all.put("row", Shapes.exactlyOne(begun(closed(row(), "sources")), vocabulary.kinds().keySet()));
    all.put("act-row", begun(closed(actRow(), "do", "sources")));
    all.put("gap", gap());
    all.put("requirement", requirement());
    all.put("part", any(reference("row"), reference("requirement")));
    all.put("limit", limit());
    all.put("fee", fee());
    return all;
  }

  /// What every statement carries, and more keys before it.
  @SafeVarargs
  static SequencedMap<String, Shape> stated(java.util.Map.Entry<String, Shape>... more) {
    var all = keys(more);
    all.putAll(dated());
    all.put("note", LOCAL_TEXT);
    return all;
  }

  /// Dates and sources.
  static SequencedMap<String, Shape> dated() {
    var all = new LinkedHashMap<String, Shape>();
    all.put("from", reference("day"));
    all.put("known-by", reference("date"));
    all.put("undated", new Shape.Fields(keys(entry("const", new Shape.Flag(true)))));
    all.put("not-before", reference("day"));
    all.put("until", reference("day"));
    all.put("sources", some(TEXT));
    return all;
  }

  /// What says exactly once since when it holds.
  static Shape.Fields begun(Shape.Fields statement) {
    return Shapes.asking(
        Shapes.exactlyOne(statement, List.of("from", "known-by", "undated")),
        "not-before",
        "known-by");
  }

  private SequencedMap<String, Shape> row() {
    var all = patterns.kinds();
    all.putAll(ofRow());
    return all;
  }

  private SequencedMap<String, Shape> actRow() {
    var all = act();
    all.putAll(ofRow());
    return all;
  }

  private SequencedMap<String, Shape> act() {
    return vocabulary.kind(Vocabulary.ACT).map(patterns::tests).orElseGet(LinkedHashMap::new);
  }

  private static SequencedMap<String, Shape> ofRow() {
    return stated(entry("id", TEXT), entry("replaces", TEXT), entry("disputed", FLAG));
  }

  static Shape gap() {
    return closed(
        keys(
            entry("what", LOCAL_TEXT),
            entry("for", reference("thing")),
            entry("searched", reference("day"))),
        "what");
  }

  private static Shape requirement() {
    var others =
        keys(
            entry("is", Shapes.oneOf(List.of("yes", "no"))),
            entry("list-of", some(TEXT)),
            entry("except", some(reference("thing"))));
    others.putAll(dated());
    Shape parts = Shapes.list(reference("part"));
    var all =
        keys(
            entry("accepts", some(reference("row"))),
            entry("refuses", some(reference("row"))),
            entry("others", some(closed(others, "is"))),
            entry("of", Shapes.oneOf(List.of("recipient", "guardian", "helper", "giver"))),
            entry("text", LOCAL_TEXT),
            entry("any", parts),
            entry("all", parts),
            entry("none", parts),
            entry("decided-by", LOCAL_TEXT),
            entry("leaning", Shapes.oneOf(Leaning.class)),
            entry("unknown-because", GAPS));
    all.putAll(dated());
    return Shapes.needing(closed(all), FILLED_BY);
  }

  private Shape limit() {
    Shape most =
        any(
            reference("limit-of-money"),
            Shapes.WHOLE,
            Shapes.oneOf(List.of("unlimited", "unknown")));
    Shape value =
        begun(
            closed(
                stated(entry("at-most", most), entry("for", reference("thing"))),
                "at-most",
                "sources"));
    return closed(
        keys(
            entry("per", Shapes.oneOf(Period.class)),
            entry("of", Shapes.oneOf(Limit.Of.class)),
            entry("over", Shapes.oneOf(Limit.Over.class)),
            entry("act", closed(act())),
            entry("values", some(value)),
            entry("unknown-because", GAPS)),
        "per");
  }

  private Shape fee() {
    Shape money = reference("money");
    var charge =
        keys(
            entry("title", LOCAL_TEXT),
            entry("rate", Shapes.pattern("^[0-9.]+ *%$")),
            entry("plus", money),
            entry("on", Shapes.oneOf(Fee.On.class)),
            entry("above", money),
            entry("min", money),
            entry("max", money),
            entry("charged-by", Shapes.oneOf(Fee.ChargedBy.class)),
            entry("for", reference("thing")),
            entry("act", closed(act())));
    charge.putAll(dated());
    var fee = begun(closed(charge, "title", "charged-by", "sources"));
    return any(
        Shapes.asking(
            Shapes.needing(fee, List.of("rate", "plus")),
            "on",
            Scalars.written(Fee.On.EXCESS),
            "above"),
        closed(keys(entry("unknown-because", GAPS)), "unknown-because"));
  }

  /// The unsourced acts of a procedure.
  Shape unsourced() {
    var all = act();
    all.put("unknown-because", GAPS);
    return some(closed(all, "do", "unknown-because"));
  }

  /// What a yield gives: a kind with plain values.
  Shape yields() {
    var all = patterns.kinds();
    all.put("on", TEXT);
    return some(closed(all));
  }

  /// The acts that a rule speaks of.
  Shape acts() {
    return closed(act());
  }

  /// A statement that may be a gap instead.
  @SafeVarargs
  static Shape statement(List<String> required, java.util.Map.Entry<String, Shape>... keys) {
    var all = new ArrayList<>(required);
    all.add("sources");
    return begun(closed(stated(keys), all.toArray(String[]::new)));
  }
}
