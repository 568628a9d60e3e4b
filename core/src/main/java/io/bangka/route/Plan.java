package io.bangka.route;

import java.util.List;

/// Steps that lead to the goals, none of them needlessly.
///
/// @param steps in an order in which they can be done
/// @param weight the sum of their weights
/// @param bound no plan weighs less; below `weight` if the search was stopped before it was sure
public record Plan(List<Integer> steps, long weight, long bound) {
  public Plan {
    steps = List.copyOf(steps);
    if (bound > weight) {
      throw new IllegalArgumentException("a bound above the weight: " + bound + " > " + weight);
    }
  }

  /// Whether it is surely a best one.
  public boolean proved() {
    return bound == weight;
  }
}
