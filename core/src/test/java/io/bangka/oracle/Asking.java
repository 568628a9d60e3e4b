package io.bangka.oracle;

import io.bangka.model.Requirement;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What one procedure, or one rule, asks for: all of its requirements.
final class Asking {
  private final String place;
  private final List<Requirement> requires;
  private final Presences presences;
  private final Map<String, RoleMeaning> roles = new LinkedHashMap<>();

  Asking(String place, List<Requirement> requires, Presences presences) {
    this.place = place;
    this.requires = requires;
    this.presences = presences;
    roles(requires).forEach(r -> roles.put(r.name(), meaning(r)));
  }

  private RoleMeaning meaning(Requirement.Role role) {
    return new RoleMeaning(place + "/" + role.name(), role, presences);
  }

  boolean met(Scene scene, Choices choices) {
    return requires.stream().allMatch(r -> met(r, truly(scene, choices), choices));
  }

  /// Whether everything is met where the roles of the person who asks count as filled only by what
  /// was picked for them.
  boolean metBy(Map<RoleMeaning, Full> picks, Scene scene, Choices choices) {
    var truly = truly(scene, choices);
    Predicate<RoleMeaning> picked =
        role -> isPicked(role, choices) ? picks.containsKey(role) : truly.test(role);
    return requires.stream().allMatch(r -> met(r, picked, choices));
  }

  /// Every way to pick, for each role of the person who asks, something that fills it, or nothing.
  List<Map<RoleMeaning, Full>> picks(Scene scene, Choices choices) {
    var ways = List.of(Map.<RoleMeaning, Full>of());
    for (RoleMeaning role : roles.values()) {
      if (isPicked(role, choices)) {
        ways = ways.stream().flatMap(w -> picks(w, role, scene, choices).stream()).toList();
      }
    }
    return ways;
  }

  private static List<Map<RoleMeaning, Full>> picks(
      Map<RoleMeaning, Full> way, RoleMeaning role, Scene scene, Choices choices) {
    var ways = new ArrayList<Map<RoleMeaning, Full>>();
    ways.add(way);
    for (Full thing : scene.things(Optional.empty())) {
      if (role.fills(thing, choices)) {
        var more = new HashMap<>(way);
        more.put(role, thing);
        ways.add(more);
      }
    }
    return ways;
  }

  private static boolean isPicked(RoleMeaning role, Choices choices) {
    return role.role().party().isEmpty() && !role.silent(choices);
  }

  RoleMeaning role(String name) {
    return Optional.ofNullable(roles.get(name)).orElseThrow();
  }

  private static Predicate<RoleMeaning> truly(Scene scene, Choices choices) {
    return role -> role.met(scene.things(role.role().party()), choices);
  }

  private boolean met(Requirement requirement, Predicate<RoleMeaning> filled, Choices choices) {
    return switch (requirement) {
      case Requirement.Role role -> filled.test(role(role.name()));
      case Requirement.All all -> all.parts().stream().allMatch(r -> met(r, filled, choices));
      case Requirement.Any any -> any.parts().stream().anyMatch(r -> met(r, filled, choices));
      case Requirement.None none -> none.parts().stream().noneMatch(r -> met(r, filled, choices));
      case Requirement.Decided decided -> admitted(decided, choices);
    };
  }

  /// Where the provider decides, or may decide already, admission is free. Before it did so, and
  /// after, it refused nobody by its own decision.
  private boolean admitted(Requirement.Decided decided, Choices choices) {
    return switch (presences.of(decided.force())) {
      case NOT_YET, ENDED -> true;
      case UNKNOWN, IN_FORCE ->
          choices.holds(new Free(Why.DISCRETION, place + "/" + decided.name()));
    };
  }

  static List<Requirement.Role> roles(List<Requirement> requirements) {
    return requirements.stream().flatMap(r -> roles(r).stream()).toList();
  }

  private static List<Requirement.Role> roles(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> List.of(role);
      case Requirement.All all -> roles(all.parts());
      case Requirement.Any any -> roles(any.parts());
      case Requirement.None none -> roles(none.parts());
      case Requirement.Decided _ -> List.of();
    };
  }
}
