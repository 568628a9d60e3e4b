package io.bangka.plan;

import io.bangka.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// When each step begins, counted from the move: before it backwards, after it onwards. Only what
/// sources say counts; steps side by side run side by side.
final class Schedule {
  private static final long DAY = 24L * 60 * 60;

  private final Route route;
  private final List<Phase> phases;

  /// @param phases by step
  Schedule(Route route, List<Phase> phases) {
    this.route = route;
    this.phases = List.copyOf(phases);
  }

  /// A stretch of time, in seconds; `open` if some of it has no known length.
  private record Span(long seconds, boolean open) {
    private static final Span NONE = new Span(0, false);

    private Span or(Span other) {
      return new Span(Math.max(seconds, other.seconds), open || other.open);
    }

    private Span and(OptionalLong more) {
      return new Span(seconds + more.orElse(0), open || more.isEmpty());
    }

    /// A day that has begun counts.
    private Timing before() {
      return new Timing((seconds + DAY - 1) / DAY, open);
    }

    private Timing after() {
      return new Timing(seconds / DAY, open);
    }
  }

  /// By step.
  List<Timing> timings() {
    var needed = needed();
    var passed = passed();
    var timings = new ArrayList<Timing>();
    for (int place = 0; place < phases.size(); place++) {
      timings.add(
          switch (phases.get(place)) {
            case BEFORE -> needed.get(place).before();
            case MOVE -> Timing.ON_THE_DAY;
            case THERE -> passed.get(place).after();
          });
    }
    return List.copyOf(timings);
  }

  /// From the beginning of each step to the end of all that waits for it before the move.
  private List<Span> needed() {
    var spans = new ArrayList<>(phases.stream().map(_ -> Span.NONE).toList());
    for (int place = phases.size() - 1; place >= 0; place--) {
      var waiting = Span.NONE;
      for (int later = place + 1; later < phases.size(); later++) {
        if (phases.get(later) == Phase.BEFORE && step(later).after().contains(place)) {
          waiting = waiting.or(spans.get(later));
        }
      }
      spans.set(place, waiting.and(length(place)));
    }
    return spans;
  }

  /// From the move to the beginning of each step after it.
  private List<Span> passed() {
    var spans = new ArrayList<Span>();
    for (int place = 0; place < phases.size(); place++) {
      var before = Span.NONE;
      for (int earlier : step(place).after()) {
        if (earlier < place && phases.get(earlier) == Phase.THERE) {
          before = before.or(spans.get(earlier).and(length(earlier)));
        }
      }
      spans.add(before);
    }
    return spans;
  }

  /// The act itself, done each time, takes no time of its own.
  private OptionalLong length(int place) {
    return step(place).prepares() ? step(place).seconds() : OptionalLong.of(0);
  }

  private Route.Step step(int place) {
    return route.steps().get(place);
  }
}
