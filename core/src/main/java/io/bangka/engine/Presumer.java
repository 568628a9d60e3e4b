package io.bangka.engine;

import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the presumptions that apply to what was said, and makes them facts.
///
/// Conditions see only what was said, never another presumption; a presumption that contradicts
/// what was said is skipped. The order is ordinary, attribute defaults, lacking; within a sort that
/// of the file.
final class Presumer {
  private final Knowledge knowledge;

  Presumer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Presumption> applying(Situation plain) {
    return applying(plain.profile(), plain.act());
  }

  List<Presumption> applying(Situation plain, Presuming presuming) {
    return switch (presuming) {
      case EVERYTHING -> applying(plain);
      case DEFAULTS -> List.copyOf(defaults(plain.profile(), plain.act()));
      case NOTHING -> List.of();
    };
  }

  private List<Presumption> applying(Profile said, Holding act) {
    var applying = new ArrayList<Presumption>();
    knowledge.presumptions().stream()
        .filter(p -> p.sort() == Presumption.Sort.ORDINARY && applies(p, said, act))
        .forEach(applying::add);
    applying.addAll(defaults(with(said, applying), act));
    knowledge.presumptions().stream()
        .filter(p -> p.sort() == Presumption.Sort.LACKING && applies(p, said, act))
        .forEach(applying::add);
    return List.copyOf(applying);
  }

  private static boolean applies(Presumption presumption, Profile said, Holding act) {
    return presumption.when().stream().allMatch(p -> said(p, said, act))
        && presumption.unless().stream().noneMatch(p -> said(p, said, act))
        && !contradicts(presumption.fact(), said);
  }

  private static boolean said(Pattern pattern, Profile said, Holding act) {
    return switch (pattern.kind()) {
      case Vocabulary.PERSON -> Matching.surely(pattern, said.person());
      case Vocabulary.ACT -> Matching.surely(pattern, act);
      default -> said.holdings().stream().anyMatch(h -> Matching.surely(pattern, h));
    };
  }

  private static boolean contradicts(Presumption.Fact fact, Profile said) {
    return switch (fact) {
      case Presumption.Fact.Lacks _ -> false;
      case Presumption.Fact.Has(var holding) ->
          holding.kind().equals("person")
              ? said.person().said().keySet().stream().anyMatch(a -> holding.said().containsKey(a))
              : said.complete().contains(holding.kind())
                  || said.lacks().stream().anyMatch(l -> Matching.surely(l.pattern(), holding));
    };
  }

  /// One presumption an attribute, for every holding of its kind of which it was not said.
  private List<Presumption> defaults(Profile profile, Holding act) {
    var found = new ArrayList<Presumption>();
    for (Kind kind : knowledge.vocabulary().kinds().values()) {
      for (var attribute : kind.attributes().values()) {
        if (attribute.unsaid().isPresent() && unsaidOfSome(kind, attribute, profile, act)) {
          found.add(presumption(kind, attribute, attribute.unsaid().get()));
        }
      }
    }
    return found;
  }

  private static boolean unsaidOfSome(
      Kind kind, Attribute attribute, Profile profile, Holding act) {
    return switch (kind.name()) {
      case "person" -> !profile.person().said().containsKey(attribute.path());
      case "act" -> !act.said().containsKey(attribute.path());
      default ->
          profile.holdings(kind.name()).stream()
              .anyMatch(h -> !h.said().containsKey(attribute.path()));
    };
  }

  private static Presumption presumption(Kind kind, Attribute attribute, Said value) {
    return new Presumption(
        kind.name() + "." + attribute.path(),
        Optional.empty(),
        Presumption.Sort.ATTRIBUTE,
        List.of(),
        List.of(),
        new Presumption.Fact.Has(Holding.of(kind.name(), Map.of(attribute.path(), value))));
  }

  /// What was said, together with what these presumptions add.
  static Profile with(Profile said, List<Presumption> presumptions) {
    var result = said;
    for (var presumption : presumptions) {
      result = with(result, presumption);
    }
    return result;
  }

  static Holding with(Holding act, List<Presumption> presumptions) {
    var result = act;
    for (var presumption : presumptions) {
      if (presumption.fact() instanceof Presumption.Fact.Has(var holding)
          && holding.kind().equals(act.kind())) {
        result = filled(result, holding);
      }
    }
    return result;
  }

  private static Profile with(Profile profile, Presumption presumption) {
    return switch (presumption.fact()) {
      case Presumption.Fact.Lacks(var pattern) ->
          lacking(profile, new Lack(pattern, Optional.of(presumption.id())));
      case Presumption.Fact.Has(var holding) -> {
        if (holding.kind().equals("person")) {
          yield withPerson(profile, filled(profile.person(), holding));
        }
        if (presumption.sort() == Presumption.Sort.ATTRIBUTE) {
          yield filled(profile, holding);
        }
        yield having(
            profile, new Holding(holding.kind(), holding.said(), Optional.of(presumption.id())));
      }
    };
  }

  /// What was said, and that a presumption does not hold.
  static Situation otherwise(Situation situation, Presumption presumption) {
    var profile = situation.profile();
    return switch (presumption.fact()) {
      case Presumption.Fact.Lacks(var pattern) ->
          new Situation(having(profile, like(pattern)), situation.act(), situation.parties());
      case Presumption.Fact.Has(var holding) -> {
        if (presumption.sort() != Presumption.Sort.ATTRIBUTE && !holding.kind().equals("person")) {
          var lack = new Lack(pattern(holding), Optional.empty());
          yield new Situation(lacking(profile, lack), situation.act(), situation.parties());
        }
        yield opposite(holding).map(o -> saying(situation, o)).orElse(situation);
      }
    };
  }

