package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.pack.Snapshot;
import java.io.IOException;
import java.io.InputStream;

/// The knowledge that the program ships with: a snapshot that the build made of the packs.
final class BuiltIn {
  private static final String SNAPSHOT = "/io/bangka/knowledge.snapshot";

  private BuiltIn() {}

  static Knowledge knowledge() {
    try (InputStream in = BuiltIn.class.getResourceAsStream(SNAPSHOT)) {
      if (in == null) {
        throw new UnusableKnowledge("the build left the knowledge out: " + SNAPSHOT);
      }
      return Snapshot.read(in);
    } catch (IOException e) {
      throw new UnusableKnowledge("the knowledge that was built in cannot be read", e);
    }
  }
}
