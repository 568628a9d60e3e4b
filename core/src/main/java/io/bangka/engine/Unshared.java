package io.bangka.engine;

/// Whether all that an unknown value hangs on, it hangs on once: then Kleene's pass is exact, and
/// nothing need be tried.
///
/// So it is where each unknown existence node asks for one pattern in a space of its own that no
/// implication and no lack touches. Such a node can turn out either way whatever the others do, and
/// a formula in which each of them stands once can then turn out either way, too. Says no wherever
/// that is not seen at once.
final class Unshared {
  private final Run run;
  private final Person person;
  private final boolean[] met;
  private final boolean[] metSpace;

  private Unshared(Run run, Person person) {
    this.run = run;
    this.person = person;
    met = new boolean[run.program.op.length];
    metSpace = new boolean[run.program.tables.length];
  }

  /// Call where the root is unknown, after [Run#evaluate].
  static boolean holds(Run run, Person person) {
    return new Unshared(run, person).holds(run.root);
  }

  private boolean holds(int id) {
    if (run.value[id] != Run.UNKNOWN) {
      return true;
    }
    if (met[id]) {
      return false;
    }
    met[id] = true;
    return switch (run.program.op[id]) {
      case Program.EXISTS -> alone(id, run.program.operand[id]);
      case Program.FREE -> false;
      default -> all(run.program.parts[id]);
    };
  }

  private boolean all(int[] parts) {
    for (int part : parts) {
      if (!holds(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean alone(int id, int space) {
    if (metSpace[space]) {
      return false;
    }
    metSpace[space] = true;
    return run.program.asksForOne(id)
        && !run.program.tied[space]
        && person.lackedByAdded.get(space).isEmpty()
        && person.additions[space] == null;
  }
}
