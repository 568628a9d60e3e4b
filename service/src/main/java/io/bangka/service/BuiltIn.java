package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.MessageBook;
import io.bangka.pack.ClaimBook;
import io.bangka.pack.Snapshot;
import java.io.IOException;
import java.io.InputStream;

/// The knowledge that the program ships with: snapshots that the build made of the packs.
final class BuiltIn {
  private static final String KNOWLEDGE = "/io/bangka/knowledge.snapshot";
  private static final String MESSAGES = "/io/bangka/messages.snapshot";
  private static final String CLAIMS = "/io/bangka/claims.snapshot";
  private static final String WORDINGS = "/io/bangka/wordings.snapshot";

  private BuiltIn() {}

  static Knowledge knowledge() {
    return read(KNOWLEDGE, Snapshot::read);
  }

  static MessageBook messages() {
    return read(MESSAGES, Snapshot::readMessages);
  }

  static ClaimBook claims() {
    return read(CLAIMS, Snapshot::readClaims);
  }

  static ClaimBook.Wordings wordings() {
    return read(WORDINGS, Snapshot::readWordings);
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
