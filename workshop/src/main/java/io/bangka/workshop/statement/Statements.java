package io.bangka.workshop.statement;

import io.bangka.model.Fee;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes procedures and rules apart into their statements, in the order in which packs write them.
public final class Statements {
  private Statements() {}

  public static Stream<Statement> of(Knowledge knowledge) {
    return Stream.concat(
        knowledge.procedures().values().stream().flatMap(Statements::of),
        knowledge.rules().stream().flatMap(Statements::of));
  }

  public static Stream<Statement> of(Procedure p) {
    String id = p.id();
    return Stream.of(
            p.offered().stream()
                .map(o -> new Statement(id, new Content.Offered(), o.force(), o.citation())),
            p.unlawful().stream()
                .map(u -> new Statement(id, new Content.IsUnlawful(u), u.force(), u.citation())),
            p.requires().stream().flatMap(requirement -> of(id, requirement)),
            p.acts().stream().map(row -> row(id, row, Content.Acts::new)),
            limits(id, p.limits()),
            fees(id, p.fees()),
            p.costs().stream()
                .map(c -> new Statement(id, new Content.CostsOnce(c), c.force(), c.citation())),
            p.takes().stream()
                .map(t -> new Statement(id, new Content.TakesTime(t), t.force(), t.citation())),
            p.lasts().stream()
                .map(l -> new Statement(id, new Content.LastsFor(l), l.force(), l.citation())),
            p.upkeep().stream()
                .map(u -> new Statement(id, new Content.NeedsUpkeep(u), u.force(), u.citation())),
            hazards(id, p.hazards()),
            p.hints().stream()
                .map(h -> new Statement(id, new Content.GoodToKnow(h), h.force(), h.citation())))
        .flatMap(Function.identity());
  }

  private static Stream<Statement> limits(String id, List<Limit> limits) {
    return limits.stream()
        .flatMap(limit ->
            limit.caps().stream()
                .map(cap ->
                    new Statement(
                        id, new Content.Bounds(limit, cap), cap.force(), cap.citation())));
  }

  private static Stream<Statement> fees(String id, List<Fee> fees) {
    return fees.stream()
        .map(f -> new Statement(id, new Content.Charges(f), f.force(), f.citation()));
  }

  private static Stream<Statement> hazards(String id, List<Hazard> hazards) {
    return hazards.stream()
        .map(h -> new Statement(id, new Content.MayGoWrong(h), h.force(), h.citation()));
  }

  public static Stream<Statement> of(Rule rule) {
    String id = rule.id();
    return Stream.of(
            rule.requires().stream().flatMap(requirement -> of(id, requirement)),
            rule.denies().stream().map(row -> row(id, row, Content.Acts::new)),
            limits(id, rule.limits()),
            fees(id, rule.fees()),
            hazards(id, rule.hazards()))
        .flatMap(Function.identity());
  }

  /// The statements of a requirement and its parts.
  public static Stream<Statement> of(String owner, Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> ofRole(owner, role);
      case Requirement.All(var _, var parts) -> ofParts(owner, parts);
      case Requirement.Any(var _, var parts) -> ofParts(owner, parts);
      case Requirement.None(var _, var parts) -> ofParts(owner, parts);
      case Requirement.Decided decided ->
          Stream.of(
              new Statement(
                  owner, new Content.Decides(decided), decided.force(), decided.citation()));
    };
  }

  private static Stream<Statement> ofParts(String owner, List<Requirement> parts) {
    return parts.stream().flatMap(part -> of(owner, part));
  }

  private static Stream<Statement> ofRole(String owner, Requirement.Role role) {
    return Stream.concat(
        role.rows().stream().map(row -> row(owner, row, r -> new Content.Fills(role, r))),
        role.others().stream()
            .map(others ->
                new Statement(
                    owner, new Content.Unlisted(role, others), others.force(), others.citation())));
  }

  private static Statement row(String owner, Row row, Function<Row, Content> content) {
    return new Statement(owner, content.apply(row), row.force(), row.citation());
  }
}
