package io.bangka.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 30);

  @Test
  void aCapOfADaySpreadsOverDays() {
    var days =
        Schedule.of(List.of(40L, 40L, 20L), List.of(room(Period.DAY, 60)), FIRST).orElseThrow();
    assertThat(days).containsExactly(FIRST, FIRST, FIRST.plusDays(1));
  }

  @Test
  void aCapOfAMonthWaitsForTheNextOne() {
    var days =
        Schedule.of(List.of(50L, 50L, 50L), List.of(room(Period.MONTH, 100)), FIRST).orElseThrow();
    assertThat(days).containsExactly(FIRST, FIRST, LocalDate.of(2026, 2, 1));
  }

  @Test
  void aNumberOfPaymentsIsACapToo() {
    var room = new Room(Period.DAY, Room.Of.PAYMENTS, 1);
    assertThat(Schedule.of(List.of(5L, 5L), List.of(room), FIRST).orElseThrow())
        .containsExactly(FIRST, FIRST.plusDays(1));
  }

  @Test
  void whatNeverFitsHasNoDays() {
    assertThat(Schedule.of(List.of(60L, 60L), List.of(room(Period.LIFE, 100)), FIRST)).isEmpty();
  }

  @Test
  void noRoomIsEverOverfilled() {
    var random = new Random(6);
    for (int i = 0; i < 500; i++) {
      var payments = random.longs(1 + random.nextInt(8), 1, 30).boxed().toList();
      long day = 30L + random.nextInt(30);
      long month = day + random.nextInt(60);
      var rooms = List.of(room(Period.DAY, day), room(Period.MONTH, month));
      var plan = Schedule.of(payments, rooms, FIRST).orElseThrow();
      assertThat(plan).hasSameSizeAs(payments).isSorted();
      long sum = payments.stream().mapToLong(Long::longValue).sum();
      long days = plan.stream().distinct().count();
      assertThat(days).isGreaterThanOrEqualTo(Math.ceilDiv(sum, day));
      long months = plan.stream().map(java.time.YearMonth::from).distinct().count();
      assertThat(months).isGreaterThanOrEqualTo(Math.ceilDiv(sum, month));
    }
  }

  private static Room room(Period per, long most) {
    return new Room(per, Room.Of.UNITS, most);
  }
}
