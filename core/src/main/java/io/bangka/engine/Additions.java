package io.bangka.engine;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// What a fixed set of holdings that nobody mentioned makes true: for each existence node of their
/// space a formula over the free variables under it. Immutable.
final class Additions {
  /// Existence nodes, ascending.
  private final int[] nodes;

  /// By node.
  private final List<Residue> formulas;

  /// Those that the formulas hang on.
  final int[] variables;

  Additions(int[] nodes, List<Residue> formulas) {
    this.nodes = nodes;
    this.formulas = List.copyOf(formulas);
    var found = new TreeSet<Integer>();
    formulas.forEach(f -> f.collectVariables(found));
    variables = found.stream().mapToInt(Integer::intValue).toArray();
  }

  byte value(int node, byte[] assigned) {
    int place = Arrays.binarySearch(nodes, node);
    return place < 0 ? Run.FALSE : formulas.get(place).value(assigned);
  }
}
