package io.bangka.oracle;

import io.bangka.model.Implication;
import java.util.List;

/// What the vocabulary says that having a thing means beyond it.
record Implications(List<Implication> all) {

  /// Whether somebody like this can have it.
  boolean obeyed(Full holding, Full person) {
    return all.stream()
        .filter(implication -> Matching.matches(implication.when(), holding))
        .allMatch(implication -> obeyed(implication, holding, person));
  }

  boolean obeysItself(Full person) {
    return obeyed(person, person);
  }

  private static boolean obeyed(Implication implication, Full holding, Full person) {
    return switch (implication) {
      case Implication.Same(_, var then) -> Matching.matches(then, holding);
      case Implication.Shares(_, var attribute, var personAttribute) ->
          person.valuesOf(personAttribute).containsAll(holding.valuesOf(attribute));
      case Implication.Includes(_, var personAttribute, var value) ->
          person.valuesOf(personAttribute).contains(value);
    };
  }
}
