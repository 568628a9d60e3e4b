package io.bangka.engine;

import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where an unknown comes from: walks from a node whose value is unknown down through unknown nodes
/// to what is open underneath. What is not found so cannot matter at this point.
///
/// Reads the values that the last evaluation left in the [Run], and overwrites those about single
/// holdings.
final class Frontier {

  /// Something open on which the value hangs.
  sealed interface Open {
    /// A free variable of the program.
    record Variable(int number) implements Open {}

    /// An attribute of something said.
    record Attribute(int space, int holding, int attribute) implements Open {}

    /// Which holdings there are beyond those said.
    record More(int space) implements Open {}
  }

  private final Run run;
  private final Person person;
  private final Set<Integer> seen = new HashSet<>();
  private Optional<Open.Variable> variable = Optional.empty();
  private Optional<Open> ofPerson = Optional.empty();
  private final List<Open> all = new ArrayList<>();
  private int rank = Integer.MAX_VALUE;

  private Frontier(Run run, Person person) {
    this.run = run;
    this.person = person;
  }

  static Frontier of(Run run, Person person) {
    return of(run, person, run.root);
  }

  /// Where the value of a node under the root comes from.
  static Frontier of(Run run, Person person, int node) {
    var frontier = new Frontier(run, person);
    frontier.outer(node);
    return frontier;
  }

  Optional<Open.Variable> variable() {
    return variable;
  }

  /// Something about the person; what they are before what they hold, what was mentioned before
  /// what was not.
  Optional<Open> ofPerson() {
    return ofPerson;
  }

  /// Everything about the person on which the value may hang.
  List<Open> all() {
    return all.stream().distinct().toList();
  }

  private void outer(int id) {
    if (run.value[id] != Run.UNKNOWN || !seen.add(id)) {
      return;
    }
    switch (run.program.op[id]) {
      case Program.FREE -> found(run.program.operand[id]);
      case Program.EXISTS -> existence(id);
      case Program.TEST, Program.CONSTANT -> {}
      default -> {
        for (int part : run.program.parts[id]) {
          outer(part);
        }
      }
    }
  }

  private void existence(int id) {
    int space = run.program.operand[id];
    var shapes = person.shapes[space];
    for (int i = 0; i < shapes.length; i++) {
      if (run.under(id, person, shapes[i]) == Run.UNKNOWN) {
        inner(run.program.parts[id][0], space, i, new HashSet<>());
      }
    }
    var fixed = person.additions[space];
    if (fixed != null) {
      variablesOf(fixed);
    } else if (person.open[space]) {
      offer(new Open.More(space), 2);
      freeUnder(id);
    }
  }

  private void variablesOf(Additions fixed) {
    for (int number : fixed.variables) {
      if (run.variable[number] == Run.UNKNOWN) {
        found(number);
      }
    }
  }

  private void freeUnder(int id) {
    collectFree(run.program.parts[id][0], new HashSet<>());
  }

  private void collectFree(int id, Set<Integer> visited) {
    if (!visited.add(id)) {
      return;
    }
    if (run.program.op[id] == Program.EXISTS) {
      outer(id);
    } else if (run.program.op[id] == Program.FREE) {
      if (run.variable[run.program.operand[id]] == Run.UNKNOWN) {
        found(run.program.operand[id]);
      }
    } else if (run.program.parts[id] != null) {
      for (int part : run.program.parts[id]) {
        collectFree(part, visited);
      }
    }
  }

  private void inner(int id, int space, int holding, Set<Integer> visited) {
    if (run.value[id] != Run.UNKNOWN || !visited.add(id)) {
      return;
    }
    switch (run.program.op[id]) {
      case Program.FREE -> found(run.program.operand[id]);
      case Program.TEST -> attribute(run.program.operand[id], space, holding);
      case Program.EXISTS -> outer(id);
      case Program.CONSTANT -> {}
      default -> {
        for (int part : run.program.parts[id]) {
          inner(part, space, holding, visited);
        }
      }
    }
  }

  private void attribute(int atom, int space, int holding) {
    var table = run.program.tables[space];
    Pattern pattern = table.atoms.get(atom);
    for (String path : pattern.tests().keySet()) {
      int a = table.attribute(path);
      if (!person.shapes[space][holding].settled(a, table.classes[a])) {
        boolean single = run.program.spaces.get(space).single();
        offer(new Open.Attribute(space, holding, a), single ? 0 : 1);
      }
    }
  }

  private void offer(Open open, int itsRank) {
    all.add(open);
    if (itsRank < rank) {
      rank = itsRank;
      ofPerson = Optional.of(open);
    }
  }

  private void found(int number) {
    if (variable.isEmpty()) {
      variable = Optional.of(new Open.Variable(number));
    }
  }
}
