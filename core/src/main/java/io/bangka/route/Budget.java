package io.bangka.route;

import io.bangka.engine.GivenUp;
import java.time.Duration;

/// The time that a search may take. Looked at often, so that no search holds a processor longer;
/// once spent it stays so. Whoever is not waited for any more is told by [GivenUp]. Not
/// thread-safe.
final class Budget {
  /// How often it is asked before the clock is looked at again.
  private static final int PATIENCE = 16;

  private final long end;
  private int asked;
  private boolean spent;

  Budget(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  boolean spent() {
    if (!spent && ++asked % PATIENCE == 0) {
      GivenUp.ifInterrupted();
      spent = System.nanoTime() - end >= 0;
    }
    return spent;
  }
}
