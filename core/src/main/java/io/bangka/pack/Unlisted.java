package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Messages;
import io.bangka.written.Written;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The fault of a name that nobody listed: what it was taken for, the nearest name, else the names
/// that there are.
final class Unlisted {
  private Unlisted() {}

  /// @param kind `unknown-source`
  /// @param en a sentence with `{}` for the name
  static void report(
      Faults faults,
      String kind,
      Written.Scalar name,
      Collection<String> known,
      String en,
      String zh) {
    faults.error(kind, name.place(), Wording.of(en, zh, name.text()), help(name.text(), known));
  }

  static Optional<LocalText> help(String name, Collection<String> known) {
    return Messages.nearest(name, known).or(() -> Messages.oneOf(List.copyOf(known)));
  }
}
