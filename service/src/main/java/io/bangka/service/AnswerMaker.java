package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.words.Line;
import io.bangka.words.Told;
import io.bangka.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Puts the assessments of one inquiry into the shape of the contract.
record AnswerMaker(Knowledge knowledge, Words words) {

  Answer answer(Inquiry inquiry, List<Told> told) {
    return answer(inquiry, told, Beyond.NOTHING, List.of());
  }

  /// @param beyond what there is to say of the words beyond the answers
  /// @param leads what was asked for by name
  Answer answer(Inquiry inquiry, List<Told> told, Beyond beyond, List<Line.Lead> leads) {
    var judged = beyond.claims();
    var shapes = new Shapes(knowledge.vocabulary());
    var maker = new PartMaker(knowledge, words, shapes);
    var nearest = beyond.unanswered().nearest();
    var parts = told.stream().map(maker::part).toList();
    return new Answer(
        inquiry.asOf(),
        knowledge.version(),
        new Inputs(shapes).hash(inquiry.profile(), inquiry.queries(), inquiry.presuming()),
        inquiry.language(),
        inquiry.writtenIn(),
        Summaries.of(told),
        inquiry.readings().stream().map(r -> reading(r, shapes)).toList(),
        leads.stream().map(l -> new Answer.Lead(l.want(), l.text(), l.sources())).toList(),
        parts,
        judged.stream().map(this::claim).toList(),
        inquiry.ignored(),
        inquiry.understood().stream().map(AnswerMaker::understood).toList(),
        nearest.stream().map(n -> new Answer.Nearest(n.text(), n.sources())).toList(),
        new CitedSources(knowledge)
            .of(
                parts,
                judged,
                Stream.concat(
                    leads.stream().flatMap(l -> l.sources().stream()),
                    nearest.stream().flatMap(n -> n.sources().stream()))));
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