  /// With an attribute of the person, of the act, or of everything of a kind.
  private static Situation saying(Situation situation, Holding attribute) {
    var profile = situation.profile();
    return switch (attribute.kind()) {
      case "person" ->
          new Situation(
              withPerson(profile, filled(profile.person(), attribute)),
              situation.act(),
              situation.parties());
      case "act" -> new Situation(profile, filled(situation.act(), attribute), situation.parties());
      default -> new Situation(filled(profile, attribute), situation.act(), situation.parties());
    };
  }

  private static Optional<Holding> opposite(Holding holding) {
    var entry = holding.said().firstEntry();
    return opposite(entry.getValue())
        .map(said -> Holding.of(holding.kind(), Map.of(entry.getKey(), said)));
  }

  private static Optional<Said> opposite(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> Optional.of(new Said.Within(new Test.NoneOf(values)));
      case Said.Within(Test.NoneOf(var values)) ->
          Optional.of(new Said.Within(new Test.OneOf(values)));
      case Said.Within(Test.OneOf(var values)) ->
          Optional.of(new Said.Within(new Test.NoneOf(values)));
      case Said.Within(Test.Range range) ->
          range.atLeast().isPresent() && range.atMost().isEmpty()
              ? Optional.of(new Said.Within(Test.atMost(range.low() - 1)))
              : Optional.empty();
    };
  }

  /// A holding of which just what the pattern asks is said.
  static Holding like(Pattern pattern) {
    var holding = Holding.unsaid(pattern.kind());
    for (var entry : pattern.tests().entrySet()) {
      holding =
          holding.with(
              entry.getKey(),
              entry.getValue() instanceof Test.OneOf(var values) && values.size() == 1
                  ? new Said.Exactly(values)
                  : new Said.Within(entry.getValue()));
    }
    return holding;
  }

  /// The person comes to hold something like the pattern, though it was lacking; of what the
  /// pattern leaves open, as people ordinarily have it.
  static Profile gaining(Profile profile, Pattern pattern, Vocabulary vocabulary) {
    var gained = having(profile, ordinary(like(pattern), vocabulary));
    return new Profile(
        gained.person(),
        gained.holdings(),
        gained.lacks().stream().filter(l -> l.presumed() || !pattern.within(l.pattern())).toList(),
        gained.complete());
  }

  private static Holding ordinary(Holding holding, Vocabulary vocabulary) {
    var result = holding;
    for (var attribute : vocabulary.kind(holding.kind()).orElseThrow().attributes().values()) {
      if (attribute.unsaid().isPresent() && !result.said().containsKey(attribute.path())) {
        result = result.with(attribute.path(), attribute.unsaid().get());
      }
    }
    return result;
  }

  /// Whether the pattern asks for what things of its kind ordinarily are not.
  static boolean isException(Pattern pattern, Vocabulary vocabulary) {
    return vocabulary.kind(pattern.kind()).orElseThrow().attributes().values().stream()
        .anyMatch(attribute ->
            attribute.unsaid().orElse(null) instanceof Said.Within(Test.NoneOf(var unusual))
                && pattern.tests().get(attribute.path()) instanceof Test.OneOf(var asked)
                && unusual.containsAll(asked));
  }

  /// The pattern without what is an exception among things of its kind: of cards from outside the
  /// mainland, not those of a country whose cards are refused.
  static Pattern ordinarily(Pattern pattern, Vocabulary vocabulary) {
    var tests = new java.util.TreeMap<>(pattern.tests());
    for (var attribute : vocabulary.kind(pattern.kind()).orElseThrow().attributes().values()) {
      if (attribute.unsaid().orElse(null) instanceof Said.Within(Test.NoneOf(var usual))
          && tests.get(attribute.path()) instanceof Test.NoneOf(var mine)) {
        var all = new java.util.TreeSet<>(mine);
        all.addAll(usual);
        tests.put(attribute.path(), new Test.NoneOf(all));
      }
    }
    return new Pattern(pattern.kind(), tests);
  }

  private static Pattern pattern(Holding holding) {
    var tests = new java.util.TreeMap<String, Test>();
    holding
        .said()
        .forEach((attribute, said) ->
            tests.put(
                attribute,
                switch (said) {
                  case Said.Exactly(var values) -> new Test.OneOf(values);
                  case Said.Within(var test) -> test;
                }));
    return new Pattern(holding.kind(), tests);
  }

  private static Holding filled(Holding holding, Holding with) {
    var result = holding;
    for (var entry : with.said().entrySet()) {
      if (!result.said().containsKey(entry.getKey())) {
        result = result.with(entry.getKey(), entry.getValue());
      }
    }
    return result;
  }

  private static Profile filled(Profile profile, Holding with) {
    return new Profile(
        profile.person(),
        profile.holdings().stream()
            .map(h -> h.kind().equals(with.kind()) ? filled(h, with) : h)
            .toList(),
        profile.lacks(),
        profile.complete());
  }

  private static Profile withPerson(Profile profile, Holding person) {
    return new Profile(person, profile.holdings(), profile.lacks(), profile.complete());
  }

  static Profile having(Profile profile, Holding holding) {
    var holdings = new ArrayList<>(profile.holdings());
    holdings.add(holding);
    return new Profile(profile.person(), holdings, profile.lacks(), profile.complete());
  }

  private static Profile lacking(Profile profile, Lack lack) {
    var lacks = new ArrayList<>(profile.lacks());
    lacks.add(lack);
    return new Profile(profile.person(), profile.holdings(), lacks, profile.complete());
  }
}
