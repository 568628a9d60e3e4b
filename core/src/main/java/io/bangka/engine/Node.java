package io.bangka.engine;

import io.bangka.model.Pattern;
import java.util.List;

/// The kernel: a test on one holding; and, or, not; existence of a holding; a step. Every sugar of
/// the packs ends in these, and whatever computes with the knowledge sees only these.
///
/// Children are ids in the [Graph] that made them, always smaller than the node's own.
sealed interface Node {
  record Constant(boolean value) implements Node {}

  /// The holding at hand matches the pattern.
  record Test(Space space, Pattern pattern) implements Node {}

  record Free(FreeVariable variable) implements Node {}

  record And(List<Integer> parts) implements Node {}

  record Or(List<Integer> parts) implements Node {}

  record Not(int part) implements Node {}

  /// Some holding of the space makes the part true.
  record Exists(Space space, int part) implements Node {}

  /// The procedure can be performed. As true as its part; kept to be found again.
  record Step(String procedure, int part) implements Node {}
}
