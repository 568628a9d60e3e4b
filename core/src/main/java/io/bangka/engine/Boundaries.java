package io.bangka.engine;

import io.bangka.model.Force;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which statements start and end.
final class Boundaries {
  private Boundaries() {}

  /// The first day after the given one on which a statement of these procedures, or of a rule over
  /// them, starts or ends.
  static Optional<LocalDate> next(LocalDate after, List<Procedure> procedures, Terms terms) {
    var ofProcedures = procedures.stream().flatMap(Boundaries::forces);
    var ofRules =
        procedures.stream().flatMap(p -> terms.rules(p).stream()).flatMap(Boundaries::forces);
    return Stream.concat(ofProcedures, ofRules)
        .flatMap(f -> Stream.concat(Stream.of(f.start().day()), f.until().stream()))
        .filter(day -> day.isAfter(after))
        .min(Comparator.naturalOrder());
  }

  private static Stream<Force> forces(Procedure p) {
    return Stream.of(
            p.offered().stream().map(o -> o.force()),
            p.requires().stream().flatMap(Boundaries::forces),
            p.acts().stream().map(r -> r.force()),
            p.limits().stream().flatMap(l -> l.caps().stream()).map(c -> c.force()),
            p.fees().stream().map(f -> f.force()),
            p.costs().stream().map(c -> c.force()),
            p.takes().stream().map(t -> t.force()))
        .flatMap(s -> s);
  }

  private static Stream<Force> forces(Rule r) {
    return Stream.of(
            r.requires().stream().flatMap(Boundaries::forces),
            r.denies().stream().map(d -> d.force()),
            r.limits().stream().flatMap(l -> l.caps().stream()).map(c -> c.force()),
            r.fees().stream().map(f -> f.force()))
        .flatMap(s -> s);
  }

  private static Stream<Force> forces(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role ->
          Stream.concat(
              role.rows().stream().map(r -> r.force()), role.others().stream().map(o -> o.force()));
      case Requirement.All all -> all.parts().stream().flatMap(Boundaries::forces);
      case Requirement.Any any -> any.parts().stream().flatMap(Boundaries::forces);
      case Requirement.None none -> none.parts().stream().flatMap(Boundaries::forces);
      case Requirement.Decided decided -> Stream.of(decided.force());
    };
  }
}
