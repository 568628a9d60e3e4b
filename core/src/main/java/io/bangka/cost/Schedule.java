package io.bangka.cost;

import io.bangka.model.Period;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// On which days payments can be made without filling any room: as early as they fit, the largest
/// that fits first. Months and years are those of the calendar.
final class Schedule {
  /// Beyond this nobody plans payments.
  private static final int MOST_DAYS = 3660;

  private final List<Room> rooms;
  private final Map<Use, Long> used = new HashMap<>();

  /// One room in one period: a day, a month, a year, or for good.
  private record Use(Room room, Object period) {}

  private Schedule(List<Room> rooms) {
    this.rooms = rooms;
  }

  /// The day of each payment, in the order of days; empty if they do not fit within ten years.
  static Optional<List<LocalDate>> of(List<Long> payments, List<Room> rooms, LocalDate first) {
    var schedule = new Schedule(rooms);
    var left = new ArrayList<>(payments);
    var days = new ArrayList<LocalDate>();
    for (int i = 0; i < MOST_DAYS && !left.isEmpty(); i++) {
      var day = first.plusDays(i);
      left.removeIf(payment -> schedule.takes(payment, day) && days.add(day));
    }
    return left.isEmpty() ? Optional.of(List.copyOf(days)) : Optional.empty();
  }

  /// Whether the same payments fit into each of so many periods, one after the other.
  ///
  /// @param per a day, a month or a year
  static boolean everyPeriod(
      List<Long> payments, List<Room> rooms, LocalDate first, Period per, int times) {
    var schedule = new Schedule(rooms);
    for (int i = 0; i < times; i++) {
      var left = new ArrayList<>(payments);
      var end = start(first, per, i + 1);
      for (var day = start(first, per, i); day.isBefore(end); day = day.plusDays(1)) {
        var today = day;
        left.removeIf(payment -> schedule.takes(payment, today));
      }
      if (!left.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate start(LocalDate first, Period per, int number) {
    return switch (per) {
      case TRANSACTION, DAY, LIFE -> first.plusDays(number);
      case MONTH -> first.plusMonths(number);
      case YEAR -> first.plusYears(number);
    };
  }

  private boolean takes(long payment, LocalDate day) {
    boolean fits =
        rooms.stream()
            .allMatch(r -> used.getOrDefault(use(r, day), 0L) + r.taken(payment) <= r.most());
    if (fits) {
      rooms.forEach(r -> used.merge(use(r, day), r.taken(payment), Long::sum));
    }
    return fits;
  }

  private static Use use(Room room, LocalDate day) {
    Object period =
        switch (room.per()) {
          case TRANSACTION, DAY -> day;
          case MONTH -> YearMonth.from(day);
          case YEAR -> Year.from(day);
          case LIFE -> "ever";
        };
    return new Use(room, period);
  }
}
