package io.bangka.service;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Spending;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a profile and a query back into the shape in which people write them, so that whoever
/// reads it again has the same.
record ProfileShape(Vocabulary vocabulary) {

  Shape.Fields profile(Profile profile) {
    var fields = new LinkedHashMap<>(shapes().attributes(profile.person()).fields());
    for (Kind kind : vocabulary.kinds().values()) {
      var mine = profile.holdings(kind.name());
      if (!mine.isEmpty()) {
        fields.put(kind.plural(), list(mine.stream().map(shapes()::attributes).toList()));
      }
    }
    if (!profile.lacks().isEmpty()) {
      fields.put(
          "lacks", list(profile.lacks().stream().map(l -> shapes().pattern(l.pattern())).toList()));
    }
    if (!profile.complete().isEmpty()) {
      fields.put("complete", list(profile.complete().stream().map(this::plural).toList()));
    }
    return new Shape.Fields(fields);
  }

  Shape.Fields query(Query query) {
    var fields = new LinkedHashMap<String, Shape>();
    query.platform().ifPresent(p -> fields.put("platform", new Shape.Text(p)));
    query.procedure().ifPresent(p -> fields.put("procedure", new Shape.Text(p)));
    if (!query.purposes().isEmpty()) {
      fields.put("purpose", list(query.purposes().stream().map(Shape.Text::new).toList()));
    }
    fields.putAll(shapes().attributes(act(query.act())).fields());
    query.spending().ifPresent(s -> fields.put("amount", spending(s)));
    query.holding().ifPresent(h -> fields.put("holding", shapes().holding(h)));
    if (!query.parties().isEmpty()) {
      fields.put("with", parties(query.parties()));
    }
    return new Shape.Fields(fields);
  }

  /// What is done is the purpose's to say.
  static Holding act(Holding act) {
    var said = new LinkedHashMap<>(act.said());
    said.remove("do");
    return Holding.of(act.kind(), said);
  }

  private Shape parties(Map<String, Profile> parties) {
    var fields = new LinkedHashMap<String, Shape>();
    parties.forEach((party, profile) -> fields.put(party, profile(profile)));
    return new Shape.Fields(fields);
  }

  private static Shape spending(Spending spending) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("amount", new Shape.Text(spending.amount().toString()));
    fields.put("per", new Shape.Text(Codes.of(spending.per())));
    spending
        .times()
        .ifPresent(times ->
            fields.put(
                "for",
                new Shape.Text(
                    "P"
                        + times
                        + Codes.of(spending.per())
                            .substring(0, 1)
                            .toUpperCase(java.util.Locale.ROOT))));
    return new Shape.Fields(fields);
  }

  private Shape plural(String kind) {
    return new Shape.Text(vocabulary.kind(kind).map(Kind::plural).orElse(kind));
  }

  private Shapes shapes() {
    return new Shapes(vocabulary);
  }

  private static Shape list(List<? extends Shape> items) {
    return new Shape.Several(new ArrayList<>(items));
  }
}
