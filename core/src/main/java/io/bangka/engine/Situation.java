package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A profile, the act and the other parties: all that a program is run on.
public record Situation(Profile profile, Holding act, Map<String, Profile> parties) {

  /// With what the vocabulary implies of each holding that was said.
  Situation implying(Vocabulary vocabulary) {
    return new Situation(Implied.in(profile, vocabulary), act, parties);
  }

  Situation presuming(List<Presumption> presumptions) {
    return new Situation(
        Presumer.with(profile, presumptions), Presumer.with(act, presumptions), parties);
  }

  /// The patterns that a program must tell values apart by, because they are lacked.
  Set<Program.Spaced> lacked() {
    if (profile.lacks().isEmpty() && parties.isEmpty()) {
      return Set.of();
    }
    var patterns = new HashSet<Program.Spaced>();
    profile.lacks().stream()
        .map(Lack::pattern)
        .flatMap(p -> toTellApart(Space.own(p.kind()), p))
        .forEach(patterns::add);
    parties.forEach((party, other) ->
        other.lacks().stream()
            .map(Lack::pattern)
            .flatMap(p -> toTellApart(new Space(Optional.of(party), p.kind()), p))
            .forEach(patterns::add));
    return patterns;
  }

  /// Who has nothing of a kind leaves nothing to tell apart.
  static Stream<Program.Spaced> toTellApart(Space space, Pattern pattern) {
    return pattern.tests().isEmpty() ? Stream.of() : Stream.of(new Program.Spaced(space, pattern));
  }
}
