package io.bangka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.money.convert.CurrencyConversionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a server on this machine: no test asks the web.
class RatesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
          xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:subject>Reference rates</gesmes:subject>
        <Cube>
          <Cube time="2026-11-20">
            <Cube currency="USD" rate="1.1000"/><Cube currency="CNY" rate="8.2500"/>
          </Cube>
          <Cube time="2026-11-19"><Cube currency="USD" rate="1.0900"/></Cube>
        </Cube>
      </gesmes:Envelope>
      """;

  @TempDir Path folder;

  private static HttpServer serving(int status, String body) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static URI address(HttpServer server) {
    var at = server.getAddress();
    return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + "/");
  }

  @Test
  void whatIsFetchedIsKeptAndCarriesItsDay() throws Exception {
    var server = serving(200, FILE);
    try {
      assertThat(RatesUpdate.run(address(server), folder))
          .isEqualTo(new RatesUpdate.Fetched(2, FRIDAY));
    } finally {
      server.stop(0);
    }
    var rate = StoredRates.in(folder).rate("USD", "CNY", MONDAY).orElseThrow();
    assertThat(rate.value()).isEqualByComparingTo("7.5");
    assertThat(rate.day()).isEqualTo(FRIDAY);
  }

  @Test
  void whereNothingIsKeptTheShippedRatesSayTheirDay() {
    var rate = StoredRates.in(folder).rate("EUR", "CNY", MONDAY).orElseThrow();
    assertThat(rate.day()).isEqualTo(LocalDate.of(2023, 2, 21));
    assertThat(rate.band(MONDAY)).isGreaterThan(new BigDecimal("0.2"));
  }

  @Test
  void aCurrencyThatTheKeptFileLacksComesFromTheShippedOne() throws Exception {
    StoredRates.keep(FILE.getBytes(StandardCharsets.UTF_8), folder);
    var rate = StoredRates.in(folder).rate("EUR", "HKD", MONDAY).orElseThrow();
    assertThat(rate.day()).isEqualTo(LocalDate.of(2023, 2, 21));
  }

  @Test
  void noRateIsTakenFromAfterTheDay() throws Exception {
    StoredRates.keep(FILE.getBytes(StandardCharsets.UTF_8), folder);
    var rates = StoredRates.in(folder);
    assertThat(rates.rate("EUR", "USD", FRIDAY.minusDays(1)).orElseThrow().value())
        .isEqualByComparingTo("1.09");
    assertThat(rates.rate("EUR", "USD", LocalDate.of(2020, 5, 5)).orElseThrow().day())
        .isEqualTo(LocalDate.of(2020, 4, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not rates",
        "<Cube/>",
        "<Cube><Cube time='2026-13-40'/></Cube>",
        "<Cube><Cube time='2026-11-20'><Cube currency='USD' rate='-1'/></Cube></Cube>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><Cube time='&b;'/>"
      })
  void whatIsNoFileOfRatesChangesNothing(String body) throws Exception {
    StoredRates.keep(FILE.getBytes(StandardCharsets.UTF_8), folder);
    var server = serving(200, body);
    try {
      assertThatThrownBy(() -> RatesUpdate.run(address(server), folder))
          .isInstanceOf(RatesUpdate.Failed.class);
    } finally {
      server.stop(0);
    }
    assertThat(StoredRates.in(folder).rate("USD", "CNY", MONDAY)).isPresent();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aServerThatFailsIsSaidToFail() throws Exception {
    var server = serving(503, FILE);
    var address = address(server);
    try {
      assertThatThrownBy(() -> RatesUpdate.run(address, folder)).hasMessage("HTTP 503");
    } finally {
      server.stop(0);
    }
    assertThatThrownBy(() -> RatesUpdate.run(address, folder))
        .isInstanceOf(RatesUpdate.Failed.class);
  }

  @Test
  void otherProgramsSeeTheSameRates() throws Exception {
    StoredRates.keep(FILE.getBytes(StandardCharsets.UTF_8), folder);
    var provider = new ReferenceRateProvider(StoredRates.in(folder), () -> MONDAY);
    var rate = provider.getExchangeRate("USD", "CNY");
    assertThat(rate.getContext().get(LocalDate.class)).isEqualTo(FRIDAY);
    var hundred = Monies.of(new Amount(new BigDecimal(100), "USD"));
    var converted = hundred.with(provider.getCurrencyConversion("CNY"));
    assertThat(Monies.amount(converted)).isEqualTo(Amount.of("CNY 750"));
    assertThatThrownBy(() -> provider.getExchangeRate("USD", "XAU"))
        .isInstanceOf(CurrencyConversionException.class);
  }

  @Test
  void otherProvidersCanBeUsedIfTheySayTheDay() throws Exception {
    StoredRates.keep(FILE.getBytes(StandardCharsets.UTF_8), folder);
    Rates rates =
        new ProvidedRates(new ReferenceRateProvider(StoredRates.in(folder), () -> MONDAY));
    var rate = rates.rate("USD", "CNY", MONDAY).orElseThrow();
    assertThat(rate.day()).isEqualTo(FRIDAY);
    assertThat(rates.rate("USD", "XAU", MONDAY)).isEmpty();
  }
}
