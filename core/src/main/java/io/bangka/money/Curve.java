package io.bangka.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What a payment of each size comes to: linear pieces, perhaps with jumps between them. Sizes are
/// whole numbers of the currency's smallest unit, from 1 to [#LARGEST]; values are exact, in the
/// same unit, not rounded. Immutable.
public final class Curve {
  /// More than anybody pays, and few enough to count in a `long`.
  public static final long LARGEST = 100_000_000_000_000_000L;

  /// Nothing, whatever is paid.
  public static final Curve NOTHING = new Curve(List.of(constant(1, BigDecimal.ZERO)));

  /// The payment itself.
  public static final Curve PAYMENT =
      new Curve(List.of(new Piece(1, BigDecimal.ONE, BigDecimal.ZERO)));

  /// One stretch: `slope × size + offset`, until the next piece begins.
  ///
  /// @param from the first size that it speaks of
  public record Piece(long from, BigDecimal slope, BigDecimal offset) {
    public BigDecimal at(long size) {
      return slope.multiply(BigDecimal.valueOf(size)).add(offset);
    }

    private Piece from(long later) {
      return new Piece(later, slope, offset);
    }

    private Piece plus(Piece other) {
      return new Piece(
          Math.max(from, other.from), slope.add(other.slope), offset.add(other.offset));
    }
  }

  private final List<Piece> pieces;

  Curve(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  static Piece constant(long from, BigDecimal value) {
    return new Piece(from, BigDecimal.ZERO, value);
  }

  /// In the order of sizes, the first from 1.
  public List<Piece> pieces() {
    return pieces;
  }

  public BigDecimal at(long size) {
    return pieceAt(size).at(size);
  }

  Piece pieceAt(long size) {
    int at = pieces.size() - 1;
    while (at > 0 && pieces.get(at).from() > size) {
      at--;
    }
    return pieces.get(at);
  }

  /// The same fee taken each of so many times.
  public Curve times(long count) {
    var factor = BigDecimal.valueOf(count);
    return new Curve(
        pieces.stream()
            .map(p -> new Piece(p.from, p.slope.multiply(factor), p.offset.multiply(factor)))
            .toList());
  }

  public Curve plus(Curve other) {
    var starts = new TreeSet<Long>();
    pieces.forEach(p -> starts.add(p.from()));
    other.pieces.forEach(p -> starts.add(p.from()));
    return new Curve(
        starts.stream().map(from -> pieceAt(from).from(from).plus(other.pieceAt(from))).toList());
  }

  /// No less than this.
  Curve atLeast(BigDecimal least) {
    return bounded(least, true);
  }

  /// No more than this.
  Curve atMost(BigDecimal most) {
    return bounded(most, false);
  }

  private Curve bounded(BigDecimal bound, boolean below) {
    var bounded = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      long until = i + 1 < pieces.size() ? pieces.get(i + 1).from() : LARGEST + 1;
      long reach = firstAbove(piece, bound, piece.from(), until);
      // pieces rise: up to there they lie at the bound or below it, from there on above it
      add(bounded, below ? constant(piece.from(), bound) : piece, reach);
      add(bounded, (below ? piece : constant(piece.from(), bound)).from(reach), until);
    }
    return new Curve(bounded);
  }

  private static void add(List<Piece> pieces, Piece piece, long until) {
    if (piece.from() < until) {
      pieces.add(piece);
    }
  }

  /// Nothing where `of` is at most the threshold; this where it is above. Both rise.
  Curve above(BigDecimal threshold, Curve of) {
    var starts = new TreeSet<Long>();
    pieces.forEach(p -> starts.add(p.from()));
    of.pieces.forEach(p -> starts.add(p.from()));
    var found = new ArrayList<Piece>();
    for (long from : starts) {
      Long next = starts.higher(from);
      long until = next == null ? LARGEST + 1 : next;
      long reach = firstAbove(of.pieceAt(from), threshold, from, until);
      add(found, constant(from, BigDecimal.ZERO), reach);
      add(found, pieceAt(from).from(reach), until);
    }
    return new Curve(found);
  }

  /// The first size of the stretch at which a rising piece is above the value; `until` if none is.
  private static long firstAbove(Piece piece, BigDecimal value, long from, long until) {
    if (piece.at(from).compareTo(value) > 0) {
      return from;
    }
    if (piece.slope().signum() <= 0 || piece.at(until - 1).compareTo(value) <= 0) {
      return until;
    }
    var reached = value.subtract(piece.offset()).divide(piece.slope(), 0, RoundingMode.FLOOR);
    return reached.longValueExact() + 1;
  }

  /// A rate of this, and a fixed sum on top.
  Curve share(BigDecimal rate, BigDecimal plus) {
    return new Curve(
        pieces.stream()
            .map(p -> new Piece(p.from, p.slope.multiply(rate), p.offset.multiply(rate).add(plus)))
            .toList());
  }

  /// A piece that goes on as the one before it is one with it.
  public Curve merged() {
    var merged = new ArrayList<Piece>();
    for (var piece : pieces) {
      if (merged.isEmpty() || !continues(merged.getLast(), piece)) {
        merged.add(piece);
      }
    }
    return new Curve(merged);
  }

  private static boolean continues(Piece one, Piece next) {
    return one.slope().compareTo(next.slope()) == 0 && one.offset().compareTo(next.offset()) == 0;
  }

  @Override
  public String toString() {
    return pieces.toString();
  }
}
