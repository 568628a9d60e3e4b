package io.bangka.spec;

import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.stream.Stream;

/// A question of `spec/ask`.
record Question(String text) {
  /// What all these questions take for today.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Stream<Question> all() {
    return Repository.files("spec/ask", ".yaml").stream()
        .map(Repository::yaml)
        .flatMap(file -> ((Written.Sequence) file.get("cases").orElseThrow()).items().stream())
        .map(c -> ((Written.Mapping) c).get("ask").orElseThrow())
        .map(ask -> new Question(((Written.Scalar) ask).text()));
  }
}
