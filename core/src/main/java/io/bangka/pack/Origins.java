package io.bangka.pack;

import io.bangka.written.Place;
import java.util.IdentityHashMap;

/// Where each part of the model was written, so that a check over the whole can point at a place.
/// By identity: two equal rows stand in two places. Safe to share once everything was read.
public final class Origins {
  private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

  <T> T put(T part, Place place) {
    places.put(part, place);
    return part;
  }

  /// Where the part is written.
  ///
  /// @throws IllegalStateException if the part was never put; a fault of the program
  public Place of(Object part) {
    Place place = places.get(part);
    if (place == null) {
      throw new IllegalStateException("nobody noted where this is written: " + part);
    }
    return place;
  }
}
