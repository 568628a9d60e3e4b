package io.bangka.exchange;

import io.bangka.money.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.MonetaryException;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;

/// The rates of any provider of JSR 354. A rate of which the provider does not tell the day is not
/// used: nobody could say how old it is.
public final class ProvidedRates implements Rates {
  /// Banks publish none on weekends and holidays.
  private static final int DAYS_BACK = 10;

  private final ExchangeRateProvider provider;

  public ProvidedRates(ExchangeRateProvider provider) {
    this.provider = provider;
  }

  @Override
  public Optional<Rate> rate(String from, String to, LocalDate day) {
    return IntStream.rangeClosed(0, DAYS_BACK)
        .mapToObj(day::minusDays)
        .flatMap(d -> ask(from, to, d).stream())
        .findFirst()
        .filter(rate -> !rate.day().isAfter(day));
  }

  private Optional<Rate> ask(String from, String to, LocalDate day) {
    var query =
        ConversionQueryBuilder.of()
            .setBaseCurrency(from)
            .setTermCurrency(to)
            .set(LocalDate.class, day)
            .build();
    try {
      return provider.isAvailable(query)
          ? dated(provider.getExchangeRate(query))
          : Optional.empty();
    } catch (MonetaryException _) {
      return Optional.empty(); // this is how providers say that they know none
    }
  }

  private static Optional<Rate> dated(ExchangeRate rate) {
    return Optional.ofNullable(rate.getContext().get(LocalDate.class))
        .map(day -> new Rate(rate.getFactor().numberValueExact(BigDecimal.class), day));
  }
}
