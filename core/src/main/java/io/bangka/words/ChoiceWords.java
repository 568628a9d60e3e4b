package io.bangka.words;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The questions of an interview, and what can be chosen.
record ChoiceWords(Words words) {
  /// More values than this are not read out.
  private static final int READ_OUT = 6;

  /// The other people in an act.
  private static final Map<String, String> OTHERS =
      Map.of("recipient", "收款人", "guardian", "监护人", "helper", "协助人", "giver", "赠送人");

  /// Which things of a kind there are.
  ///
  /// @param besides whether some were named before
  String list(String kind, boolean besides) {
    String asked =
        words
            .naming()
            .vocabulary()
            .kind(kind)
            .flatMap(Kind::listing)
            .map(listing -> words.tongue().say(listing.question()))
            .orElseGet(() -> say("Which of these do you have?", "你有下列哪些？"));
    return besides ? say("Besides what you named: ", "除已说的以外：") + asked : asked;
  }

  /// The same about another person.
  String about(Optional<String> party, String question) {
    return party
        .map(p -> words.tongue().labelled(say("About the " + p, other(p)), question))
        .orElse(question);
  }

  private static String other(String party) {
    return "关于" + OTHERS.getOrDefault(party, party);
  }

  /// A thing to have: "a passport"; "another document".
  String thing(Pattern what) {
    if (what.tests().isEmpty()) {
      return words.naming().kind(what.kind());
    }
    var entry = what.tests().firstEntry();
    return switch (entry.getValue()) {
      case Test.NoneOf _ -> say("another ", "其他") + words.naming().kind(what.kind());
      case Test.OneOf(var values) when values.size() > READ_OUT -> {
        var tests = new TreeMap<String, Test>();
        tests.put(entry.getKey(), new Test.OneOf(new TreeSet<>(first(what, values))));
        yield more(words.bare(new Pattern(what.kind(), tests)), values.size());
      }
      case Test.OneOf _, Test.Range _ -> words.bare(what);
    };
  }

  /// A value: "mainland China"; "under 18"; "another".
  String value(Pattern what) {
    var entry = what.tests().firstEntry();
    String path = entry.getKey();
    return switch (entry.getValue()) {
      case Test.NoneOf _ -> say("another", "其他");
      case Test.Range range -> range(what.kind(), path, range);
      case Test.OneOf(var values) -> {
        var group = words.naming().group(values);
        if (group.isPresent() || values.size() <= READ_OUT) {
          yield group.orElseGet(
              () -> words.tongue().either(words.naming().values(what.kind(), path, values)));
        }
        yield more(
            words.tongue().either(words.naming().values(what.kind(), path, first(what, values))),
            values.size());
      }
    };
  }

  private String range(String kind, String path, Test.Range range) {
    boolean day = words.naming().day(kind, path);
    return say(
        Ranges.english(range, day), Ranges.chinese(range, day) + (age(kind, path) ? "周岁" : ""));
  }

  private static boolean age(String kind, String path) {
    return kind.equals(Vocabulary.PERSON) && path.equals("age");
  }

  private String more(String some, int all) {
    int others = all - READ_OUT;
    return some + say(", or one of " + others + " more", "，或另外 " + others + " 种之一");
  }

  /// The first in the vocabulary's order, which puts the usual first.
  private Collection<String> first(Pattern what, Collection<String> values) {
    var found = new ArrayList<String>();
    words
        .naming()
        .find(what.kind(), what.tests().firstKey())
        .map(Attribute::domain)
        .filter(Domain.Coded.class::isInstance)
        .map(Domain.Coded.class::cast)
        .ifPresent(coded -> found.addAll(coded.values().keySet()));
    found.retainAll(values);
    values.stream().filter(v -> !found.contains(v)).forEach(found::add);
    return found.stream().limit(READ_OUT).toList();
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
