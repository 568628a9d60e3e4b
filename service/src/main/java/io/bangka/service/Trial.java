package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.pack.Expected;
import io.bangka.service.CaseRunner.Mismatch;
import io.bangka.words.Told;
import java.util.List;

/// The principal answer to an inquiry, held against what somebody expects of it.
///
/// @param mismatches empty if it is as expected
record Trial(Told told, List<Mismatch> mismatches) {

  /// Looks at the principal answer: about the thing, if it asks about one.
  static Trial of(Bangka bangka, Inquiry inquiry, Expected expected) {
    Knowledge knowledge = bangka.knowledge();
    Told told = bangka.told(inquiry).getFirst();
    var words = inquiry.words(knowledge);
    var answer = new AnswerMaker(knowledge, words).answer(inquiry, List.of(told));
    return new Trial(told, new Comparison(told.assessment(), answer, words).with(expected));
  }
}
