package io.bangka.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/// What is left of a formula about one holding once it is settled what the holding matches: a
/// formula over free variables. Immutable; equal if built of the same parts.
sealed interface Residue {
  enum Known implements Residue {
    TRUE,
    FALSE
  }

  record Free(int variable) implements Residue {}

  record Not(Residue part) implements Residue {}

  record All(Set<Residue> parts) implements Residue {}

  record Any(Set<Residue> parts) implements Residue {}

  static Residue not(Residue part) {
    return switch (part) {
      case Known value -> value == Known.TRUE ? Known.FALSE : Known.TRUE;
      case Not(var inner) -> inner;
      case Free _, All _, Any _ -> new Not(part);
    };
  }

  static Residue all(Iterable<Residue> parts) {
    Set<Residue> left = new LinkedHashSet<>();
    for (var part : parts) {
      if (part == Known.FALSE) {
        return Known.FALSE;
      }
      if (part instanceof All(var inner)) {
        left.addAll(inner);
      } else if (part != Known.TRUE) {
        left.add(part);
      }
    }
    return left.isEmpty() ? Known.TRUE : left.size() == 1 ? left.iterator().next() : new All(left);
  }

  static Residue any(Iterable<Residue> parts) {
    Set<Residue> left = new LinkedHashSet<>();
    for (var part : parts) {
      if (part == Known.TRUE) {
        return Known.TRUE;
      }
      if (part instanceof Any(var inner)) {
        left.addAll(inner);
      } else if (part != Known.FALSE) {
        left.add(part);
      }
    }
    return left.isEmpty() ? Known.FALSE : left.size() == 1 ? left.iterator().next() : new Any(left);
  }

  /// By Kleene's rules; known once every variable is.
  ///
  /// @param assigned by variable, as in [Run]
  default byte value(byte[] assigned) {
    return switch (this) {
      case Known value -> value == Known.TRUE ? Run.TRUE : Run.FALSE;
      case Free(var variable) -> assigned[variable];
      case Not(var part) -> Run.not(part.value(assigned));
      case All(var parts) -> {
        byte result = Run.TRUE;
        for (var part : parts) {
          result &= part.value(assigned);
        }
        yield result;
      }
      case Any(var parts) -> {
        byte result = Run.FALSE;
        for (var part : parts) {
          result |= part.value(assigned);
        }
        yield result;
      }
    };
  }

  default void collectVariables(Set<Integer> into) {
    switch (this) {
      case Known _ -> {}
      case Free(var variable) -> into.add(variable);
      case Not(var part) -> part.collectVariables(into);
      case All(var parts) -> parts.forEach(p -> p.collectVariables(into));
      case Any(var parts) -> parts.forEach(p -> p.collectVariables(into));
    }
  }
}
