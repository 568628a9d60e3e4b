package io.bangka.engine;

import io.bangka.engine.Assessment.Ask;
import io.bangka.model.Holding;
import java.util.Optional;

/// What to ask the person, so that something open of them is told.
final class Doubts {
  private Doubts() {}

  /// A question about something that the value hangs on.
  ///
  /// @param frontier what the open value hangs on, in that program
  /// @return empty if it hangs on nothing that the person could say of themself
  static Optional<Ask> ask(Program program, Frontier frontier, Situation situation) {
    return frontier.ofPerson().flatMap(open -> ask(program, open, situation));
  }

  private static Optional<Ask> ask(Program program, Frontier.Open open, Situation situation) {
    return switch (open) {
      case Frontier.Open.Variable _ -> Optional.empty();
      case Frontier.Open.More(int number) ->
          own(program, number)
              .map(space -> new Ask(space.kind(), Optional.empty(), Optional.empty()));
      case Frontier.Open.Attribute(int number, int holding, int attribute) ->
          own(program, number)
              .map(space -> {
                String path = program.tables[number].attributes.get(attribute);
                var held = situation.profile().holdings(space.kind());
                var about =
                    space.single() || holding >= held.size()
                        ? Optional.<Holding>empty()
                        : Optional.of(held.get(holding));
                return new Ask(space.kind(), Optional.of(path), about);
              });
    };
  }

  private static Optional<Space> own(Program program, int number) {
    return Optional.of(program.spaces.get(number)).filter(space -> space.party().isEmpty());
  }
}
