package io.bangka.cli;

import io.bangka.service.Asked;

/// Puts a question to somebody, and waits for the answer.
interface Questioner extends AutoCloseable {

  /// Asks, and waits.
  ///
  /// @param first whether there is nothing to go back to
  Response ask(Asked question, boolean first);

  /// What was answered is none of the choices.
  void refuse(String why);

  @Override
  default void close() {}
}
