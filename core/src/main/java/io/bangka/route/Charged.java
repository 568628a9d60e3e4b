package io.bangka.route;

import io.bangka.money.Amount;
import java.util.List;

/// What reaching the goal through a procedure is charged with.
///
/// @param sums by fee; empty if no fee is known
public record Charged(List<Amount> sums) {
  public static final Charged NOTHING = new Charged(List.of());

  public Charged {
    sums = List.copyOf(sums);
  }
}
