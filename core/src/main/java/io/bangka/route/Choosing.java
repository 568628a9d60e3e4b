package io.bangka.route;

import io.bangka.route.Front.Point;
import io.bangka.route.Routes.Unbeaten;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Tells which of the plans that no other beats is the best in which order.
///
/// @param front where the weight is that of [Criterion#COST], and the doubt that of
///   [Criterion#CERTAINTY]
record Choosing(Front.Points front, Function<Point, Route> made) {
  private static final Comparator<Point> CHEAPEST = Comparator.comparingLong(Point::weight);
  private static final Comparator<Point> QUICKEST =
      Comparator.comparingLong(Point::end).thenComparing(CHEAPEST);
  private static final Comparator<Point> SUREST =
      Comparator.comparingLong(Point::doubt).thenComparing(CHEAPEST);

  /// By rising cost; those that are the best in no order are the first to be left out.
  List<Unbeaten> best(int most) {
    var points = front.points();
    var named = new ArrayList<List<Criterion>>();
    points.forEach(point -> named.add(orders(point)));
    long best = named.stream().filter(orders -> !orders.isEmpty()).count();
    long room = Math.max(0, most - best);
    var found = new ArrayList<Unbeaten>();
    for (int i = 0; i < points.size(); i++) {
      if (!named.get(i).isEmpty() || room-- > 0) {
        found.add(new Unbeaten(made.apply(points.get(i)), named.get(i)));
      }
    }
    return List.copyOf(found);
  }

  private List<Criterion> orders(Point point) {
    var orders = new ArrayList<Criterion>();
    for (Criterion criterion : Criterion.values()) {
      var order =
          switch (criterion) {
            case COST -> CHEAPEST;
            case TIME -> QUICKEST;
            case CERTAINTY -> SUREST;
          };
      if (front.points().stream().min(order).filter(point::equals).isPresent()) {
        orders.add(criterion);
      }
    }
    return orders;
  }
}
