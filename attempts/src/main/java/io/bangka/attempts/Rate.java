package io.bangka.attempts;

/// How often something worked.
///
/// @param worked reports of success
/// @param decided reports of success or failure; five different ones at least
/// @param weight what they weigh together, after age, copies and floods
/// @param mean the expected rate, between 0 and 1
/// @param low the rate lies between this one and `high` with a probability of 95 %
public record Rate(long worked, long decided, double weight, double mean, double low, double high) {
  private static final double TAIL = 0.025;

  static Rate of(long worked, long decided, double weight, Beta posterior) {
    return new Rate(
        worked,
        decided,
        weight,
        posterior.mean(),
        posterior.quantile(TAIL),
        posterior.quantile(1 - TAIL));
  }
}
