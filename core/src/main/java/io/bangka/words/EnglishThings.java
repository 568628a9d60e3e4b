package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;

/// English noun phrases: "a Visa, Mastercard or JCB card issued outside mainland China".
record EnglishThings(Naming naming) implements Things {
  private static final Set<String> NAMED_BY_KIND = Set.of("document", "proof");
  private static final List<String> ADJECTIVES =
      List.of("issuer", "network", "platform", "currency", "class", "tier", "kind", "funding");
  private static final java.util.regex.Pattern VOWEL =
      java.util.regex.Pattern.compile(
          "^([aio]|e(?!u)|u(?!ni|se|s\\b)|[AEFHILMNORSX][A-Z0-9]|[AEIO]|U(?!ni|K|S|n?ion)).*");

  @Override
  public String some(Pattern pattern) {
    return article(bare(pattern));
  }

  @Override
  public String yours(Pattern pattern) {
    return "your " + bare(pattern);
  }

  @Override
  public String bare(Pattern pattern) {
    var phrase = new Phrase(noun(pattern.kind()));
    Related.own(pattern).forEach((path, test) -> add(phrase, pattern.kind(), path, test));
    Related.others(pattern).forEach((relation, other) -> relate(phrase, relation, other));
    return String.join(" ", phrase.words());
  }

  private String noun(String kind) {
    return kind.equals("wallet") ? "account" : naming.kind(kind);
  }

  private void add(Phrase phrase, String kind, String path, Test test) {
    if (naming.flag(kind, path)) {
      flag(phrase, kind, path, test);
      return;
    }
    switch (test) {
      case Test.OneOf(var values) -> oneOf(phrase, kind, path, values);
      case Test.NoneOf(var values) -> noneOf(phrase, kind, path, values);
      case Test.Range range -> range(phrase, kind, path, range);
    }
  }

  private void flag(Phrase phrase, String kind, String path, Test test) {
    Tests.flag(test)
        .ifPresent(value ->
            Flags.of(path, value)
                .ifPresentOrElse(
                    sound -> {
                      if (sound.before()) {
                        phrase.before(0, sound.english());
                      } else {
                        phrase.after(sound.english());
                      }
                    },
                    () ->
                        phrase.after(
                            "("
                                + naming.attribute(kind, path)
                                + ": "
                                + (value ? "yes" : "no")
                                + ")")));
  }

  private void oneOf(Phrase phrase, String kind, String path, SortedSet<String> values) {
    String names = naming.tongue().either(naming.values(kind, path, values));
    switch (path) {
      case "country" -> country(phrase, kind, values);
      case "holder", "registered-to" -> phrase.after(holder(kind, values));
      case "linked" -> phrase.after("with " + article(names) + " linked");
      default -> {
        if (path.equals("kind") && NAMED_BY_KIND.contains(kind)) {
          phrase.noun(names);
        } else if (ADJECTIVES.contains(path)) {
          adjective(phrase, path, names);
        } else {
          phrase.after("whose " + naming.attribute(kind, path) + " is " + names);
        }
      }
    }
  }

  /// "a credit card", not "a credit card card".
  private static void adjective(Phrase phrase, String path, String names) {
    if (names.endsWith(" " + phrase.noun()) || names.endsWith(last(phrase.noun()))) {
      phrase.noun(names);
    } else {
      phrase.before(2 + ADJECTIVES.indexOf(path), names);
      plain(phrase);
    }
  }

  /// "a Visa card", not "a Visa bank card".
  private static void plain(Phrase phrase) {
    if (phrase.noun().equals("bank card")) {
      phrase.noun("card");
    }
  }

  private static String last(String noun) {
    return " " + noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static String holder(String kind, SortedSet<String> values) {
    boolean own = values.contains("self");
    return switch (kind) {
      case "document" -> own ? "of your own" : "of another person";
      case "phone" -> own ? "registered to you" : "registered to another person";
      default -> own ? "in your own name" : "in another person’s name";
    };
  }

  private void country(Phrase phrase, String kind, SortedSet<String> values) {
    String only = values.first();
    var adjective = kind.equals("document") ? Places.national(only) : Places.adjective(only);
    if (values.size() == 1 && adjective.isPresent()) {
      phrase.before(1, adjective.get());
    } else {
      phrase.after(issued(kind) + "in " + places(kind, values));
    }
  }

  private static String issued(String kind) {
    return switch (kind) {
      case "account", "phone", "wallet" -> "";
      default -> "issued ";
    };
  }

  private String places(String kind, SortedSet<String> values) {
    return naming
        .group(values)
        .orElseGet(() -> naming.tongue().either(naming.values(kind, "country", values)));
  }

  private void noneOf(Phrase phrase, String kind, String path, SortedSet<String> values) {
    String names = naming.tongue().either(naming.values(kind, path, values));
    switch (path) {
      case "country" -> phrase.after(issued(kind) + "outside " + places(kind, values));
      case "linked" ->
          phrase.after(
              values.contains("nothing")
                  ? "with something linked"
                  : "with no " + names + " linked");
      case "holder", "registered-to" ->
          phrase.after(
              holder(
                  kind,
                  new java.util.TreeSet<>(Set.of(values.contains("self") ? "other" : "self"))));
      default ->
          phrase.after(
              ADJECTIVES.contains(path)
                  ? "other than " + names
                  : "whose " + naming.attribute(kind, path) + " is not " + names);
    }
  }

  private void range(Phrase phrase, String kind, String path, Test.Range range) {
    boolean day = naming.day(kind, path);
    String bounds = Ranges.english(range, day);
    if (path.equals("expires")) {
      phrase.after("that expires " + (exact(range) ? "on " : "") + bounds);
    } else if (path.equals("age")) {
      phrase.after("aged " + bounds);
    } else {
      phrase.after("whose " + naming.attribute(kind, path) + " is " + bounds);
    }
  }

  private static boolean exact(Test.Range range) {
    return range.atLeast().equals(range.atMost());
  }

  private void relate(Phrase phrase, String relation, Pattern other) {
    phrase.after(relation.replace('-', ' ') + " " + some(other));
  }

  static String article(String words) {
    Matcher vowel = VOWEL.matcher(words);
    return (vowel.matches() ? "an " : "a ") + words;
  }
}
