package io.bangka.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which of several ways is the cheapest at which size of a payment. Computed from the pieces of
/// their curves, so that no break-even point is missed; exact to the currency's smallest unit.
public final class Cheapest {

  /// What a way costs.
  ///
  /// @param most the largest size that it takes; 0 for none
  public record Offer(Curve cost, long most) {}

  /// Sizes of which the same ways are the cheapest.
  ///
  /// @param best the places of the ways in the list; empty where none takes such a size
  public record Stretch(long from, long to, List<Integer> best) {
    public Stretch {
      best = List.copyOf(best);
    }
  }

  private final List<Offer> offers;

  private Cheapest(List<Offer> offers) {
    this.offers = offers;
  }

  /// From the smallest unit to `upTo`, without gaps; neighbours differ in what is best.
  public static List<Stretch> of(List<Offer> offers, long upTo) {
    var cheapest = new Cheapest(offers);
    var found = new ArrayList<Stretch>();
    var starts = cheapest.starts(upTo);
    for (long from : starts) {
      Long next = starts.higher(from);
      cheapest.within(from, next == null ? upTo : next - 1, found);
    }
    return List.copyOf(found);
  }

  /// Where a piece begins, or a way ends: between these all costs are straight lines.
  private NavigableSet<Long> starts(long upTo) {
    var starts = new TreeSet<Long>();
    starts.add(1L);
    for (var offer : offers) {
      offer.cost().pieces().forEach(p -> starts.add(p.from()));
      starts.add(offer.most() + 1);
    }
    starts.removeIf(from -> from > upTo);
    return starts;
  }

  private void within(long from, long to, List<Stretch> found) {
    var there = IntStream.range(0, offers.size()).filter(i -> offers.get(i).most() >= to).toArray();
    long at = from;
    while (at <= to) {
      var best = best(there, at);
      long until = best.isEmpty() ? to : until(there, best, at, to);
      add(found, new Stretch(at, until, best));
      at = until + 1;
    }
  }

  private List<Integer> best(int[] there, long at) {
    var best = new ArrayList<Integer>();
    BigDecimal least = BigDecimal.ZERO;
    for (int i : there) {
      var cost = offers.get(i).cost().at(at);
      int order = best.isEmpty() ? -1 : cost.compareTo(least);
      if (order < 0) {
        best.clear();
        least = cost;
      }
      if (order <= 0) {
        best.add(i);
      }
    }
    return best;
  }

  /// The last size up to which exactly these are the best.
  private long until(int[] there, List<Integer> best, long at, long to) {
    var line = offers.get(best.getFirst()).cost().pieceAt(at);
    long until = to;
    for (int i : there) {
      var other = offers.get(i).cost().pieceAt(at);
      int steeper = line.slope().compareTo(other.slope());
      if (best.contains(i)) {
        until = steeper == 0 ? until : at; // they only meet here
      } else if (steeper > 0) {
        until = Math.min(until, meeting(line, other) - 1);
      }
    }
    return until;
  }

  /// The first size at which the flatter line costs no more than the steeper.
  private static long meeting(Curve.Piece steep, Curve.Piece flat) {
    return flat.offset()
        .subtract(steep.offset())
        .divide(steep.slope().subtract(flat.slope()), 0, RoundingMode.CEILING)
        .longValueExact();
  }

  private static void add(List<Stretch> found, Stretch stretch) {
    if (!found.isEmpty() && found.getLast().best().equals(stretch.best())) {
      stretch = new Stretch(found.removeLast().from(), stretch.to(), stretch.best());
    }
    found.add(stretch);
  }
}
