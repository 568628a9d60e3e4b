package io.bangka.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalmentsTest {

  @Test
  void fewestPaymentsAndOfTheseTheLeastFees() {
    var fees = new RandomFees(5);
    for (int i = 0; i < 2000; i++) {
      var fee = fees.curve().plus(fees.curve());
      long most = 1L + fees.below(70);
      long total = 1L + fees.below(150);
      var split = Instalments.of(total, most, fee);
      int fewest = fewest(total, most);
      if (fewest > 5) {
        continue; // too many to try all of them
      }
      assertThat(split).hasSize(fewest).allMatch(part -> part >= 1 && part <= most);
      assertThat(split.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
      assertThat(sum(fee, split))
          .as("%s in parts of at most %s, %s", total, most, fee)
          .isEqualByComparingTo(least(fee, total, most, fewest));
    }
  }

  @Test
  void equalFeesGiveFullPaymentsAndARest() {
    assertThat(Instalments.of(20_000, 6_000, Curve.NOTHING))
        .containsExactly(6_000L, 6_000L, 6_000L, 2_000L);
    assertThat(Instalments.of(30_000, 6_000, Curve.NOTHING)).hasSize(5).containsOnly(6_000L);
    assertThat(Instalments.of(6_000, 6_000, Curve.NOTHING)).containsExactly(6_000L);
  }

  @Test
  void whatNobodyWouldSplitIsNotSplit() {
    assertThat(Instalments.of(10_000, 1, Curve.NOTHING)).isEmpty();
    assertThat(Instalments.of(10_000, 0, Curve.NOTHING)).isEmpty();
  }

  private static int fewest(long total, long most) {
    int count = 1;
    while (count * most < total) {
      count++;
    }
    return count;
  }

  private static BigDecimal least(Curve fee, long total, long most, int count) {
    var least = new BigDecimal[(int) total + 1];
    for (int sum = 1; sum <= Math.min(most, total); sum++) {
      least[sum] = fee.at(sum);
    }
    for (int n = 2; n <= count; n++) {
      var next = new BigDecimal[(int) total + 1];
      for (int sum = n; sum <= total; sum++) {
        for (int part = 1; part <= Math.min(most, sum - 1); part++) {
          if (least[sum - part] != null) {
            var cost = least[sum - part].add(fee.at(part));
            next[sum] = next[sum] == null ? cost : cost.min(next[sum]);
          }
        }
      }
      least = next;
    }
    return least[(int) total];
  }

  private static BigDecimal sum(Curve fee, List<Long> parts) {
    return parts.stream().map(fee::at).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
