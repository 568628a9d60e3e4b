package io.bangka.pack;

import io.bangka.model.Kind;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;

/// Gathers what the vocabulary does not know: as faults, or as names of what was ignored.
final class Strangers {
  private final Unknown unknown;
  private final Faults faults;
  private final List<String> ignored = new ArrayList<>();

  Strangers(Unknown unknown, Faults faults) {
    this.unknown = unknown;
    this.faults = faults;
  }

  /// An attribute that the kind does not have: `cards.colour`.
  void attribute(Kind kind, Written.Scalar key) {
    switch (unknown) {
      case REFUSED -> PatternReader.reportUnknown(faults, kind, key);
      case IGNORED -> ignored.add(kind.plural() + "." + key.text());
    }
  }

  boolean lenient() {
    return unknown == Unknown.IGNORED;
  }

  void ignore(String name) {
    ignored.add(name);
  }

  List<String> ignored() {
    return ignored;
  }
}
