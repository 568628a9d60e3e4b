package io.bangka.ask;

import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;

/// What a line of a grammar file says of its forms.
final class GrammarSenses {
  private static final String COUNTRY = "country";
  private static final String NOT = "not-";
  private static final String UNDER = "under-";

  private final Vocabulary vocabulary;

  GrammarSenses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Sense of(WordFile.Line line) {
    return switch (line.key()) {
      case "with" -> new Sense.With(attribute(line), said(line));
      case "person" -> new Sense.Person(attribute(line), said(line));
      case "place" -> place(line.argument());
      case "people" -> new Sense.Code(COUNTRY, line.argument(), true);
      case "purpose" -> new Sense.PurposeOf(line.argument());
      case "weak-purpose" -> new Sense.WeakPurpose(line.argument());
      case "weak-platform" -> new Sense.WeakPlatform(line.argument());
      default -> new Sense.Mark(Role.named(line.key()), line.argument());
    };
  }

  private Sense place(String code) {
    return vocabulary.groups().containsKey(code)
        ? new Sense.Group(code)
        : new Sense.Code(COUNTRY, code, false);
  }

  private static String attribute(WordFile.Line line) {
    return line.argument().substring(0, line.argument().indexOf(' '));
  }

  /// `CN`, `not-CN`, or `under-18`.
  private static Said said(WordFile.Line line) {
    String value = line.argument().substring(line.argument().indexOf(' ') + 1);
    if (value.startsWith(NOT)) {
      return new Said.Within(Test.noneOf(value.substring(NOT.length())));
    }
    return value.startsWith(UNDER)
        ? new Said.Within(Test.atMost(Long.parseLong(value.substring(UNDER.length())) - 1))
        : Said.exactly(value);
  }
}
