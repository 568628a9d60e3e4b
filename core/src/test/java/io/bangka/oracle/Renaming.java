package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gives every listed value another name, which sorts the other way round. What an act does keeps
/// its name, since it is the purpose's.
final class Renaming {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
  private static final Set<String> KEPT = Set.of("true", "false", "link", "pay");

  private Renaming() {}

  static RandomWorld of(RandomWorld world) {
    var inOrder =
        new Remade.Order() {
          @Override
          public <T> List<T> of(List<T> items) {
            return items;
          }
        };
    return new Remade(Renaming::vocabulary, Renaming::pattern, Renaming::holding, inOrder)
        .of(world);
  }

  static String renamed(String value) {
    if (KEPT.contains(value)) {
      return value;
    }
    var mirrored = new StringBuilder();
    value.chars().map(Renaming::mirrored).forEach(mirrored::appendCodePoint);
    return mirrored.toString();
  }

  private static int mirrored(int letter) {
    return ALPHABET.charAt(ALPHABET.length() - 1 - ALPHABET.indexOf(letter));
  }

  private static SortedSet<String> renamed(Set<String> values) {
    var renamed = new TreeSet<String>();
    values.forEach(value -> renamed.add(renamed(value)));
    return renamed;
  }

  private static Vocabulary vocabulary(Vocabulary old) {
    var kinds = new LinkedHashMap<String, Kind>();
    old.kinds().forEach((name, kind) -> kinds.put(name, kind(kind)));
    return new Vocabulary(kinds, old.groups(), old.implications(), old.purposes(), old.terms());
  }

  private static Kind kind(Kind kind) {
    var attributes = new LinkedHashMap<String, Attribute>();
    kind.attributes().forEach((path, attribute) -> attributes.put(path, attribute(attribute)));
    return new Kind(kind.name(), kind.plural(), kind.names(), attributes, kind.aliases());
  }

  private static Attribute attribute(Attribute a) {
    Optional<String> fresh = a.fresh().map(Renaming::renamed);
    return new Attribute(
        a.path(), domain(a.domain()), a.several(), a.unsaid(), fresh, a.title(), a.question());
  }

  private static Domain domain(Domain domain) {
    return switch (domain) {
      case Domain.Coded(var name, var values, var open) ->
          new Domain.Coded(name, renamed(values), open);
      case Domain.Flag _, Domain.Whole _, Domain.Day _ -> domain;
    };
  }

  private static SequencedMap<String, Names> renamed(SequencedMap<String, Names> values) {
    var renamed = new LinkedHashMap<String, Names>();
    values.forEach((value, names) -> renamed.put(renamed(value), names));
    return renamed;
  }

  private static Pattern pattern(Pattern pattern) {
    var tests = new TreeMap<String, Test>();
    pattern.tests().forEach((attribute, test) -> tests.put(attribute, test(test)));
    return new Pattern(pattern.kind(), tests);
  }

  private static Test test(Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> new Test.OneOf(renamed(values));
      case Test.NoneOf(var values) -> new Test.NoneOf(renamed(values));
      case Test.Range range -> range;
    };
  }

  private static Holding holding(Holding holding) {
    var said = new TreeMap<String, Said>();
    holding.said().forEach((attribute, value) -> said.put(attribute, said(value)));
    return new Holding(holding.kind(), said, holding.presumption());
  }

  private static Said said(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> new Said.Exactly(renamed(values));
      case Said.Within(var test) -> new Said.Within(test(test));
    };
  }
}
