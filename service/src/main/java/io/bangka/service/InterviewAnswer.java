package io.bangka.service;

import java.util.List;
import java.util.Optional;

/// A turn of an interview, as the contract has it: the components of these records are the fields
/// of its JSON, under the same names. Fields may be added, never renamed. `query`, `profile`,
/// `unknown` and `anywhere` go back with the answer, just as they came.
///
/// @param question what to ask next; missing at the end
/// @param query with what was said of the act and of other people
/// @param profile what was said of the person so far
/// @param unknown what the person does not know
/// @param anywhere whether the platform is settled, or none in particular is meant
/// @param answer at the end: the same object as of a question
public record InterviewAnswer(
    Optional<Asked> question,
    Shape.Fields query,
    Shape.Fields profile,
    List<String> unknown,
    boolean anywhere,
    Optional<Answer> answer) {
  public InterviewAnswer {
    unknown = List.copyOf(unknown);
  }
}
