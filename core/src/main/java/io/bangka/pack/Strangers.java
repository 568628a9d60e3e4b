package io.bangka.pack;

import io.bangka.written.Faults;
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
  void attribute(Stranger stranger) {
    switch (unknown) {
      case REFUSED -> PatternReader.reportUnknown(faults, stranger);
      case IGNORED -> ignored.add(stranger.path());
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
