package io.bangka.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Splits a sum into payments: the fewest that each stay within what one may be, and of these the
/// split whose fees are least; of several such, the one with the largest payments first.
///
/// Fees are piecewise linear, so some best split has at most one payment within a piece and all
/// others at the ends of pieces: those are tried. If two payments lay within pieces, moving a unit
/// from one to the other would not make it dearer in one of the two directions.
public final class Instalments {
  /// Beyond so many payments nobody splits.
  public static final long MOST_PAYMENTS = 1000;

  private static final int MOST_TRIED = 200_000;

  private final long total;
  private final int count;
  private final long most;
  private final Curve fee;
  private final long[] ends;
  private int tried;
  private @Nullable BigDecimal least;
  private List<Long> best = List.of();

  private Instalments(long total, int count, long most, Curve fee) {
    this.total = total;
    this.count = count;
    this.most = most;
    this.fee = fee;
    this.ends = ends();
  }

  /// The payments, largest first; empty where none may be made, or more than [#MOST_PAYMENTS] would
  /// be needed.
  ///
  /// @param total the sum, in the smallest unit; positive
  /// @param most what one payment may be
  public static List<Long> of(long total, long most, Curve fee) {
    if (most <= 0) {
      return List.of();
    }
    long count = Math.ceilDiv(total, most);
    if (count > MOST_PAYMENTS) {
      return List.of();
    }
    var split = new Instalments(total, (int) count, most, fee);
    split.choose(0, 0, new ArrayList<>());
    return split.best;
  }

  /// The sizes at which a piece begins or ends, largest first.
  private long[] ends() {
    var ends = new TreeSet<Long>(Comparator.reverseOrder());
    ends.add(most);
    ends.add(1L);
    for (var piece : fee.pieces()) {
      ends.add(piece.from());
      ends.add(piece.from() - 1);
    }
    return ends.stream().filter(e -> e >= 1 && e <= most).mapToLong(Long::longValue).toArray();
  }

  /// @param place the first of the ends that may still be chosen, so that each set comes once
  private void choose(int place, long chosen, List<Long> parts) {
    int left = count - parts.size();
    long rest = total - chosen;
    if (tried >= MOST_TRIED || rest < left || rest > left * most) {
      return;
    }
    if (left == 1) {
      tried++;
      keep(parts, rest);
      return;
    }
    for (int i = place; i < ends.length; i++) {
      parts.add(ends[i]);
      choose(i, chosen + ends[i], parts);
      parts.removeLast();
    }
  }

  private void keep(List<Long> parts, long last) {
    var fees = fee.at(last);
    for (long part : parts) {
      fees = fees.add(fee.at(part));
    }
    int order = least == null ? -1 : fees.compareTo(least);
    var sorted = new ArrayList<>(parts);
    sorted.add(last);
    sorted.sort(Comparator.reverseOrder());
    if (order < 0 || (order == 0 && larger(sorted, best))) {
      least = fees;
      best = List.copyOf(sorted);
    }
  }

  private static boolean larger(List<Long> one, List<Long> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }
}
