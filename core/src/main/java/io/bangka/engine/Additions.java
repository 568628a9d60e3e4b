package io.bangka.engine;

/// What a fixed set of holdings that nobody mentioned makes true: for each existence node of their
/// space a truth table over the free variables under it.
///
/// Immutable; the arrays are never handed on to be written.
final class Additions {
  static final int MOST_VARIABLES = 6;

  /// Existence nodes, ascending.
  private final int[] nodes;

  /// The free variables of the tables, at most [#MOST_VARIABLES].
  final int[] variables;

  /// By node: bit `i` is the value under assignment `i`, whose bit `j` is that of variable `j`.
  private final long[] tables;

  Additions(int[] nodes, int[] variables, long[] tables) {
    this.nodes = nodes;
    this.variables = variables;
    this.tables = tables;
  }

  byte value(int node, byte[] assigned) {
    int place = java.util.Arrays.binarySearch(nodes, node);
    if (place < 0) {
      return Run.FALSE;
    }
    boolean all = true;
    boolean any = false;
    for (int i = 0; i < 1 << variables.length; i++) {
      if (consistent(i, assigned)) {
        boolean bit = (tables[place] >>> i & 1L) == 1L;
        all &= bit;
        any |= bit;
      }
    }
    return all ? Run.TRUE : any ? Run.UNKNOWN : Run.FALSE;
  }

  private boolean consistent(int assignment, byte[] assigned) {
    for (int j = 0; j < variables.length; j++) {
      byte value = assigned[variables[j]];
      if (value != Run.UNKNOWN && (value == Run.TRUE) != ((assignment >>> j & 1) == 1)) {
        return false;
      }
    }
    return true;
  }
}
