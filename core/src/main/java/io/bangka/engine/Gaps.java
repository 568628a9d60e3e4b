package io.bangka.engine;

import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Said;
import io.bangka.model.Truth;
import io.bangka.model.Why;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which of the gaps that packs state matter to an answer: those of the procedures that it speaks
/// of, and where it is open because no source says, those about the act.
///
/// @param things what the person named: the person themself, what they hold, what they ask about
record Gaps(Knowledge knowledge, Goal goal, Assessment answer, List<Holding> things) {

  List<Gap> all() {
    return Stream.of(ofProcedures(), ofRules(), ofTheAct())
        .flatMap(gaps -> gaps)
        .distinct()
        .toList();
  }

  private Stream<Gap> ofProcedures() {
    return spokenOf().stream()
        .flatMap(procedure ->
            procedure.gaps().stream().filter(gap -> concerns(gap, Optional.of(procedure))));
  }

  private Stream<Gap> ofRules() {
    return answer.procedure().stream()
        .flatMap(procedure -> new Terms(knowledge).rules(procedure).stream())
        .filter(rule -> rule.act().filter(act -> !mayBeTheAct(act)).isEmpty())
        .flatMap(rule -> rule.gaps().stream())
        .filter(gap -> concerns(gap, Optional.empty()));
  }

  /// Whatever procedure of the platform states them: none of them may list the act.
  private Stream<Gap> ofTheAct() {
    boolean silent = answer.why().filter(Why.UNSOURCED::equals).isPresent();
    var providers = Candidates.providers(knowledge, goal);
    return silent
        ? knowledge.procedures().values().stream()
            .filter(p -> providers.contains(p.provider()))
            .flatMap(p -> p.gaps().stream())
            .filter(gap -> gap.about() instanceof Gap.About.Act(var act) && mayBeTheAct(act))
            .filter(this::concernsThePerson)
        : Stream.of();
  }

  private Set<Procedure> spokenOf() {
    var procedures = new LinkedHashSet<Procedure>();
    answer.procedure().ifPresent(procedures::add);
    answer.because().forEach(finding -> procedures.add(finding.procedure()));
    return procedures;
  }

  /// @param procedure whose it is; empty for a rule
  private boolean concerns(Gap gap, Optional<Procedure> procedure) {
    boolean principal = procedure.isEmpty() || procedure.equals(answer.procedure());
    return concernsThePerson(gap)
        && switch (gap.about()) {
          case Gap.About.Whole _ -> true;
          case Gap.About.Role(var name) -> gap.applies().isPresent() || isOpen(name, procedure);
          case Gap.About.Limit _, Gap.About.Fee _, Gap.About.Takes _ -> principal;
          case Gap.About.Act(var act) -> mayBeTheAct(act);
        };
  }

  private boolean concernsThePerson(Gap gap) {
    return gap.applies()
        .filter(p -> things.stream().noneMatch(t -> Matching.surely(p, t)))
        .isEmpty();
  }

  /// Whether nobody says if the role, or the requirement that it is a part of, is filled.
  private boolean isOpen(String role, Optional<Procedure> procedure) {
    return answer.because().stream()
        .filter(finding -> procedure.isEmpty() || procedure.get().equals(finding.procedure()))
        .filter(finding -> finding.why().filter(Why.UNSOURCED::equals).isPresent())
        .anyMatch(finding -> isPart(role, finding.requirement().name()));
  }

  /// Parts are called `role.1`, `role.2` …
  private static boolean isPart(String role, String requirement) {
    return role.equals(requirement) || role.startsWith(requirement + ".");
  }

  private boolean mayBeTheAct(Pattern pattern) {
    var act = goal.act().with("do", Said.exactly(goal.purpose()));
    return Matching.matches(pattern, act) != Truth.FALSE;
  }
}
