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

  /// Stands for "no matter how much".
  private static final long ANY = Long.MAX_VALUE;

  private final StepGraph graph;
  private final Weighing weight;
  private final Weighing doubt;
  private final Weighing takes;
  private final Duration each;
  private boolean proved = true;

  private Front(StepGraph graph, long[] weight, long[] doubt, long[] takes, Duration each) {
    this.graph = graph;
    this.weight = new Weighing(graph, weight);
    this.doubt = new Weighing(graph, doubt);
    this.takes = new Weighing(graph, takes);
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
    return new Front(graph, weight, doubt, takes, each).find();
  }

  /// The same without some of the steps.
  static Points of(
      StepGraph graph, long[] weight, long[] doubt, long[] takes, Duration each, BitSet without) {
    var steps = graph.all();
    steps.andNot(without);
    return new Front(graph.with(graph.start, steps), weight, doubt, takes, each).find();
  }

  private Points find() {
    var found = new ArrayList<Point>();
    long latest = ANY;
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
    long most = ANY;
    while (true) {
      var least = find(search(weight, ANY, doubt, most, latest));
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
    long known = sum(plan, doubt);
    var surer = search(doubt, known, weight, sum(plan, weight), latest).below(known + 1);
    return find(surer).map(this::point).orElse(point(plan));
  }

  /// As light and as sure, and as quick as that can be.
  private Point quickened(Point slow, long latest) {
    var quickest = slow;
    while (quickest.end > 0) {
      var quicker =
          find(search(
                  weight, slow.weight, doubt, quickest.doubt, Math.min(latest, quickest.end - 1)))
              .map(this::point)
              .filter(p -> p.weight <= slow.weight);
      if (quicker.isEmpty()) {
        break;
      }
      quickest = quicker.get();
    }
    return quickest;
  }

  /// @param known what is heavier is of no use
  /// @param most what may be counted of the other measure
  private Search search(Weighing least, long known, Weighing capped, long most, long latest) {
    var steps = takes.within(capped.within(least.within(graph.all(), known), most), latest);
    var search = least.lightest().among(steps);
    if (most < ANY) {
      search = search.within(new Cap(capped.weight, most));
    }
    return latest < ANY ? search.by(new Deadline(takes.weight, latest)) : search;
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
    long end = Timetable.of(graph, steps, takes.weight).orElseThrow().end();
    return new Point(plan, sum(plan, weight), sum(plan, doubt), end);
  }

  private static long sum(Plan plan, Weighing measure) {
    return plan.steps().stream().mapToLong(step -> measure.weight[step]).sum();
  }
}
