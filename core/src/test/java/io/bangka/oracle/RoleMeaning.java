package io.bangka.oracle;

import io.bangka.model.Effect;
import io.bangka.model.Others;
import io.bangka.model.Requirement;
import io.bangka.model.Why;
import java.util.Collection;
import java.util.List;

/// Which fully known things fill a role.
final class RoleMeaning {
  private final Requirement.Role role;
  private final Rows rows;
  private final List<Entry> others;
  private final Free takesUnlisted;

  private record Entry(Others others, Presences.Statement statement) {}

  RoleMeaning(String place, Requirement.Role role, Presences presences) {
    this.role = role;
    this.rows = new Rows(place, role.rows(), presences);
    this.takesUnlisted = new Free(Why.UNSOURCED, place + " takes what no row lists");
    this.others = role.others().stream().map(o -> entry(place, o, presences)).toList();
  }

  private Entry entry(String place, Others statement, Presences presences) {
    String name = place + " others " + role.others().indexOf(statement);
    return new Entry(statement, presences.of(statement.force(), name));
  }

  Requirement.Role role() {
    return role;
  }

  /// Some thing fills the role. Before the first row in force nobody says whether anything was
  /// asked for, so that even somebody who has nothing is not refused.
  boolean met(Collection<Full> things, Choices choices) {
    if (silent(choices)) {
      return choices.holds(takesUnlisted);
    }
    return things.stream().anyMatch(thing -> fills(thing, choices));
  }

  boolean fills(Full thing, Choices choices) {
    if (!rows.speaksOf(thing.kind())) {
      return false;
    }
    var effect = rows.effect(thing, choices);
    return effect.isPresent() ? effect.get() == Effect.ACCEPTS : othersAccepted(thing, choices);
  }

  /// No row and no statement about others is in force, of a role for anything but wallets.
  boolean silent(Choices choices) {
    return !speaksOnlyOfWallets() && !rows.anyInForce(choices) && standing(choices).isEmpty();
  }

  private boolean speaksOnlyOfWallets() {
    return role.rows().stream().allMatch(r -> r.pattern().kind().equals(ProcedureMeaning.WALLET));
  }

  /// A procedure works on wallets of its own platform in a state that it names: of wallets, what no
  /// row lists is refused where nobody says so.
  private boolean othersAccepted(Full thing, Choices choices) {
    var standing = standing(choices);
    if (standing.isEmpty()) {
      return !thing.kind().equals(ProcedureMeaning.WALLET) && choices.holds(takesUnlisted);
    }
    if (standing.stream().anyMatch(o -> excepts(o, thing))) {
      return choices.holds(takesUnlisted);
    }
    return standing.stream().noneMatch(o -> o.effect() == Effect.REFUSES);
  }

  /// Of such a thing nobody speaks, whatever is made of the rest.
  private static boolean excepts(Others others, Full thing) {
    return others.except().stream().anyMatch(pattern -> Matching.matches(pattern, thing));
  }

  private List<Others> standing(Choices choices) {
    var current =
        others.stream().filter(o -> o.statement().inForce(choices)).map(Entry::others).toList();
    return current.stream()
        .filter(o -> current.stream().noneMatch(better -> beats(better, o)))
        .toList();
  }

  /// As rows with equal patterns: a higher band, then the later in force.
  private static boolean beats(Others one, Others other) {
    int mine = one.citation().authority().band();
    int theirs = other.citation().authority().band();
    return mine == theirs
        ? one.force().start().day().isAfter(other.force().start().day())
        : mine > theirs;
  }
}
