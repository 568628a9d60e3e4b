package io.bangka.workshop.diff;

import io.bangka.pack.PackCase;
import java.util.List;
import java.util.stream.Stream;

/// The people of the packs' cases, and what they want. Cases about an amount, about one thing only,
/// or about no platform in particular are left out.
final class CasePeople {
  private CasePeople() {}

  record Asking(Question question, KindOfPerson people) {}

  static List<Asking> of(Edition edition) {
    return edition.cases().stream()
        .filter(test -> test.query().holding().isEmpty() && test.query().spending().isEmpty())
        .flatMap(CasePeople::of)
        .toList();
  }

  private static Stream<Asking> of(PackCase test) {
    var query = test.query();
    var people =
        new KindOfPerson(
            new KindOfPerson.What.OfCase(test.pack(), test.name()),
            test.profile(),
            query.parties());
    return query.platform().stream()
        .flatMap(platform ->
            query.purposes().stream()
                .map(purpose -> new Asking(new Question(platform, purpose, query.act()), people)));
  }
}
