package io.bangka.workshop.diff;

import io.bangka.engine.Assessment;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The statements behind a change of a verdict: those that decide a requirement and are in force in
/// one edition only; where there are none, the offers and uses that are.
record Causes(Side before, Side after) {

  List<Statement> of(Assessment old, Assessment now) {
    var causes = new LinkedHashSet<Statement>();
    changed(now, old).filter(s -> !before.ground().has(s)).forEach(causes::add);
    changed(old, now).filter(s -> !after.ground().has(s)).forEach(causes::add);
    return causes.isEmpty() ? offers(old, now) : List.copyOf(causes);
  }

  /// What decides the requirements whose state is another in the other answer.
  private static Stream<Statement> changed(Assessment answer, Assessment other) {
    return answer.because().stream()
        .filter(
            finding -> other.because().stream().noneMatch(theirs -> hasSameState(theirs, finding)))
        .flatMap(finding -> deciding(finding).stream());
  }

  private static boolean hasSameState(Assessment.Finding one, Assessment.Finding other) {
    return one.procedure().id().equals(other.procedure().id())
        && one.requirement().name().equals(other.requirement().name())
        && one.state() == other.state();
  }

  private static List<Statement> deciding(Assessment.Finding finding) {
    var statements = new ArrayList<Statement>();
    String owner = finding.procedure().id();
    finding.decisive().forEach(row -> statements.add(statement(owner, finding, row)));
    if (finding.requirement() instanceof Requirement.Role role) {
      finding
          .others()
          .map(o -> new Statement(owner, new Content.Unlisted(role, o), o.force(), o.citation()))
          .ifPresent(statements::add);
    }
    return statements;
  }

  private static Statement statement(String owner, Assessment.Finding finding, Row row) {
    Content content =
        finding.requirement() instanceof Requirement.Role role
            ? new Content.Fills(role, row)
            : new Content.Acts(row);
    return new Statement(owner, content, row.force(), row.citation());
  }

  private List<Statement> offers(Assessment old, Assessment now) {
    return Stream.of(now, old)
        .flatMap(Causes::procedures)
        .distinct()
        .flatMap(this::offers)
        .toList();
  }

  private static Stream<String> procedures(Assessment answer) {
    return Stream.concat(
            answer.procedure().stream(), answer.because().stream().map(f -> f.procedure()))
        .map(procedure -> procedure.id());
  }

  private Stream<Statement> offers(String id) {
    return Stream.concat(
            offers(after, id).filter(s -> !before.ground().has(s)),
            offers(before, id).filter(s -> !after.ground().has(s)))
        .distinct();
  }

  private static Stream<Statement> offers(Side side, String id) {
    return Optional.ofNullable(side.edition().knowledge().procedures().get(id)).stream()
        .flatMap(Statements::of)
        .filter(s -> s.content() instanceof Content.Offered || s.content() instanceof Content.Acts)
        .filter(side.ground()::has);
  }
}
