package io.bangka.service;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A thing that is made when it is first needed, once. Thread-safe.
final class Supplied<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Supplied(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T thing = made;
    return thing != null ? thing : make();
  }

  private synchronized T make() {
    T thing = made;
    if (thing == null) {
      thing = maker.get();
      made = thing;
    }
    return thing;
  }
}
