package io.bangka.engine;

import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which roles a thing fills, by its kind: the nodes that say so.
///
/// @param byKind by kind, procedure and role: whether a thing of the kind fills the role
/// @param any by kind: whether it fills some role
/// @param others whether a thing of any other kind fills some role: false, but unknown where no
///   procedure is known at all
record Roles(
    Map<String, Map<Procedure, Map<String, Integer>>> byKind,
    Map<String, Integer> any,
    int others) {

  /// @param needed the procedures that the goal needs, not every one that may lead to it
  static Roles of(Graph graph, LocalDate asOf, List<Procedure> needed, int others) {
    var byKind = new LinkedHashMap<String, Map<Procedure, Map<String, Integer>>>();
    for (var procedure : needed) {
      for (var requirement : procedure.requires()) {
        if (requirement instanceof Requirement.Role role && role.party().isEmpty()) {
          new RoleFormula(graph, asOf, procedure.id())
              .filledBy(role)
              .forEach((kind, filled) ->
                  byKind
                      .computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                      .computeIfAbsent(procedure, _ -> new LinkedHashMap<>())
                      .put(role.name(), graph.exists(Space.own(kind), filled)));
        }
      }
    }
    var any = new LinkedHashMap<String, Integer>();
    byKind.forEach((kind, procedures) -> any.put(kind, graph.or(nodes(procedures))));
    return new Roles(byKind, any, others);
  }

  private static List<Integer> nodes(Map<Procedure, Map<String, Integer>> procedures) {
    return procedures.values().stream().flatMap(byRole -> byRole.values().stream()).toList();
  }

  Map<Procedure, Map<String, Integer>> ofKind(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  int any(String kind) {
    return any.getOrDefault(kind, others);
  }

  /// Every node of it, to be computed on its own.
  List<Integer> roots() {
    var roots = new ArrayList<>(any.values());
    byKind.values().forEach(procedures -> roots.addAll(nodes(procedures)));
    roots.add(others);
    return List.copyOf(Set.copyOf(roots));
  }
}
