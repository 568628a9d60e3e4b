package io.bangka.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The plans of which none is better than another in everything: weight, doubt and time (the
/// *Pareto set*). Of plans that are equal in all three there is one.
///
/// Found by lowering, one after the other, the time allowed and the doubt allowed, and asking each
/// time for the lightest plan (the ε-constraint method of Haimes, Lasdon and Wismer, 1971).
public final class Front {
  private static final Comparator<Point> BY_TOTALS =
      Comparator.comparingLong(Point::weight)
          .thenComparingLong(Point::doubt)
          .thenComparingLong(Point::end);

  private final StepGraph graph;
  private final long[] weight;
  private final long[] doubt;
  private final long[] takes;
  private final Duration each;
  private final BitSet without;
  private boolean proved = true;

  private Front(
      StepGraph graph, long[] weight, long[] doubt, long[] takes, Duration each, BitSet without) {
    this.graph = graph;
    this.without = (BitSet) without.clone();
    this.weight = weight;
    this.doubt = doubt;
    this.takes = takes;
    this.each = each;
  }

  /// One of them.
  public record Point(Plan plan, long weight, long doubt, long end) {
    private boolean beats(Point other) {
      return weight <= other.weight
          && doubt <= other.doubt
          && end <= other.end
          && BY_TOTALS.compare(this, other) != 0;
    }
  }

  /// All of them.
  ///
  /// @param points by rising weight, then doubt, then time
  /// @param proved whether these are surely all
  public record Points(List<Point> points, boolean proved) {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// Finds them all.
  ///
  /// @param weight by step
  /// @param doubt by step
  /// @param takes by step
  /// @param each the time for each of the searches
  public static Points of(
      StepGraph graph, long[] weight, long[] doubt, long[] takes, Duration each) {
    return of(graph, weight, doubt, takes, each, new BitSet());
  }

  /// The same without some of the steps.
  static Points of(
      StepGraph graph, long[] weight, long[] doubt, long[] takes, Duration each, BitSet without) {
    return new Front(graph, weight, doubt, takes, each, without).find();
  }

  private Points find() {
    var found = new ArrayList<Point>();
    long latest = Long.MAX_VALUE;
    while (true) {
      var layer = layer(latest);
      if (layer.isEmpty()) {
        break;
      }
      found.addAll(layer);
      latest = layer.stream().mapToLong(Point::end).max().getAsLong() - 1;
    }
    return new Points(unbeaten(found), proved);
  }

  private static List<Point> unbeaten(List<Point> found) {
    var distinct = new TreeSet<>(BY_TOTALS);
    distinct.addAll(found);
    return distinct.stream()
        .filter(p -> distinct.stream().noneMatch(other -> other.beats(p)))
        .toList();
  }

  /// What is best in weight and doubt among the plans that end in time.
  private List<Point> layer(long latest) {
    var found = new ArrayList<Point>();
    long most = Long.MAX_VALUE;
    while (true) {
      var least = find(search(weight, most, doubt, latest));
      if (least.isEmpty()) {
        return found;
      }
      var point = quickened(surest(least.get(), latest), latest);
      found.add(point);
      if (point.doubt == 0) {
        return found;
      }
      most = point.doubt - 1;
    }
  }

  /// As light, with the least doubt.
  private Point surest(Plan plan, long latest) {
    long total = sum(plan, weight);
    var surer = search(doubt, total, weight, latest).below(sum(plan, doubt) + 1);
    return find(surer).map(this::point).orElse(point(plan));
  }

  /// As light and as sure, and as quick as that can be.
  private Point quickened(Point slow, long latest) {
    var quickest = slow;
    while (quickest.end > 0) {
      var quicker =
          find(search(weight, quickest.doubt, doubt, Math.min(latest, quickest.end - 1)))
              .map(this::point)
              .filter(p -> p.weight <= slow.weight);
      if (quicker.isEmpty()) {
        break;
      }
      quickest = quicker.get();
    }
    return quickest;
  }

  private Search search(long[] least, long most, long[] capped, long latest) {
    var search = Search.lightest(graph, least).without(without);
    if (most < Long.MAX_VALUE) {
      search = search.within(new Cap(capped, most));
    }
    return latest < Long.MAX_VALUE ? search.by(new Deadline(takes, latest)) : search;
  }

  private Optional<Plan> find(Search search) {
    return switch (search.find(each)) {
      case Outcome.Found(var plan) -> {
        proved &= plan.proved();
        yield Optional.of(plan);
      }
      case Outcome.Impossible _ -> Optional.empty();
      case Outcome.Undecided _ -> {
        proved = false;
        yield Optional.empty();
      }
    };
  }

  private Point point(Plan plan) {
    var steps = new BitSet();
    plan.steps().forEach(steps::set);
    long end = Timetable.of(graph, steps, takes).orElseThrow().end();
    return new Point(plan, sum(plan, weight), sum(plan, doubt), end);
  }

  private static long sum(Plan plan, long[] measure) {
    return plan.steps().stream().mapToLong(step -> measure[step]).sum();
  }
}
