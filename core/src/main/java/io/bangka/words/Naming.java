package io.bangka.words;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Tacit;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What the vocabulary calls things, in one language. A name that it does not have is shown as it
/// is written: an open list lets such values through.
record Naming(Vocabulary vocabulary, Tongue tongue) {

  String kind(String kind) {
    return vocabulary.kind(kind).map(k -> tongue.say(k.names().title())).orElse(kind);
  }

  String attribute(String kind, String path) {
    return find(kind, path).map(a -> tongue.say(a.title())).orElse(path);
  }

  Optional<Attribute> find(String kind, String path) {
    return vocabulary.kind(kind).flatMap(k -> k.attribute(path));
  }

  String purpose(String purpose) {
    var known = vocabulary.purposes().get(purpose);
    return known == null ? purpose : tongue.say(known.names().title());
  }

  /// What a requirement's role is called; empty if nobody named it.
  Optional<String> role(String role) {
    return Optional.ofNullable(vocabulary.roles().get(role)).map(tongue::say);
  }

  /// Whether the purpose is an act, rather than something that a procedure yields.
  boolean act(String purpose) {
    return vocabulary.isAct(purpose);
  }

  String value(String kind, String path, String value) {
    return find(kind, path).map(Attribute::domain).map(d -> value(d, value)).orElse(value);
  }

  private String value(Domain domain, String value) {
    return switch (domain) {
      case Domain.Coded(var _, var values, var _) -> {
        var names = values.get(value);
        yield names == null ? value : tongue.say(names.title());
      }
      case Domain.Flag _ -> value.equals("true") ? tongue.say("yes", "是") : tongue.say("no", "否");
      case Domain.Whole _, Domain.Day _ -> value;
    };
  }

  /// In the order of the vocabulary, which puts the usual first.
  List<String> values(String kind, String path, Collection<String> values) {
    List<String> order = find(kind, path).map(a -> order(a.domain())).orElse(List.of());
    return values.stream()
        .sorted(Comparator.comparingInt(v -> position(order, v)))
        .map(v -> value(kind, path, v))
        .toList();
  }

  /// The value that the vocabulary has first, of those that a test lets through by name.
  Optional<String> first(String kind, String path, Test test) {
    List<String> order = find(kind, path).map(a -> order(a.domain())).orElse(List.of());
    return test instanceof Test.OneOf(var values)
        ? values.stream().min(Comparator.comparingInt(v -> position(order, v)))
        : Optional.empty();
  }

  private static List<String> order(Domain domain) {
    return switch (domain) {
      case Domain.Coded(var _, var values, var _) -> List.copyOf(values.keySet());
      case Domain.Flag _, Domain.Whole _, Domain.Day _ -> List.of();
    };
  }

  private static int position(List<String> order, String value) {
    int position = order.indexOf(value);
    return position < 0 ? Integer.MAX_VALUE : position;
  }

  /// Whether it goes without saying.
  boolean tacit(String kind, String path, Test test) {
    return find(kind, path).filter(attribute -> Tacit.is(attribute, test)).isPresent();
  }

  boolean flag(String kind, String path) {
    return find(kind, path).map(a -> a.domain() instanceof Domain.Flag).orElse(false);
  }

  /// Whether the attribute has two values alone, so that one says that it is not the other.
  boolean twofold(String kind, String path) {
    return find(kind, path)
        .map(a ->
            switch (a.domain()) {
              case Domain.Flag _ -> true;
              case Domain.Coded coded -> coded.values().size() == 2;
              case Domain.Whole _, Domain.Day _ -> false;
            })
        .orElse(false);
  }

  boolean day(String kind, String path) {
    return find(kind, path).map(a -> a.domain() instanceof Domain.Day).orElse(false);
  }

  /// The group whose values are exactly these, if it is larger than a reader wants listed.
  Optional<String> group(SortedSet<String> values) {
    return vocabulary.groups().entrySet().stream()
        .filter(g -> values.size() > 4 && g.getValue().equals(values))
        .map(g -> Places.group(g.getKey(), tongue))
        .findFirst();
  }

  /// `cards` for `card`: the key of the list in a profile.
  String plural(String kind) {
    return vocabulary.kind(kind).map(Kind::plural).orElse(kind);
  }
}
