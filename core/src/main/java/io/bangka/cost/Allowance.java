package io.bangka.cost;

import io.bangka.engine.Assessment.Bound;
import io.bangka.model.Cap;
import io.bangka.model.Period;
import io.bangka.money.Amount;
import io.bangka.money.Curve;
import io.bangka.money.Rates;
import io.bangka.money.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the limits that bind let through, in the smallest unit of the payment's currency. A limit
/// in another currency lets through what is surely within it at the last reference rate and its
/// band.
///
/// @param surely the largest single payment that is within every known limit
/// @param perhaps the largest of which that cannot be ruled out; more breaks a limit
/// @param rooms what fits into a day, a month, a year, a life
/// @param unknown whether a limit binds of which no source says how much, or which no rate compares
/// @param rate the day of the reference rate, where one was used
record Allowance(
    long surely, long perhaps, List<Room> rooms, boolean unknown, Optional<LocalDate> rate) {

  static Allowance of(List<Bound> bounds, Units units, Rates rates, LocalDate asOf) {
    var reading = new Reading(units, rates, asOf);
    bounds.forEach(reading::add);
    return new Allowance(
        reading.surely,
        reading.perhaps,
        List.copyOf(reading.rooms),
        reading.unknown,
        reading.rateDay);
  }

  /// Both must be kept: where a way has two parts.
  Allowance and(Allowance other) {
    var both = new ArrayList<>(rooms);
    both.addAll(other.rooms);
    return new Allowance(
        Math.min(surely, other.surely),
        Math.min(perhaps, other.perhaps),
        List.copyOf(both),
        unknown || other.unknown,
        rate.or(other::rate));
  }

  private static final class Reading {
    private final Units units;
    private final Rates rates;
    private final LocalDate asOf;
    private final List<Room> rooms = new ArrayList<>();
    private long surely = Curve.LARGEST;
    private long perhaps = Curve.LARGEST;
    private boolean unknown;
    private Optional<LocalDate> rateDay = Optional.empty();

    private Reading(Units units, Rates rates, LocalDate asOf) {
      this.units = units;
      this.rates = rates;
      this.asOf = asOf;
    }

    private void add(Bound bound) {
      Period per = bound.limit().per();
      switch (bound.limit().of()) {
        case AMOUNT -> {
          switch (bound.cap().most()) {
            case Cap.Most.Sum(var most) -> sum(per, most);
            case Cap.Most.Unsourced _ -> unknown = true;
            case Cap.Most.Count _, Cap.Most.Unlimited _ -> {}
          }
        }
        case COUNT -> {
          if (bound.cap().most() instanceof Cap.Most.Count(long count)
              && per != Period.TRANSACTION) {
            rooms.add(new Room(per, Room.Of.PAYMENTS, count));
          }
        }
        case BALANCE, TOP_UP, ACCOUNTS, NUMBERS -> {}
      }
    }

    private void sum(Period per, Amount most) {
      if (most.currency().equals(units.currency())) {
        long value = units.in(most.value());
        add(per, value, value);
        return;
      }
      var rate = rates.rate(most.currency(), units.currency(), asOf);
      if (rate.isEmpty()) {
        unknown = true;
        return;
      }
      rateDay = Optional.of(rate.get().day());
      var there = most.value().multiply(rate.get().value());
      var band = rate.get().band(asOf);
      add(per, within(there, BigDecimal.ONE.add(band)), perhaps(there, band));
    }

    /// Down to two digits: what hangs on a rate is no sum to the cent.
    private long within(BigDecimal value, BigDecimal margin) {
      var sure = value.divide(margin, MathContext.DECIMAL64);
      return units.in(sure.round(new MathContext(2, RoundingMode.DOWN)));
    }

    private long perhaps(BigDecimal value, BigDecimal band) {
      var margin = BigDecimal.ONE.subtract(band);
      return margin.signum() <= 0
          ? Curve.LARGEST
          : units.in(value.divide(margin, MathContext.DECIMAL64).setScale(8, RoundingMode.HALF_UP));
    }

    private void add(Period per, long sure, long most) {
      surely = Math.min(surely, sure);
      perhaps = Math.min(perhaps, most);
      if (per != Period.TRANSACTION) {
        rooms.add(new Room(per, Room.Of.UNITS, sure));
      }
    }
  }

  /// Whether a payment of this size breaks no limit, breaks one, or cannot be told apart from it.
  PaymentWay.Fit fits(long size) {
    if (size <= surely) {
      return unknown ? PaymentWay.Fit.UNKNOWN : PaymentWay.Fit.WITHIN;
    }
    return size > perhaps ? PaymentWay.Fit.OVER : PaymentWay.Fit.RATE;
  }
}
