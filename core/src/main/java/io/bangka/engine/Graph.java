package io.bangka.engine;

import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Builds a graph in which equal nodes are one node (hash-consing), and simplifies what is constant
/// on the way. Ids are a topological order. Not thread-safe.
final class Graph {
  static final int FALSE = 0;
  static final int TRUE = 1;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> ids = new HashMap<>();

  Graph() {
    intern(new Node.Constant(false));
    intern(new Node.Constant(true));
  }

  List<Node> nodes() {
    return nodes;
  }

  Node node(int id) {
    return nodes.get(id);
  }

  int test(Space space, Pattern pattern) {
    return intern(new Node.Test(space, pattern));
  }

  int free(FreeVariable variable) {
    return intern(new Node.Free(variable));
  }

  int not(int part) {
    return switch (nodes.get(part)) {
      case Node.Constant(var value) -> value ? FALSE : TRUE;
      case Node.Not(var inner) -> inner;
      case Node.Test _, Node.Free _, Node.And _, Node.Or _, Node.Exists _, Node.Step _ ->
          intern(new Node.Not(part));
    };
  }

  int and(int... parts) {
    return and(java.util.Arrays.stream(parts).boxed().toList());
  }

  int and(List<Integer> parts) {
    var kept = new TreeSet<Integer>();
    for (int part : parts) {
      if (nodes.get(part) instanceof Node.And(var inner)) {
        kept.addAll(inner);
      } else {
        kept.add(part);
      }
    }
    kept.remove(TRUE);
    if (kept.contains(FALSE) || contradicts(kept)) {
      return FALSE;
    }
    return switch (kept.size()) {
      case 0 -> TRUE;
      case 1 -> kept.first();
      default -> intern(new Node.And(List.copyOf(kept)));
    };
  }

  /// All of them side by side, none of them simplified away: a root under which each is computed.
  int together(List<Integer> parts) {
    return intern(new Node.And(List.copyOf(parts)));
  }

  int or(int... parts) {
    return or(java.util.Arrays.stream(parts).boxed().toList());
  }

  int or(List<Integer> parts) {
    var kept = new TreeSet<Integer>();
    for (int part : parts) {
      if (nodes.get(part) instanceof Node.Or(var inner)) {
        kept.addAll(inner);
      } else {
        kept.add(part);
      }
    }
    kept.remove(FALSE);
    if (kept.contains(TRUE) || contradicts(kept)) {
      return TRUE;
    }
    return switch (kept.size()) {
      case 0 -> FALSE;
      case 1 -> kept.first();
      default -> intern(new Node.Or(List.copyOf(kept)));
    };
  }

  int exists(Space space, int part) {
    return part == FALSE ? FALSE : intern(new Node.Exists(space, part));
  }

  int step(String procedure, int part) {
    return part == FALSE ? FALSE : intern(new Node.Step(procedure, part));
  }

  /// The space of the holding that the node speaks of; empty if it speaks of none.
  Optional<Space> scope(int id) {
    return switch (nodes.get(id)) {
      case Node.Test(var space, _) -> Optional.of(space);
      case Node.Constant _, Node.Free _, Node.Exists _, Node.Step _ -> Optional.empty();
      case Node.Not(var part) -> scope(part);
      case Node.And(var parts) -> scope(parts);
      case Node.Or(var parts) -> scope(parts);
    };
  }

  private Optional<Space> scope(List<Integer> parts) {
    return parts.stream().map(this::scope).flatMap(Optional::stream).findFirst();
  }

  private boolean contradicts(Set<Integer> parts) {
    return parts.stream()
        .anyMatch(p -> nodes.get(p) instanceof Node.Not(var inner) && parts.contains(inner));
  }

  private int intern(Node node) {
    return ids.computeIfAbsent(
        node,
        n -> {
          nodes.add(n);
          return nodes.size() - 1;
        });
  }
}
