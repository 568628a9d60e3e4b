package io.bangka.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

/// Small fee schedules in yen, whose smallest unit is one: every payment up to a few hundred can be
/// looked at by itself.
final class RandomFees {
  private static final String YEN = "JPY";

  private final Random random;

  RandomFees(long seed) {
    random = new Random(seed);
  }

  FeeSchedule next() {
    var above = sometimes(60);
    return new FeeSchedule(
        new BigDecimal(random.nextInt(6)).movePointLeft(2),
        sometimes(5),
        above.isPresent() && random.nextBoolean(),
        above,
        sometimes(4),
        sometimes(9));
  }

  Curve curve() {
    return next().curve(Curve.PAYMENT, Amount::value);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private Optional<Amount> sometimes(int bound) {
    return random.nextInt(3) == 0
        ? Optional.of(new Amount(new BigDecimal(1 + random.nextInt(bound)), YEN))
        : Optional.empty();
  }
}
