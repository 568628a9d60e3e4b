package io.bangka.cli;

import io.bangka.engine.Assessment.Bound;
import io.bangka.model.Cap;
import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Limit;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Source;
import io.bangka.words.Line;
import io.bangka.words.Note;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One procedure as it stands on a day, as a note.
final class ProcedureNote {
  private final Words words;
  private final LocalDate asOf;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Source> cited = new LinkedHashMap<>();

  private ProcedureNote(Words words, LocalDate asOf) {
    this.words = words;
    this.asOf = asOf;
  }

  static Note of(Procedure procedure, Words words, LocalDate asOf) {
    var writer = new ProcedureNote(words, asOf);
    writer.write(procedure);
    return new Note(words.language(), writer.lines);
  }

  private void write(Procedure procedure) {
    lines.add(new Line.Heading(words.text(procedure.title()) + "  " + procedure.id()));
    procedure.requires().forEach(this::requirement);
    procedure.acts().stream().filter(row -> holds(row.force())).forEach(this::act);
    procedure.limits().forEach(this::limit);
    procedure.fees().stream()
        .filter(fee -> holds(fee.force()))
        .forEach(fee -> lines.add(new Line.Fee(words.fee(fee), cite(fee.citation()))));
    hazards(procedure);
    procedure.gaps().forEach(gap -> lines.add(new Line.Gap(words.gap(gap), false)));
    sources();
  }

  private void requirement(Requirement requirement) {
    var sources = new ArrayList<String>();
    citations(requirement).forEach(citation -> sources.addAll(cite(citation)));
    var distinct = sources.stream().distinct().toList();
    lines.add(new Line.Accepts(words.requirement(requirement, asOf), distinct, false));
  }

  private List<Citation> citations(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> inForce(role);
      case Requirement.All(var _, var parts) -> ofParts(parts);
      case Requirement.Any(var _, var parts) -> ofParts(parts);
      case Requirement.None(var _, var parts) -> ofParts(parts);
      case Requirement.Decided decided -> List.of(decided.citation());
    };
  }

  private List<Citation> inForce(Requirement.Role role) {
    return role.rows().stream().filter(row -> holds(row.force())).map(Row::citation).toList();
  }

  private List<Citation> ofParts(List<Requirement> parts) {
    return parts.stream().flatMap(part -> citations(part).stream()).toList();
  }

  private void act(Row row) {
    String text = words.act(row.pattern());
    var sources = cite(row.citation());
    boolean allowed = row.effect() == Effect.ACCEPTS;
    lines.add(
        allowed
            ? new Line.Permission(text, sources, false)
            : new Line.Denial(text, sources, false));
  }

  private void limit(Limit limit) {
    for (Cap cap : limit.caps()) {
      if (holds(cap.force())) {
        lines.add(new Line.Limit(words.limit(new Bound(limit, cap)), cite(cap.citation())));
      }
    }
  }

  private void hazards(Procedure procedure) {
    procedure.hazards().stream()
        .filter(hazard -> holds(hazard.force()))
        .forEach(h -> lines.add(new Line.Hazard(words.text(h.what()), cite(h.citation()), false)));
    procedure.hints().stream()
        .filter(hint -> holds(hint.force()))
        .forEach(h -> lines.add(new Line.Hazard(words.text(h.what()), cite(h.citation()), false)));
  }

  private void sources() {
    int number = 0;
    for (Source source : cited.values()) {
      number++;
      lines.add(
          new Line.Source(
              number,
              source.id(),
              words.source(source),
              words.shortly(source),
              source.url(),
              false));
    }
  }

  private boolean holds(Force force) {
    return force.on(asOf) == Presence.IN_FORCE;
  }

  private List<String> cite(Citation citation) {
    citation.sources().forEach(source -> cited.putIfAbsent(source.id(), source));
    return citation.ids();
  }
}
