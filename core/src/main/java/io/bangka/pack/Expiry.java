package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.written.Faults;
import io.bangka.written.Place;
import java.time.LocalDate;
import java.util.Optional;

/// From the day on which a thing expires to whether it is in force: it is, on that day and before.
final class Expiry {
  private static final String EXPIRES = "expires";
  private static final String VALID = "valid";

  private final LocalDate asOf;
  private final Faults faults;

  Expiry(LocalDate asOf, Faults faults) {
    this.asOf = asOf;
    this.faults = faults;
  }

  /// Fills in `valid` where only `expires` was said and decides it; what contradicts it is a fault.
  Holding apply(Kind kind, Holding holding, Place place) {
    var inForce = kind.attribute(VALID).isPresent() ? inForce(holding) : Optional.<Boolean>empty();
    if (inForce.isEmpty()) {
      return holding;
    }
    if (!holding.said().containsKey(VALID)) {
      return holding.with(VALID, Said.exactly(inForce.get().toString()));
    }
    if (!inForce.get() && holding.value(VALID).filter("true"::equals).isPresent()) {
      faults.error("expired-but-valid", place, message(), HELP);
    }
    return holding;
  }

  private Optional<Boolean> inForce(Holding holding) {
    return holding.said().get(EXPIRES) instanceof Said.Within(Test.Range range)
        ? inForce(range)
        : Optional.empty();
  }

  private Optional<Boolean> inForce(Test.Range expires) {
    long today = asOf.toEpochDay();
    if (expires.low() >= today) {
      return Optional.of(true);
    }
    return expires.high() < today ? Optional.of(false) : Optional.empty();
  }

  private LocalText message() {
    return new LocalText(
        "This is said to be valid, but it expired before " + asOf + ".",
        "这里写着有效，但在 " + asOf + " 之前就已到期。");
  }

  private static final LocalText HELP =
      new LocalText("Correct `expires`, or remove `valid`.", "请改正 `expires`，或删去 `valid`。");
}
