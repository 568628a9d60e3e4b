package io.bangka.pack;

import io.bangka.written.Faults;

/// The checks that look at all packs together.
final class Checks {
  private final Draft draft;
  private final Faults faults;

  Checks(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  /// Warnings are only looked for where nothing is wrong: what could not be read would seem unused.
  void run() {
    new RowConflicts(draft, faults).check();
    new RowCycles(draft, faults).check();
    new CapConflicts(draft, faults).check();
    new NoneOverYields(draft, faults).check();
    new PresumptionsMeet(draft, faults).check();
    if (!faults.any()) {
      new Warnings(draft, faults).check();
    }
  }
}
