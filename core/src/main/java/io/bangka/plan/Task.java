package io.bangka.plan;

import io.bangka.engine.Ways;
import io.bangka.model.Holding;
import java.util.List;
import java.util.Optional;

/// One step of the route, at its time.
///
/// @param step its place in the route
/// @param placed whether a source says that it is done where it stands; if not, what it gives is
///   issued there, and no source says whether it can be had from elsewhere
/// @param bring what fills its requirements and is there from the start
public record Task(int step, Phase phase, boolean placed, Timing timing, List<Thing> bring) {
  public Task {
    bring = List.copyOf(bring);
  }

  /// Something to have at hand.
  ///
  /// @param asked what it fills
  /// @param holding empty if no single thing that was said or presumed surely fills it
  /// @param presumed nobody said that it is there
  public record Thing(Ways.Asked asked, Optional<Holding> holding, boolean presumed) {}
}
