package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.words.Told;
import io.bangka.words.Words;
import java.util.List;

/// Puts the assessments of one inquiry into the shape of the contract.
record AnswerMaker(Knowledge knowledge, Words words) {

  Answer answer(Inquiry inquiry, List<Told> told) {
    return answer(inquiry, told, List.of());
  }

  /// @param judged the claims that the question contains
  Answer answer(Inquiry inquiry, List<Told> told, List<JudgedClaim> judged) {
    var shapes = new Shapes(knowledge.vocabulary());
    var maker = new PartMaker(knowledge, words, shapes);
    var parts = told.stream().map(maker::part).toList();
    return new Answer(
        inquiry.asOf(),
        knowledge.version(),
        new Inputs(shapes).hash(inquiry.profile(), inquiry.queries(), inquiry.presuming()),
        inquiry.language(),
        Summaries.of(told),
        inquiry.readings().stream().map(r -> reading(r, shapes)).toList(),
        parts,
        judged.stream().map(this::claim).toList(),
        inquiry.ignored(),
        new CitedSources(knowledge).of(parts, judged));
  }

  private Answer.Claim claim(JudgedClaim judged) {
    return new Answer.Claim(
        judged.claim().id(),
        words.text(judged.claim().text()),
        judged.verdict(),
        words.text(judged.because()),
        judged.sources());
  }

  private Answer.Reading reading(Inquiry.Reading reading, Shapes shapes) {
    return new Answer.Reading(
        reading.text(),
        reading.as().kind(),
        shapes.attributes(reading.as()),
        reading.note().map(words::text));
  }
}
