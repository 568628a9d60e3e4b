package io.bangka.service;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Applies changes to what was understood. An attribute goes to every holding of its kind that does
/// not have it yet; if all have it, it goes before what they say; if there is none, there is one
/// now. What the vocabulary does not know changes nothing.
final class Changes {
  private final Knowledge knowledge;
  private Profile profile;
  private UnaryOperator<Holding> things = UnaryOperator.identity();

  private Changes(Knowledge knowledge, Profile profile) {
    this.knowledge = knowledge;
    this.profile = profile;
  }

  /// What there is after the changes.
  ///
  /// @param thing the same for what a question is about, and for its readings
  record Changed(Profile profile, UnaryOperator<Holding> thing) {
    Query query(Query asked) {
      return asked.about(asked.holding().map(thing));
    }

    Inquiry.Reading reading(Inquiry.Reading read) {
      return new Inquiry.Reading(read.text(), thing.apply(read.as()), read.note());
    }
  }

  static Changed apply(List<Change> changes, Profile profile, Knowledge knowledge) {
    var applied = new Changes(knowledge, profile);
    changes.forEach(applied::change);
    return new Changed(applied.profile, applied.things);
  }

  private void change(Change change) {
    switch (change) {
      case Change.Is(var kind, var path, var value) ->
          attribute(kind, path).flatMap(a -> said(a, value)).ifPresent(s -> set(kind, path, s));
      case Change.Has(var kind, boolean some) -> {
        if (knowledge.vocabulary().kind(kind).isPresent()) {
          has(kind, some);
        }
      }
      case Change.Not(var id) ->
          knowledge.presumptions().stream()
              .filter(p -> p.id().equals(id))
              .findFirst()
              .ifPresent(this::deny);
    }
  }

  private Optional<Attribute> attribute(String kind, String path) {
    return knowledge.vocabulary().kind(kind).flatMap(k -> k.attribute(path));
  }

  private static Optional<Said> said(Attribute attribute, String value) {
    return switch (attribute.domain()) {
      case Domain.Coded(var _, var values, boolean open) when open || values.containsKey(value) ->
          Optional.of(Said.exactly(value));
      case Domain.Coded _ -> Optional.empty();
      case Domain.Flag() when value.matches("true|false") -> Optional.of(Said.exactly(value));
      case Domain.Flag() -> Optional.empty();
      case Domain.Whole() when value.matches("\\d{1,3}") ->
          Optional.of(just(Long.parseLong(value)));
      case Domain.Whole() -> Optional.empty();
      case Domain.Day() -> day(value).map(Changes::just);
    };
  }

  private static Optional<Long> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value).toEpochDay());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Said just(long value) {
    return new Said.Within(new Test.Range(OptionalLong.of(value), OptionalLong.of(value)));
  }

  private void set(String kind, String path, Said said) {
    if (kind.equals(Vocabulary.PERSON)) {
      profile = with(profile.person().with(path, said), profile.holdings(), profile.lacks());
      return;
    }
    boolean anyWithout = profile.holdings(kind).stream().anyMatch(h -> !h.said().containsKey(path));
    UnaryOperator<Holding> setting =
        h ->
            h.kind().equals(kind) && !(anyWithout && h.said().containsKey(path))
                ? h.with(path, said)
                : h;
    var before = things;
    things = thing -> setting.apply(before.apply(thing));
    has(kind, true);
    var holdings = profile.holdings().stream().map(setting).distinct().toList();
    profile = with(profile.person(), holdings, profile.lacks());
  }

  private void has(String kind, boolean some) {
    if (some && profile.holdings(kind).isEmpty()) {
      add(Holding.unsaid(kind));
    } else if (!some) {
      lack(Pattern.of(kind, Map.of()));
    }
  }

  private void deny(Presumption presumption) {
    switch (presumption.fact()) {
      case Presumption.Fact.Lacks(var pattern) -> add(like(pattern));
      case Presumption.Fact.Has(var holding) -> {
        boolean person = holding.kind().equals(Vocabulary.PERSON);
        if (person || presumption.sort() == Presumption.Sort.ATTRIBUTE) {
          holding
              .said()
              .forEach((path, said) -> opposite(said).ifPresent(o -> set(holding.kind(), path, o)));
        } else {
          lack(pattern(holding));
        }
      }
    }
  }

  private static Holding like(Pattern pattern) {
    var said = new TreeMap<String, Said>();
    pattern.tests().forEach((path, test) -> said.put(path, new Said.Within(test)));
    return Holding.of(pattern.kind(), said);
  }

  private static Pattern pattern(Holding holding) {
    var tests = new TreeMap<String, Test>();
    holding
        .said()
        .forEach((path, said) ->
            tests.put(
                path,
                switch (said) {
                  case Said.Exactly(var values) -> new Test.OneOf(values);
                  case Said.Within(var test) -> test;
                }));
    return new Pattern(holding.kind(), tests);
  }

  private static Optional<Said> opposite(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> Optional.of(new Said.Within(new Test.NoneOf(values)));
      case Said.Within(Test.OneOf(var values)) ->
          Optional.of(new Said.Within(new Test.NoneOf(values)));
      case Said.Within(Test.NoneOf(var values)) ->
          Optional.of(new Said.Within(new Test.OneOf(values)));
      case Said.Within(Test.Range _) -> Optional.empty();
    };
  }

  private void add(Holding holding) {
    if (holding.kind().equals(Vocabulary.PERSON)) {
      holding.said().forEach((path, said) -> set(Vocabulary.PERSON, path, said));
      return;
    }
    var holdings = new ArrayList<>(profile.holdings());
    holdings.add(holding);
    profile = with(profile.person(), holdings, profile.lacks());
  }

  private void lack(Pattern pattern) {
    var lacks = new ArrayList<>(profile.lacks());
    lacks.add(new Lack(pattern, Optional.empty()));
    profile = with(profile.person(), profile.holdings(), lacks);
  }

  private Profile with(Holding person, List<Holding> holdings, List<Lack> lacks) {
    return new Profile(person, holdings, lacks, profile.complete());
  }
}
