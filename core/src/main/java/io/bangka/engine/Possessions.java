package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.model.Yield;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody holds on a day, with presumptions, and what it is good for.
public final class Possessions {
  private final Knowledge knowledge;
  private final LocalDate asOf;
  private final Holding plain;
  private final Profile profile;

  /// @param plain the person as they were said
  /// @param profile with presumptions
  Possessions(Knowledge knowledge, LocalDate asOf, Holding plain, Profile profile) {
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.plain = plain;
    this.profile = profile;
  }

  /// The person, without presumptions.
  public Holding person() {
    return plain;
  }

  /// What was said that they hold; of attributes that were left out, what is presumed.
  public List<Holding> said() {
    return profile.holdings().stream().filter(h -> h.presumption().isEmpty()).toList();
  }

  /// A thing that surely fills the role; what was said goes before what is presumed.
  public Optional<Holding> filling(Requirement.Role role) {
    return role.party().isPresent()
        ? Optional.empty()
        : profile.holdings().stream()
            .filter(held -> fills(role, held))
            .min((one, other) ->
                Boolean.compare(one.presumption().isPresent(), other.presumption().isPresent()));
  }

  /// Lawful procedures that are done again and again to keep such a thing as it is.
  public List<Procedure> keeping(Holding held) {
    return knowledge.procedures().values().stream()
        .filter(p -> p.unlawful().isEmpty() && !p.upkeep().isEmpty())
        .filter(p -> p.offered().stream().anyMatch(o -> o.force().on(asOf) == Presence.IN_FORCE))
        .filter(p -> p.yields().stream().anyMatch(y -> keeps(p, y, held)))
        .toList();
  }

  private boolean keeps(Procedure procedure, Yield yield, Holding held) {
    return yield.gain().kind().equals(held.kind())
        && held.said().entrySet().containsAll(yield.gain().said().entrySet())
        && procedure.requires().stream()
            .filter(r -> yield.on().equals(Optional.of(r.name())))
            .anyMatch(r -> r instanceof Requirement.Role role && fills(role, held));
  }

  private boolean fills(Requirement.Role role, Holding held) {
    return role.rows().stream().anyMatch(r -> r.pattern().kind().equals(held.kind()))
        && RowTrace.of(role, held, asOf).state() == Truth.TRUE;
  }
}
