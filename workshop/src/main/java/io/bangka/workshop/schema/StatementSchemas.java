package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.FLAG;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The parts of procedures and rules.
final class StatementSchemas {
  private static final Shape LOCAL_TEXT = reference("text");
  private static final Shape GAPS = some(reference("gap"));

  private final Vocabulary vocabulary;
  private final PatternSchemas patterns;

  StatementSchemas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    patterns = new PatternSchemas(vocabulary);
  }

  SequencedMap<String, Shape> definitions() {
    var all = new LinkedHashMap<String, Shape>();
    all.put("text", closed(keys(entry("en", TEXT), entry("zh", TEXT)), "en", "zh"));
    all.put("day", Shapes.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    all.put("date", any(Shapes.pattern("^[0-9]{4}(-[0-9]{2}){0,2}$"), Shapes.WHOLE));
    all.put("money", Shapes.pattern("^[A-Z]{3} [0-9]+(\\.[0-9]+)?$"));
    all.put("span", Shapes.pattern("^P"));
    all.putAll(patterns.definitions());
    all.put("thing", Shapes.closed(patterns.kinds()));
    all.put("row", Shapes.needing((Shape.Fields) closed(row()), vocabulary.kinds().keySet()));
    all.put("act-row", closed(actRow(), "do", "sources"));
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
    all.put("from", reference("day"));
    all.put("known-by", reference("date"));
    all.put("undated", FLAG);
    all.put("not-before", reference("day"));
    all.put("until", reference("day"));
    all.put("sources", some(TEXT));
    all.put("note", LOCAL_TEXT);
    return all;
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
        stated(
            entry("is", Shapes.oneOf(List.of("yes", "no"))),
            entry("list-of", some(TEXT)),
            entry("except", some(reference("thing"))));
    Shape parts = Shapes.list(reference("part"));
    return closed(
        stated(
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
            entry("unknown-because", GAPS)));
  }

  private Shape limit() {
    Shape most =
        any(reference("money"), Shapes.WHOLE, Shapes.oneOf(List.of("unlimited", "unknown")));
    Shape value =
        closed(
            stated(entry("at-most", most), entry("for", reference("thing"))), "at-most", "sources");
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
        stated(
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
    return any(
        closed(charge, "title", "charged-by", "sources"),
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
    return closed(stated(keys), all.toArray(String[]::new));
  }
}
