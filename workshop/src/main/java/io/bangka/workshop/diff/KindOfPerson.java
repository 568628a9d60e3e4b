package io.bangka.workshop.diff;

import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// People whom the rules treat alike.
///
/// @param what what tells them from others
/// @param parties the other people in the act
public record KindOfPerson(What what, Profile profile, SortedMap<String, Profile> parties) {
  public KindOfPerson {
    parties = Collections.unmodifiableSortedMap(new TreeMap<>(parties));
  }

  KindOfPerson(What what, Profile profile, Map<String, Profile> parties) {
    this(what, profile, new TreeMap<>(parties));
  }

  /// What tells people from others.
  public sealed interface What {
    /// They have what the first row of each requirement takes.
    record Usual() implements What {}

    /// For one requirement they have this instead.
    ///
    /// @param thing without tests for "something that no row names"
    record With(Optional<Requirement> requirement, Pattern thing) implements What {}

    /// They are the people of a case of a pack.
    record OfCase(String pack, String name) implements What {}
  }
}
