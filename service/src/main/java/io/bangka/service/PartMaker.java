package io.bangka.service;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Gap;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Row;
import io.bangka.model.Test;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.words.Cited;
import io.bangka.words.Told;
import io.bangka.words.ToldReports;
import io.bangka.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Puts one assessment, with its words, into the shape of the contract.
record PartMaker(Knowledge knowledge, Words words, Shapes shapes) {

  Answer.Part part(Told told) {
    Assessment answer = told.assessment();
    var quantities = new QuantityMaker(words);
    return new Answer.Part(
        told.reading(),
        told.goal().platform(),
        told.goal().purpose(),
        answer.procedure().map(Procedure::id),
        answer.asked(),
        answer.verdict(),
        answer.firm(),
        answer.exact(),
        answer.why(),
        answer.leaning(),
        answer.validUntil(),
        words.verdict(told),
        answer.because().stream().map(f -> because(told, f)).toList(),
        answer.assumes().stream().map(this::assumes).toList(),
        answer.asks().stream().map(this::ask).toList(),
        answer.remedies().stream().map(this::remedy).toList(),
        told.relief().split().map(quantities::split),
        told.relief().instead().stream().map(p -> new Answer.Other(p.id(), Verdict.YES)).toList(),
        answer.allows().stream().flatMap(this::acts).toList(),
        answer.denies().stream().flatMap(this::acts).toList(),
        answer.limits().stream().map(quantities::limit).toList(),
        answer.fees().stream().map(quantities::fee).toList(),
        answer.hazards().stream().map(this::hazard).toList(),
        answer.hints().stream().map(this::hint).toList(),
        told.gaps().stream().map(this::gap).toList(),
        quantities.routes(answer),
        answer.otherWays().stream().map(PartMaker::other).toList(),
        told.reports().map(reports -> reports(reports, words)));
  }

  static Answer.Reports reports(ToldReports reports, Words words) {
    return new Answer.Reports(
        reports.worked(),
        reports.decided(),
        reports.since(),
        rounded(reports.mean()),
        rounded(reports.low()),
        rounded(reports.high()),
        words.reports(reports));
  }

  /// Three digits: more would promise what no report can hold.
  private static BigDecimal rounded(double rate) {
    return BigDecimal.valueOf(rate).setScale(3, RoundingMode.HALF_EVEN);
  }

  private Answer.Because because(Told told, Finding finding) {
    return new Answer.Because(
        finding.requirement().name(),
        finding.procedure().id(),
        finding.state(),
        words.finding(told, finding),
        finding.metBy().filter(_ -> finding.state() == Truth.TRUE).map(shapes::holding),
        finding.metBy().flatMap(Holding::presumption).filter(_ -> finding.state() == Truth.TRUE),
        finding.step().map(Procedure::id),
        finding.why(),
        Cited.ids(finding),
        finding.disputed().stream().map(row -> disputed(told, row)).toList());
  }

  private Answer.Disputed disputed(Told told, Row row) {
    return new Answer.Disputed(words.disputed(told, row), Cited.ids(row.citation()));
  }

  private Answer.Assumes assumes(Assessment.Assumed assumed) {
    var presumption = assumed.presumption();
    return new Answer.Assumes(
        presumption.id(), words.presumption(presumption), assumed.otherwise());
  }

  private Answer.Ask ask(Assessment.Ask ask) {
    return Asks.shown(ask, knowledge.vocabulary(), words);
  }

  Answer.Remedy remedy(Assessment.Remedy remedy) {
    return new Answer.Remedy(
        words.remedy(remedy),
        remedy.gain().stream().map(shapes::pattern).toList(),
        remedy.steps().stream().map(Procedure::id).toList());
  }

  /// One entry for each thing that is done: `do` is always a single value.
  private Stream<Answer.Act> acts(Row row) {
    return row.pattern().tests().get("do") instanceof Test.OneOf(var values)
        ? values.stream().map(value -> act(row, doing(row.pattern(), value)))
        : Stream.of(act(row, row.pattern()));
  }

  private static Pattern doing(Pattern pattern, String act) {
    var tests = new TreeMap<>(pattern.tests());
    tests.put("do", Test.oneOf(act));
    return new Pattern(pattern.kind(), tests);
  }

  private Answer.Act act(Row row, Pattern pattern) {
    return new Answer.Act(shapes.tests(pattern), words.act(pattern), Cited.ids(row.citation()));
  }

  Answer.Hazard hazard(Hazard hazard) {
    return new Answer.Hazard(
        words.text(hazard.what()), hazard.cure().map(words::text), Cited.ids(hazard.citation()));
  }

  private Answer.Hint hint(Hint hint) {
    return new Answer.Hint(words.text(hint.what()), Cited.ids(hint.citation()));
  }

  private Answer.Gap gap(Gap gap) {
    String about =
        switch (gap.about()) {
          case Gap.About.Whole _ -> "procedure";
          case Gap.About.Role(var name) -> name;
          case Gap.About.Limit _ -> "limit";
          case Gap.About.Fee _ -> "fee";
          case Gap.About.Takes _ -> "takes";
          case Gap.About.Act _ -> "act";
        };
    return new Answer.Gap(about, words.gap(gap), gap.searched());
  }

  private static Answer.Other other(Assessment.OtherWay way) {
    return new Answer.Other(way.procedure().id(), way.verdict());
  }
}
