package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Profile;
import java.util.Optional;

/// What a question is about, whatever its choices are: who said that they do not know is not asked
/// about it again.
///
/// @param party whose; empty for the person who asks
/// @param kind of holding, `person` or `act`
/// @param number the place among the profile's holdings of the kind; for what else there is, how
///   many there are already
/// @param path empty for what else of the kind there is
public record Topic(Optional<String> party, String kind, int number, Optional<String> path) {

  static Topic of(Opening opening, Situation situation) {
    return switch (opening) {
      case Opening.OfAttribute(var party, var kind, var number, var path, _) ->
          new Topic(party, kind, number, Optional.of(path));
      case Opening.OfMore(var party, var kind, _) ->
          new Topic(party, kind, profile(situation, party).holdings(kind).size(), Optional.empty());
    };
  }

  static Profile profile(Situation situation, Optional<String> party) {
    return party
        .map(p -> situation.parties().getOrDefault(p, Profile.NOTHING_SAID))
        .orElse(situation.profile());
  }
}
