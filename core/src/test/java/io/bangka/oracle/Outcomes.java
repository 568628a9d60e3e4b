package io.bangka.oracle;

import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What one completion comes to under every choice of the free variables: for each choice that was
/// told apart, whether the goal is reached.
record Outcomes(List<Leaf> leaves) {

  /// One choice of those variables that were asked for, and what follows.
  record Leaf(Choices choices, boolean reached) {}

  static Outcomes of(Predicate<Choices> reaches) {
    var leaves = new ArrayList<Leaf>();
    explore(reaches, Choices.NONE, leaves);
    return new Outcomes(leaves);
  }

  private static void explore(Predicate<Choices> reaches, Choices choices, List<Leaf> leaves) {
    try {
      leaves.add(new Leaf(choices, reaches.test(choices)));
    } catch (Choices.Unsettled unsettled) {
      explore(reaches, choices.with(unsettled.variable(), true), leaves);
      explore(reaches, choices.with(unsettled.variable(), false), leaves);
    }
  }

  /// The possible verdicts: reached, not reached, or both.
  Set<Boolean> possible() {
    return leaves.stream().map(Leaf::reached).collect(Collectors.toSet());
  }

  /// The reasons whose variables make a difference: two choices that differ in variables of this
  /// reason alone come to different ends.
  Set<Why> reasons() {
    var reasons = new TreeSet<Why>();
    for (Leaf reached : leaves.stream().filter(Leaf::reached).toList()) {
      for (Leaf missed : leaves.stream().filter(leaf -> !leaf.reached()).toList()) {
        onlyDifference(reached, missed).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  private static Optional<Why> onlyDifference(Leaf one, Leaf other) {
    var whys =
        one.choices().settled().entrySet().stream()
            .filter(choice -> contradicts(choice, other.choices().settled()))
            .map(choice -> choice.getKey().why())
            .collect(Collectors.toSet());
    return whys.size() == 1 ? whys.stream().findFirst() : Optional.empty();
  }

  private static boolean contradicts(Map.Entry<Free, Boolean> choice, Map<Free, Boolean> other) {
    return Optional.ofNullable(other.get(choice.getKey()))
        .filter(value -> !value.equals(choice.getValue()))
        .isPresent();
  }
}
