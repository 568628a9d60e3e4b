package io.bangka.exchange;

import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.javamoney.moneta.convert.ExchangeRateBuilder;
import org.javamoney.moneta.spi.AbstractRateProvider;
import org.javamoney.moneta.spi.DefaultNumberValue;

/// The program's reference rates as a provider of JSR 354. Each rate carries its day
/// (`rate.getContext().get(LocalDate.class)`), which may lie long before the day that was asked
/// for.
public final class ReferenceRateProvider extends AbstractRateProvider {
  private static final String NAME = "BANGKA-ECB";

  private final Rates rates;
  private final Supplier<LocalDate> today;

  /// With rates, and what day it is where a query does not say one.
  public ReferenceRateProvider(Rates rates, Supplier<LocalDate> today) {
    super(
        ProviderContextBuilder.of(NAME, RateType.HISTORIC, RateType.DEFERRED)
            .set("providerDescription", "European Central Bank's reference rates")
            .build());
    this.rates = rates;
    this.today = today;
  }

  @Override
  public ExchangeRate getExchangeRate(ConversionQuery query) {
    var asked = query.get(LocalDate.class);
    var day = asked == null ? today.get() : asked;
    var from = query.getBaseCurrency();
    var to = query.getCurrency();
    var rate =
        rates
            .rate(from.getCurrencyCode(), to.getCurrencyCode(), day)
            .orElseThrow(() ->
                new CurrencyConversionException(
                    from, to, null, "no reference rate is known on or before " + day));
    var context =
        ConversionContextBuilder.create(getContext(), RateType.HISTORIC)
            .set(LocalDate.class, rate.day())
            .build();
    return new ExchangeRateBuilder(context)
        .setBase(from)
        .setTerm(to)
        .setFactor(DefaultNumberValue.of(rate.value()))
        .build();
  }
}
