package io.bangka.cli;

import io.bangka.written.Faulty;

/// What a command does.
interface Action {
  /// Does it.
  ///
  /// @return the exit status
  int run(Task task) throws Misuse, Faulty;
}
