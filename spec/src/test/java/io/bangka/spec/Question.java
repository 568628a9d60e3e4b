package io.bangka.spec;

import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// A question of `spec/ask`.
record Question(String text) {
  /// What all these questions take for today.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Stream<Question> all() {
    return Repository.files("spec/ask", ".yaml").stream()
        .map(Repository::yaml)
        .flatMap(Question::asked)
        .map(ask -> new Question(((Written.Scalar) ask).text()));
  }

  /// A file holds cases, one question each, or families of several.
  private static Stream<Written> asked(Written.Mapping file) {
    return Stream.concat(
        items(file.get("cases")).flatMap(c -> ((Written.Mapping) c).get("ask").stream()),
        items(file.get("families")).flatMap(f -> items(((Written.Mapping) f).get("same"))));
  }

  private static Stream<Written> items(Optional<Written> list) {
    return list.stream().flatMap(l -> ((Written.Sequence) l).items().stream());
  }
}
