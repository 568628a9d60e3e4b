package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A profile with what is presumed of it, the act and the other parties: all that a program is run
/// on.
record Situation(Profile profile, Holding act, Map<String, Profile> parties) {

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
    profile.lacks().stream().map(Lack::pattern).forEach(p -> patterns.add(own(p)));
    parties.forEach((party, other) ->
        other.lacks().stream()
            .map(Lack::pattern)
            .forEach(p ->
                patterns.add(
                    new Program.Spaced(new Space(java.util.Optional.of(party), p.kind()), p))));
    return patterns;
  }

  private static Program.Spaced own(Pattern pattern) {
    return new Program.Spaced(Space.own(pattern.kind()), pattern);
  }
}
