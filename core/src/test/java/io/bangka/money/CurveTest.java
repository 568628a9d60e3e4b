package io.bangka.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final int UP_TO = 150;

  /// The curve is made of pieces; the schedule computes one payment at a time.
  @Test
  @Tag("slow")
  void aCurveSaysWhatTheScheduleSaysOfEachPayment() {
    var fees = new RandomFees(1);
    for (int i = 0; i < 3000; i++) {
      var schedule = fees.next();
      var curve = schedule.curve(Curve.PAYMENT, Amount::value);
      for (int size = 1; size <= UP_TO; size++) {
        var fee = schedule.on(new Amount(BigDecimal.valueOf(size), "JPY")).orElseThrow();
        assertThat(curve.at(size).setScale(0, RoundingMode.HALF_UP))
            .as("%s at %s", schedule, size)
            .isEqualByComparingTo(fee.value());
      }
    }
  }

  @Test
  void curvesAddUp() {
    var fees = new RandomFees(2);
    for (int i = 0; i < 1000; i++) {
      var one = fees.curve();
      var other = fees.curve();
      var both = one.plus(other).times(3);
      for (int size = 1; size <= UP_TO; size++) {
        assertThat(both.at(size))
            .isEqualByComparingTo(one.at(size).add(other.at(size)).multiply(BigDecimal.valueOf(3)));
      }
    }
  }

  /// An issuer's fee over the platform's.
  @Test
  void aFeeMayBeTakenOfWhatWasChargedBefore() {
    var fees = new RandomFees(3);
    for (int i = 0; i < 1000; i++) {
      var platform = fees.curve();
      var schedule = fees.next();
      var charged = Curve.PAYMENT.plus(platform);
      var issuer = schedule.curve(charged, Amount::value);
      for (int size = 1; size <= UP_TO; size++) {
        var base = new Amount(charged.at(size).movePointLeft(0), "JPY");
        var one =
            schedule.curve(new Curve(List.of(Curve.constant(1, base.value()))), Amount::value);
        assertThat(issuer.at(size)).isEqualByComparingTo(one.at(size));
      }
    }
  }

  @Test
  void theCheapestIsWhatTryingEverySizeFinds() {
    var fees = new RandomFees(4);
    for (int i = 0; i < 3000; i++) {
      var offers = new ArrayList<Cheapest.Offer>();
      for (int j = fees.below(5); j >= 0; j--) {
        offers.add(new Cheapest.Offer(fees.curve(), fees.below(UP_TO + 20)));
      }
      var stretches = Cheapest.of(offers, UP_TO);
      long next = 1;
      List<Integer> before = List.of(-1);
      for (var stretch : stretches) {
        assertThat(stretch.from()).isEqualTo(next);
        assertThat(stretch.best()).isNotEqualTo(before);
        for (long size = stretch.from(); size <= stretch.to(); size++) {
          assertThat(stretch.best()).as("%s at %s", offers, size).isEqualTo(best(offers, size));
        }
        next = stretch.to() + 1;
        before = stretch.best();
      }
      assertThat(next).isEqualTo(UP_TO + 1);
    }
  }

  private static List<Integer> best(List<Cheapest.Offer> offers, long size) {
    var best = new ArrayList<Integer>();
    for (int i = 0; i < offers.size(); i++) {
      int mine = i;
      boolean least =
          offers.get(i).most() >= size
              && offers.stream()
                  .filter(o -> o.most() >= size)
                  .allMatch(
                      o -> offers.get(mine).cost().at(size).compareTo(o.cost().at(size)) <= 0);
      if (least) {
        best.add(i);
      }
    }
    return best;
  }
}
