package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// An understanding in a comparable form: by aspect, a line of text. What a thing implies by itself
/// is added, so that it is all the same whether it was said.
record Shown(Vocabulary vocabulary) {

  /// Where the case expects any platform, those that serve the purpose are as good as said.
  SortedMap<String, String> of(Understanding understanding, Asked asked) {
    var shown = of(understanding);
    if ("[any]".equals(asked.expected().get("platforms")) && shown.containsKey("platforms")) {
      shown.put("platforms", "[any]");
    }
    return shown;
  }

  SortedMap<String, String> of(Understanding understanding) {
    var shown = new TreeMap<String, String>();
    var queries = understanding.queries();
    put(shown, "platforms", queries.stream().map(q -> q.platform().orElse("any")).toList());
    put(shown, "purposes", queries.stream().flatMap(q -> q.purposes().stream()).toList());
    put(shown, "procedures", queries.stream().flatMap(q -> q.procedure().stream()).toList());
    put(shown, "want", queries.stream().map(q -> lower(q.want())).toList());
    put(
        shown,
        "holdings",
        queries.stream().flatMap(q -> q.holding().stream()).map(this::holding).toList());
    shown.put("profile", profile(understanding.profile()));
    queries.stream().findFirst().ifPresent(q -> query(shown, q));
    understanding.asOf().ifPresent(day -> shown.put("as-of", day.toString()));
    shown.values().removeIf(v -> v.equals("[]") || v.equals("{}"));
    return shown;
  }

  private void query(Map<String, String> shown, Query query) {
    shown.put("act", said(query.act()).toString());
    query.spending().ifPresent(s -> shown.put("amount", s.amount().toString()));
    query
        .spending()
        .filter(s -> s.per() != Period.TRANSACTION)
        .ifPresent(s -> shown.put("per", lower(s.per())));
    Optional.ofNullable(query.parties().get("recipient"))
        .ifPresent(r -> shown.put("recipient", profile(r)));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, String> shown, String aspect, Collection<String> values) {
    shown.put(aspect, new TreeSet<>(values).toString());
  }

  private String profile(Profile profile) {
    var all = new TreeMap<>(said(profile.person()));
    var lists = new TreeMap<String, TreeSet<String>>();
    profile.holdings().forEach(h -> list(lists, plural(h.kind())).add(said(h).toString()));
    profile.lacks().forEach(l -> list(lists, "lacks").add(pattern(l.pattern())));
    profile.complete().forEach(k -> list(lists, "complete").add(plural(k)));
    lists.forEach((key, values) -> all.put(key, values.toString()));
    return all.toString();
  }

  private static TreeSet<String> list(Map<String, TreeSet<String>> lists, String key) {
    return lists.computeIfAbsent(key, _ -> new TreeSet<>());
  }

  private String plural(String kind) {
    return vocabulary.kind(kind).orElseThrow().plural();
  }

  private String pattern(Pattern pattern) {
    var said = new TreeMap<String, Said>();
    pattern.tests().forEach((a, t) -> said.put(a, new Said.Within(t)));
    return holding(Holding.of(pattern.kind(), said));
  }

  private String holding(Holding holding) {
    return holding.kind() + said(holding);
  }

  private SortedMap<String, String> said(Holding holding) {
    var said = new TreeMap<String, String>();
    holding.said().forEach((attribute, value) -> said.put(attribute, show(Candidate.test(value))));
    return implied(holding.kind(), said);
  }

  /// Adds what the vocabulary's implications say of the thing itself.
  SortedMap<String, String> implied(String kind, SortedMap<String, String> said) {
    for (var implication : vocabulary.implications()) {
      if (implication instanceof Implication.Same(var when, var then)
          && when.kind().equals(kind)
          && when.tests().entrySet().stream()
              .allMatch(e -> among(e.getValue(), said.getOrDefault(e.getKey(), "")))) {
        then.tests().forEach((a, t) -> said.put(a, show(t)));
      }
    }
    return said;
  }

  private static String bound(long bound) {
    return bound == Long.MIN_VALUE || bound == Long.MAX_VALUE ? "" : "" + bound;
  }

  private static boolean among(Test test, String value) {
    return test instanceof Test.OneOf(var values) && values.contains(value);
  }

  private static String show(Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> values.size() == 1 ? values.first() : values.toString();
      case Test.NoneOf(var values) -> "not " + values;
      case Test.Range range when range.low() == range.high() -> "" + range.low();
      case Test.Range range -> bound(range.low()) + ".." + bound(range.high());
    };
  }
}
