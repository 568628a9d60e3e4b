package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.MessageBook;
import io.bangka.pack.Snapshot;
import java.io.IOException;
import java.io.InputStream;

/// The knowledge that the program ships with: snapshots that the build made of the packs.
final class BuiltIn {
  private static final String KNOWLEDGE = "/io/bangka/knowledge.snapshot";
  private static final String MESSAGES = "/io/bangka/messages.snapshot";

  private BuiltIn() {}

  static Knowledge knowledge() {
    return read(KNOWLEDGE, Snapshot::read);
  }

  static MessageBook messages() {
    return read(MESSAGES, Snapshot::readMessages);
  }

  private interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  private static <T> T read(String name, Reading<T> reading) {
    try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new UnusableKnowledge("the build left the knowledge out: " + name);
      }
      return reading.of(in);
    } catch (IOException e) {
      throw new UnusableKnowledge("the knowledge that was built in cannot be read", e);
    }
  }
}
