package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds which requirements of a procedure no way meets: goes from what cannot be had down to what
/// it cannot be had for, as far as the procedure itself asks for it.
final class Broken {
  private final Ways ways;
  private final Procedure procedure;
  private final BitSet reached;
  private final Set<Ways.Asked> own = new LinkedHashSet<>();

  /// Those of steps before it.
  private final Set<Ways.Asked> others = new LinkedHashSet<>();

  private final Set<Integer> seen = new HashSet<>();

  Broken(Ways ways, StepGraph graph, Procedure procedure) {
    this.ways = ways;
    this.procedure = procedure;
    this.reached = new Derivation(graph, graph.all()).facts();
  }

  List<Ways.Asked> of(int goal) {
    visit(goal);
    return List.copyOf(own.isEmpty() ? others : own);
  }

  private void visit(int part) {
    if (reached.get(part) || !seen.add(part)) {
      return;
    }
    var asked = ways.askedBy(part);
    if (!asked.isEmpty()) {
      asked.stream()
          .filter(by -> by.procedure().equals(procedure.id()))
          .findFirst()
          .ifPresentOrElse(own::add, () -> others.add(asked.getFirst()));
      return;
    }
    switch (ways.parts().get(part)) {
      case Part.Had _, Part.Never _, Part.Open _, Part.Travelled _ -> {}
      case Part.All(var parts) -> parts.forEach(this::visit);
      case Part.Any(var parts) -> parts.forEach(this::visit);
      case Part.Performed(_, int conditions) -> visit(conditions);
    }
  }
}
