package io.bangka.workshop.diff;

import io.bangka.engine.Engine;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Purpose;
import io.bangka.model.Row;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What can be asked of one edition: every purpose at every provider that serves it itself; an act
/// in each of the ways that its rows tell apart.
record Questions(Edition edition) {

  Set<Question> all() {
    var engine = new Engine(edition.knowledge());
    var questions = new LinkedHashSet<Question>();
    for (String platform : edition.knowledge().providers().keySet()) {
      for (Purpose purpose : edition.knowledge().vocabulary().purposes().values()) {
        var plain = new Question(platform, purpose.name(), Holding.unsaid(Vocabulary.ACT));
        var serving =
            engine.candidates(plain.goal()).stream()
                .filter(procedure -> procedure.provider().equals(platform))
                .toList();
        if (!serving.isEmpty()) {
          questions.add(plain);
          questions.addAll(purpose.gains().isPresent() ? List.of() : ways(plain, serving));
        }
      }
    }
    return questions;
  }

  private List<Question> ways(Question plain, List<Procedure> serving) {
    var acts =
        serving.stream()
            .flatMap(this::rows)
            .map(Row::pattern)
            .filter(act -> speaksOf(act, plain.purpose()))
            .map(Questions::withoutPurpose)
            .distinct()
            .toList();
    var examples = new Examples(edition.knowledge().vocabulary(), List.of());
    return acts.stream()
        .flatMap(act -> examples.of(act).stream())
        .map(example -> new Question(plain.platform(), plain.purpose(), example.holding()))
        .toList();
  }

  private Stream<Row> rows(Procedure procedure) {
    return Stream.concat(
        procedure.acts().stream(),
        edition.rules(procedure).stream().flatMap(rule -> rule.denies().stream()));
  }

  private static boolean speaksOf(Pattern act, String purpose) {
    Test what = act.tests().get("do");
    return what == null || Test.oneOf(purpose).within(what);
  }

  private static Pattern withoutPurpose(Pattern act) {
    var tests = new TreeMap<>(act.tests());
    tests.remove("do");
    return new Pattern(act.kind(), tests);
  }
}
