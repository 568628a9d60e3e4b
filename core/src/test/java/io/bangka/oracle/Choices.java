package io.bangka.oracle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which of the free variables hold, as far as it was settled.
///
/// Asking for one that was not settled yet throws [Unsettled]; whoever lists all choices catches it
/// and tries both. A variable that is never asked for makes no difference and needs no value.
record Choices(Map<Free, Boolean> settled) {
  static final Choices NONE = new Choices(Map.of());

  Choices {
    settled = Collections.unmodifiableMap(new LinkedHashMap<>(settled));
  }

  boolean holds(Free variable) {
    return Optional.ofNullable(settled.get(variable)).orElseThrow(() -> new Unsettled(variable));
  }

  Choices with(Free variable, boolean value) {
    var more = new LinkedHashMap<>(settled);
    more.put(variable, value);
    return new Choices(more);
  }

  /// Thrown where a variable matters that nobody has settled.
  static final class Unsettled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Free variable;

    Unsettled(Free variable) {
      super(variable.name(), null, false, false);
      this.variable = variable;
    }

    Free variable() {
      return variable;
    }
  }
}
