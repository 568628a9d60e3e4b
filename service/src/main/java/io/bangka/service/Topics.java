package io.bangka.service;

import io.bangka.interview.Topic;
import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question is about, in one word: `person.age`, `cards[0].country`, `documents+0` for what
/// documents there are beyond none, `recipient:wallets+1` about another person.
record Topics(Vocabulary vocabulary) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:([a-z]+):)?([a-z-]+)(?:\\[(\\d{1,4})])?(?:\\.([a-z.-]+)|\\+(\\d{1,4}))");

  String text(Topic topic) {
    String party = topic.party().map(p -> p + ":").orElse("");
    String kind = vocabulary.kind(topic.kind()).map(Kind::plural).orElse(topic.kind());
    return party
        + kind
        + topic
            .path()
            .map(path -> (isSingle(topic.kind()) ? "." : "[" + topic.number() + "].") + path)
            .orElse("+" + topic.number());
  }

  /// Empty if it is no such word.
  Optional<Topic> topic(String written) {
    var matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
    return vocabulary.kinds().values().stream()
        .filter(kind -> kind.plural().equals(matcher.group(2)))
        .findFirst()
        .map(kind ->
            new Topic(
                Optional.ofNullable(matcher.group(1)),
                kind.name(),
                number == null ? 0 : Integer.parseInt(number),
                Optional.ofNullable(matcher.group(4))));
  }

  private static boolean isSingle(String kind) {
    return kind.equals(Vocabulary.PERSON) || kind.equals(Vocabulary.ACT);
  }
}
