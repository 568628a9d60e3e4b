package io.bangka.pack;

import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Fee;
import io.bangka.model.Force;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The statements of procedures and rules by the key under which they stand.
record StatementsByKey(Knowledge knowledge) {

  /// One statement.
  record Keyed(StatedAs as, Force force, Citation citation) {}

  /// The ids of all procedures and rules.
  Set<String> owners() {
    var owners = new TreeSet<>(knowledge.procedures().keySet());
    knowledge.rules().stream().map(Rule::id).forEach(owners::add);
    return owners;
  }

  /// Those of one procedure or rule; empty for an unknown one.
  List<Keyed> of(String owner) {
    var rules = knowledge.rules().stream().filter(rule -> rule.id().equals(owner));
    return Stream.concat(
            knowledge.procedure(owner).stream().flatMap(StatementsByKey::of),
            rules.flatMap(StatementsByKey::of))
        .toList();
  }

  private static Stream<Keyed> of(Procedure p) {
    return Stream.of(
            p.offered().stream().map(o -> new Keyed(StatedAs.OFFERED, o.force(), o.citation())),
            p.unlawful().stream().map(u -> new Keyed(StatedAs.UNLAWFUL, u.force(), u.citation())),
            required(p.requires()),
            p.acts().stream().map(row -> row(row, StatedAs.ALLOWS, StatedAs.DENIES)),
            limits(p.limits()),
            fees(p.fees()),
            p.costs().stream().map(c -> new Keyed(StatedAs.COSTS, c.force(), c.citation())),
            p.takes().stream().map(t -> new Keyed(StatedAs.TAKES, t.force(), t.citation())),
            p.lasts().stream().map(l -> new Keyed(StatedAs.LASTS, l.force(), l.citation())),
            p.upkeep().stream().map(u -> new Keyed(StatedAs.UPKEEP, u.force(), u.citation())),
            hazards(p.hazards()),
            p.hints().stream().map(h -> new Keyed(StatedAs.HINTS, h.force(), h.citation())))
        .flatMap(Function.identity());
  }

  private static Stream<Keyed> of(Rule rule) {
    return Stream.of(
            required(rule.requires()),
            rule.denies().stream().map(row -> row(row, StatedAs.ALLOWS, StatedAs.DENIES)),
            limits(rule.limits()),
            fees(rule.fees()),
            hazards(rule.hazards()))
        .flatMap(Function.identity());
  }

  private static Stream<Keyed> required(List<Requirement> requirements) {
    return Requirements.within(requirements).flatMap(StatementsByKey::of);
  }

  private static Stream<Keyed> of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role ->
          Stream.concat(
              role.rows().stream().map(row -> row(row, StatedAs.ACCEPTS, StatedAs.REFUSES)),
              role.others().stream().map(o -> new Keyed(StatedAs.OTHERS, o.force(), o.citation())));
      case Requirement.Decided decided ->
          Stream.of(new Keyed(StatedAs.DECIDED_BY, decided.force(), decided.citation()));
      case Requirement.All _, Requirement.Any _, Requirement.None _ -> Stream.of();
    };
  }

  private static Keyed row(Row row, StatedAs accepting, StatedAs refusing) {
    boolean accepts = row.effect() == Effect.ACCEPTS;
    return new Keyed(accepts ? accepting : refusing, row.force(), row.citation());
  }

  private static Stream<Keyed> limits(List<Limit> limits) {
    return limits.stream()
        .flatMap(limit -> limit.caps().stream())
        .map(cap -> new Keyed(StatedAs.LIMITS, cap.force(), cap.citation()));
  }

  private static Stream<Keyed> fees(List<Fee> fees) {
    return fees.stream().map(f -> new Keyed(StatedAs.FEES, f.force(), f.citation()));
  }

  private static Stream<Keyed> hazards(List<Hazard> hazards) {
    return hazards.stream().map(h -> new Keyed(StatedAs.HAZARDS, h.force(), h.citation()));
  }
}
