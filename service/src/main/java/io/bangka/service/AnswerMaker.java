package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.words.Telling.Unanswered;
import io.bangka.words.Told;
import io.bangka.words.Words;
import java.util.List;

/// Puts the assessments of one inquiry into the shape of the contract.
record AnswerMaker(Knowledge knowledge, Words words) {

  Answer answer(Inquiry inquiry, List<Told> told) {
    return answer(inquiry, told, List.of(), Unanswered.NOTHING_NEAR);
  }

  /// @param judged the claims that the question contains
  /// @param unanswered what there is to say where nothing could be answered
  Answer answer(Inquiry inquiry, List<Told> told, List<JudgedClaim> judged, Unanswered unanswered) {
    var shapes = new Shapes(knowledge.vocabulary());
    var maker = new PartMaker(knowledge, words, shapes);
    var nearest = unanswered.nearest();
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
        inquiry.understood().stream().map(AnswerMaker::understood).toList(),
        nearest.stream().map(n -> new Answer.Nearest(n.text(), n.sources())).toList(),
        new CitedSources(knowledge)
            .of(parts, judged, nearest.stream().flatMap(n -> n.sources().stream())));
  }

  private static Answer.Understood understood(Inquiry.Understood understood) {
    return new Answer.Understood(
        understood.at().from(),
        understood.at().to(),
        understood.at().text(),
        understood.as(),
        understood.says());
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
