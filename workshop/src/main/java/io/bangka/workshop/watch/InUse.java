package io.bangka.workshop.watch;

import java.io.IOException;

/// Somebody else watches with the same memory.
public final class InUse extends IOException {
  private static final long serialVersionUID = 1L;

  InUse() {
    super("the memory is in use");
  }
}
