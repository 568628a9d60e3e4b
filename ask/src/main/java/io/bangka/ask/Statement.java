package io.bangka.ask;

import io.bangka.model.Citation;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Something the packs say in words, with its sources: what a procedure is, what may go wrong with
/// it, what is good to know, why it is unlawful.
///
/// @param procedure the id of the procedure that says it
/// @param sources their ids; never empty
public record Statement(String procedure, LocalText text, List<String> sources) {
  public Statement {
    sources = List.copyOf(sources);
  }

  static List<Statement> of(Knowledge knowledge) {
    return knowledge.procedures().values().stream().flatMap(Statement::of).toList();
  }

  private static Stream<Statement> of(Procedure procedure) {
    var all = new ArrayList<Statement>();
    procedure.offered().stream()
        .limit(1)
        .forEach(o -> all.add(of(procedure, procedure.title(), o.citation())));
    procedure.unlawful().ifPresent(u -> all.add(titled(procedure, u.because(), u.citation())));
    for (Hazard hazard : procedure.hazards()) {
      all.add(titled(procedure, hazard.what(), hazard.citation()));
      hazard.cure().ifPresent(cure -> all.add(titled(procedure, cure, hazard.citation())));
    }
    procedure.hints().forEach(h -> all.add(titled(procedure, h.what(), h.citation())));
    return all.stream();
  }

  private static Statement titled(Procedure procedure, LocalText text, Citation citation) {
    var title = procedure.title();
    return of(
        procedure,
        new LocalText(title.en() + ": " + text.en(), title.zh() + "：" + text.zh()),
        citation);
  }

  private static Statement of(Procedure procedure, LocalText text, Citation citation) {
    return new Statement(procedure.id(), text, citation.ids());
  }
}
