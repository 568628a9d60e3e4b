package io.bangka.engine;

import java.util.Optional;

/// The holdings of one kind of one person: the person who asks (no party), or another person in the
/// act.
record Space(Optional<String> party, String kind) {
  static Space own(String kind) {
    return new Space(Optional.empty(), kind);
  }

  /// Whether exactly one thing lives here, and no more can be added.
  boolean single() {
    return kind.equals("person") || kind.equals("act");
  }

  Space sibling(String otherKind) {
    return new Space(party, otherKind);
  }
}
