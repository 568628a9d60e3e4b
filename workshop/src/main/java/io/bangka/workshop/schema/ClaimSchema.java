package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.FLAG;
import static io.bangka.workshop.schema.Shapes.TEXT;
import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static java.util.Map.entry;

import io.bangka.model.ClaimVerdict;
import io.bangka.pack.StatedAs;
import io.bangka.service.Shape;
import java.util.List;

/// The files of `claims/`.
///
/// @param query what may stand for a question
/// @param profile what may stand for a person
/// @param expected what may stand for an answer
record ClaimSchema(Shape query, Shape profile, Shape expected) {
  private static final Shape LOCAL_TEXT = reference("text");

  Shape file() {
    return some(
        closed(
            keys(
                entry("claim", TEXT),
                entry("text", LOCAL_TEXT),
                entry("also", some(TEXT)),
                entry("verdict", Shapes.oneOf(ClaimVerdict.class)),
                entry("because", LOCAL_TEXT),
                entry("once", reference("day")),
                entry("follows", some(consequence()))),
            "claim",
            "text",
            "verdict",
            "because",
            "follows"));
  }

  private Shape consequence() {
    var that = entry("that", LOCAL_TEXT);
    return any(answered(), meant(), stated(), closed(keys(that, searched()), "that", "searched"));
  }

  private static java.util.Map.Entry<String, Shape> searched() {
    return entry("searched", reference("day"));
  }

  private Shape answered() {
    return closed(
        keys(
            entry("that", LOCAL_TEXT),
            entry("profile", profile),
            entry("query", some(query)),
            entry("strict", FLAG),
            entry("expect", expected)),
        "that",
        "query",
        "expect");
  }

  private static Shape meant() {
    return closed(
        keys(entry("that", LOCAL_TEXT), entry("term", TEXT), entry("means", reference("thing"))),
        "that",
        "term",
        "means");
  }

  private static Shape stated() {
    var statement =
        closed(
            keys(
                entry("in", TEXT),
                entry("as", Shapes.oneOf(StatedAs.class)),
                entry("sources", some(TEXT))),
            "in",
            "as",
            "sources");
    return closed(
        keys(
            entry("that", LOCAL_TEXT),
            entry("stated", statement),
            entry("bears", Shapes.oneOf(List.of("out", "against")))),
        "that",
        "stated");
  }
}
