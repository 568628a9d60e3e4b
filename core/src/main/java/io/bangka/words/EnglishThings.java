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
  private static final String CARD = " card";
  private static final int FIRST_ADJECTIVE = 2;

  /// How near to the noun a phrase behind it stands.
  private static final int NEAR = 0;

  private static final int PLACE = 1;
  private static final int CLAUSE = 2;
  private static final int OTHER = 3;

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
    return String.join(" ", phrase(pattern).words());
  }

  @Override
  public String qualities(Pattern pattern) {
    return String.join(", ", phrase(pattern).qualities());
  }

  private Phrase phrase(Pattern pattern) {
    var phrase = new Phrase(noun(pattern.kind()));
    Related.own(pattern).forEach((path, test) -> add(phrase, pattern.kind(), path, test));
    Related.others(pattern).forEach((relation, other) -> relate(phrase, relation, other));
    return phrase;
  }

  private String noun(String kind) {
    return kind.equals("wallet") ? "account" : naming.kind(kind);
  }

  private void add(Phrase phrase, String kind, String path, Test test) {
    if (naming.tacit(kind, path, test)) {
      return;
    }
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
    Tests.flag(test).ifPresent(value -> flag(phrase, kind, path, value));
  }

  private void flag(Phrase phrase, String kind, String path, boolean value) {
    var sound = Flags.of(path, value);
    if (sound.isEmpty()) {
      String said = naming.attribute(kind, path) + ": " + (value ? "yes" : "no");
      phrase.after(CLAUSE, naming.tongue().aside(said).strip());
    } else if (sound.get().before()) {
      phrase.before(0, sound.get().english());
    } else {
      phrase.after(CLAUSE, sound.get().english());
    }
  }

  private void oneOf(Phrase phrase, String kind, String path, SortedSet<String> values) {
    List<String> each = naming.values(kind, path, values);
    String names = naming.tongue().either(each);
    switch (path) {
      case "country" -> country(phrase, kind, values);
      case "holder", "registered-to" -> phrase.after(NEAR, holder(kind, values.contains("self")));
      case "linked" -> phrase.after(NEAR, "with " + article(names) + " linked");
      case "record" -> phrase.after(CLAUSE, record(values));
      case "stopped" -> phrase.after(CLAUSE, "that is " + names);
      case "sim" -> phrase.after(CLAUSE, "with " + article(names));
      default -> {
        if (path.equals("kind") && NAMED_BY_KIND.contains(kind)) {
          phrase.noun(names);
        } else if (ADJECTIVES.contains(path)) {
          adjective(phrase, path, each);
        } else {
          phrase.after(CLAUSE, "whose " + naming.attribute(kind, path) + " is " + names);
        }
      }
    }
  }

  private static String record(SortedSet<String> values) {
    return values.contains("matches")
        ? "whose details at the bank agree with yours"
        : "whose details at the bank differ from yours";
  }

  /// "a credit or debit card", not "a credit card or debit card card".
  private void adjective(Phrase phrase, String path, List<String> names) {
    boolean nouns = names.stream().allMatch(name -> name.endsWith(CARD));
    var words = nouns ? names.stream().map(EnglishThings::cut).toList() : names;
    phrase.before(FIRST_ADJECTIVE + ADJECTIVES.indexOf(path), naming.tongue().either(words));
    plain(phrase);
  }

  private static String cut(String name) {
    return name.substring(0, name.length() - CARD.length());
  }

  /// "a Visa card", not "a Visa bank card".
  private static void plain(Phrase phrase) {
    if (phrase.noun().equals("bank card")) {
      phrase.noun("card");
    }
  }

  private static String holder(String kind, boolean own) {
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
      phrase.after(PLACE, issued(kind) + "in " + places(kind, values));
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
      case "country" -> phrase.after(PLACE, issued(kind) + "outside " + places(kind, values));
      case "linked" -> phrase.after(NEAR, unlinked(values, names));
      case "sim" -> phrase.after(CLAUSE, "without " + article(names));
      case "holder", "registered-to" -> phrase.after(NEAR, holder(kind, !values.contains("self")));
      default -> phrase.after(OTHER, other(kind, path, names));
    }
  }

  private static String unlinked(SortedSet<String> values, String names) {
    return values.contains("nothing") ? "with something linked" : "with no " + names + " linked";
  }

  private String other(String kind, String path, String names) {
    return ADJECTIVES.contains(path)
        ? "other than " + names
        : "whose " + naming.attribute(kind, path) + " is not " + names;
  }

  private void range(Phrase phrase, String kind, String path, Test.Range range) {
    String bounds = Ranges.english(range, naming.day(kind, path));
    phrase.after(
        CLAUSE,
        switch (path) {
          case "expires" -> "that expires " + (exact(range) ? "on " : "") + bounds;
          case "age" -> "aged " + bounds;
          default -> "whose " + naming.attribute(kind, path) + " is " + bounds;
        });
  }

  private static boolean exact(Test.Range range) {
    return range.atLeast().equals(range.atMost());
  }

  private void relate(Phrase phrase, String relation, Pattern other) {
    phrase.after(CLAUSE, relation.replace('-', ' ') + " " + some(other));
  }

  static String article(String words) {
    Matcher vowel = VOWEL.matcher(words);
    return (vowel.matches() ? "an " : "a ") + words;
  }
}
