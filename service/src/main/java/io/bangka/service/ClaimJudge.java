package io.bangka.service;

import io.bangka.engine.Presuming;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Presence;
import io.bangka.model.Query;
import io.bangka.model.Term;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.pack.Claim;
import io.bangka.pack.Consequence;
import io.bangka.service.JudgedClaim.Outcome;
import io.bangka.service.JudgedClaim.Reason;
import io.bangka.words.Cited;
import io.bangka.words.ClaimWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Judges claims: asks the engine, looks words up, and sees whether the statements that a claim
/// names hold on the day. Thread-safe.
record ClaimJudge(Bangka bangka) {

  JudgedClaim judge(Claim claim, LocalDate asOf) {
    var reasons = claim.follows().stream().map(c -> reason(claim, c, asOf)).toList();
    return new JudgedClaim(claim, asOf, ClaimVerdicts.of(reasons), reasons);
  }

  /// What became of a consequence on one day.
  private record Finding(Outcome outcome, LocalText found, List<String> sources) {}

  private Reason reason(Claim claim, Consequence consequence, LocalDate asOf) {
    var now = finding(consequence, asOf);
    var once = claim.once().filter(day -> day.isBefore(asOf));
    return new Reason(
        consequence,
        now.outcome(),
        once.map(day -> finding(consequence, day).outcome()),
        now.found(),
        now.sources());
  }

  private Finding finding(Consequence consequence, LocalDate day) {
    return switch (consequence) {
      case Consequence.Answered answered -> answered(answered, day);
      case Consequence.Meant meant -> meant(meant);
      case Consequence.Stated stated -> stated(stated, day);
      case Consequence.Unsourced(var _, var searched) ->
          new Finding(Outcome.OPEN, words().unsourced(searched), List.of());
    };
  }

  /// One that differs between the meanings of a word differs.
  private Finding answered(Consequence.Answered asked, LocalDate day) {
    var trials =
        asked.queries().stream()
            .map(query -> Trial.of(bangka, inquiry(asked, query, day), asked.expected()))
            .toList();
    var outcomes = trials.stream().map(trial -> outcome(trial, asked)).distinct().toList();
    boolean limits = !asked.expected().limits().isEmpty();
    var told = trials.stream().map(Trial::told).toList();
    return new Finding(
        outcomes.size() == 1 ? outcomes.getFirst() : Outcome.DIFFERS,
        words().answers(told, limits),
        told.stream().flatMap(t -> Cited.deciding(t, limits).stream()).distinct().toList());
  }

  private static Inquiry inquiry(Consequence.Answered asked, Query query, LocalDate day) {
    return new Inquiry(
        day,
        true,
        Language.EN,
        asked.profile(),
        List.of(query),
        Presuming.of(asked.strict()),
        List.of(),
        List.of());
  }

  /// What hangs on a person whom the claim does not describe, or on sources, decides nothing. What
  /// a provider decides as it likes is neither a yes nor a no.
  private static Outcome outcome(Trial trial, Consequence.Answered asked) {
    if (trial.mismatches().isEmpty()) {
      return Outcome.BORNE_OUT;
    }
    var got = trial.told().assessment();
    boolean open =
        got.verdict() == Verdict.DEPENDS
            && !asked.expected().verdict().equals(Optional.of(Verdict.DEPENDS))
            && !got.why().equals(Optional.of(Why.DISCRETION));
    return open || onlyUnknownLimits(trial, asked) ? Outcome.OPEN : Outcome.OPPOSED;
  }

  /// A limit of which no source speaks is neither so nor otherwise.
  private static boolean onlyUnknownLimits(Trial trial, Consequence.Answered asked) {
    var periods =
        trial.told().assessment().limits().stream().map(bound -> bound.limit().per()).toList();
    return trial.mismatches().stream().allMatch(mismatch -> mismatch.field().equals("limits"))
        && asked.expected().limits().stream()
            .allMatch(bound -> bound.per().filter(per -> !periods.contains(per)).isPresent());
  }

  private Finding meant(Consequence.Meant meant) {
    var readings =
        knowledge().vocabulary().terms().stream()
            .filter(term -> term.word().equals(meant.word()))
            .flatMap(term -> term.readings().stream())
            .map(Term.Reading::holding)
            .toList();
    long right = readings.stream().filter(thing -> ClaimWords.within(thing, meant.means())).count();
    Outcome outcome =
        right == 0
            ? Outcome.OPPOSED
            : right == readings.size() ? Outcome.BORNE_OUT : Outcome.DIFFERS;
    return new Finding(outcome, words().readings(meant.word(), readings), List.of());
  }

  private Finding stated(Consequence.Stated stated, LocalDate day) {
    boolean holds = stated.forces().stream().anyMatch(f -> f.on(day) == Presence.IN_FORCE);
    Outcome outcome =
        !holds ? Outcome.OPEN : stated.bearsOut() ? Outcome.BORNE_OUT : Outcome.OPPOSED;
    return new Finding(
        outcome,
        words().stated(stated.in(), holds, stated.bearsOut()),
        Cited.ids(stated.citation()));
  }

  private ClaimWords words() {
    return new ClaimWords(knowledge());
  }

  private Knowledge knowledge() {
    return bangka.knowledge();
  }
}
