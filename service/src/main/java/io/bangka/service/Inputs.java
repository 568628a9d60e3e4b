package io.bangka.service;

import io.bangka.engine.Presuming;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Spending;
import io.bangka.written.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was asked, in one canonical form, and its hash (SHA-256, FIPS 180-4): the third part of the
/// decision record, beside the version of the knowledge and the day.
record Inputs(Shapes shapes) {

  /// @param profile what was said, presumptions left out: they follow from it
  String hash(Profile profile, List<Query> queries, Presuming presuming) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("profile", profile(profile));
    fields.put("queries", list(queries.stream().map(this::query).toList()));
    fields.put("strict", new Shape.Flag(presuming == Presuming.NOTHING));
    if (presuming == Presuming.DEFAULTS) {
      fields.put("presuming", new Shape.Text(Codes.of(presuming)));
    }
    return "sha256:" + Sha256.hex(AnswerJson.text(new Shape.Fields(fields)));
  }

  private Shape profile(Profile profile) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("person", shapes.attributes(profile.person()));
    fields.put("holdings", list(profile.holdings().stream().map(shapes::holding).toList()));
    fields.put(
        "lacks", list(profile.lacks().stream().map(l -> shapes.pattern(l.pattern())).toList()));
    fields.put("complete", list(profile.complete().stream().map(Shape.Text::new).toList()));
    return new Shape.Fields(fields);
  }

  private Shape query(Query query) {
    var fields = new LinkedHashMap<String, Shape>();
    query.platform().ifPresent(p -> fields.put("platform", new Shape.Text(p)));
    query.procedure().ifPresent(p -> fields.put("procedure", new Shape.Text(p)));
    fields.put("purposes", list(query.purposes().stream().map(Shape.Text::new).toList()));
    fields.put("want", new Shape.Text(Codes.of(query.want())));
    query.counted().ifPresent(kind -> fields.put("counts", new Shape.Text(kind)));
    fields.put("act", shapes.attributes(query.act()));
    query.spending().ifPresent(s -> fields.put("amount", spending(s)));
    query.holding().ifPresent(h -> fields.put("holding", shapes.holding(h)));
    fields.put("with", parties(query.parties()));
    return new Shape.Fields(fields);
  }

  private static Shape spending(Spending spending) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("amount", new Shape.Text(spending.amount().toString()));
    fields.put("per", new Shape.Text(Codes.of(spending.per())));
    spending.times().ifPresent(times -> fields.put("times", new Shape.Whole(times)));
    return new Shape.Fields(fields);
  }

  private Shape parties(Map<String, Profile> parties) {
    var fields = new LinkedHashMap<String, Shape>();
    parties.forEach((role, profile) -> fields.put(role, profile(profile)));
    return new Shape.Fields(fields);
  }

  private static Shape list(List<? extends Shape> items) {
    return new Shape.Several(List.copyOf(items));
  }
}
