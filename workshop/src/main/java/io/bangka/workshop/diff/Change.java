package io.bangka.workshop.diff;

import io.bangka.workshop.statement.Statement;
import java.util.List;

/// One change of the answers to one question, and for whom.
///
/// @param people never empty
/// @param everybody whether they are all who were compared and could be concerned
/// @param causes the statements behind it, as far as they can be told
public record Change(
    Question question,
    Shift shift,
    List<KindOfPerson> people,
    boolean everybody,
    List<Statement> causes) {
  public Change {
    people = List.copyOf(people);
    causes = List.copyOf(causes);
  }
}
