package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.route.Criterion;
import io.bangka.route.Experience;
import io.bangka.route.Experience.Reported;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// The surest way by what people report (docs/decisions/0071-routes-by-reports.md).
class RoutesByReportsTest {
  private static final String PROFILE =
      """
      nationality: DE
      documents: [{kind: passport, country: DE}]
      cards: [{network: visa, funding: credit, country: DE, holder: self}]
      phones: [{country: DE, receives-sms: true}]
      """;
  private static final String QUERY = "{purpose: merchant-payment, in: CN}";
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  /// What was told so far; more may come while the program runs.
  private final Map<String, Reported> told = new ConcurrentHashMap<>();

  private final Experience experience = (id, _) -> Optional.ofNullable(told.get(id));

  private static Reported reported(long worked, long of, double mean, double low, double high) {
    return new Reported(mean, low, high, worked, of, SINCE);
  }

  private static RouteAnswer answer(Bangka bangka, Criterion by) throws Faulty {
    var preference = new Preference(by, 20, "EUR");
    var setting = Setting.ORDINARY.on(LocalDate.of(2026, 11, 22));
    return bangka.route(read(PROFILE), (Written.Mapping) read(QUERY), preference, setting).answer();
  }

  private static Written read(String yaml) throws Faulty {
    return YamlReader.read("test", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> ways(Criterion by) throws Faulty {
    return answer(Shipped.BANGKA.knowing(experience), by).routes().stream()
        .map(RouteAnswer.Route::procedure)
        .toList();
  }

  @Test
  void withoutReportsTheOrderIsTheOneBySources() throws Faulty {
    for (Criterion by : Criterion.values()) {
      var plain = answer(Shipped.BANGKA, by);
      assertThat(answer(Shipped.BANGKA.knowing(experience), by)).isEqualTo(plain);
    }
  }

  @Test
  void aNewReportMovesTheOrderOfARunningProgramAndIsShownWithItsInterval() throws Faulty {
    var bangka = Shipped.BANGKA.knowing(experience);
    var before = ways(Criterion.CERTAINTY);
    String first = before.get(0);
    String second = before.get(1);
    told.put(first, reported(1, 40, 0.05, 0.01, 0.13));
    told.put(second, reported(40, 40, 0.98, 0.91, 1));
    var after = ways(Criterion.CERTAINTY);
    assertThat(after).startsWith(second).doesNotContain(first);
    var reply =
        bangka.route(
            read(PROFILE),
            (Written.Mapping) read(QUERY),
            new Preference(Criterion.CERTAINTY, 20, "EUR"),
            Setting.ORDINARY);
    assertThat(reply.json())
        .contains("\"reports\":{\"worked\":40,\"of\":40,\"since\":\"2026-01-01\"", "\"low\":0.910");
    assertThat(reply.note().lines())
        .extracting(line -> line.text())
        .contains("40 of 40 reports since 2026-01 succeeded; the rate lies between 91% and 100%.");
  }

  @Test
  void fewReportsMakeNothingSurerThanManyThatSayTheSame() throws Faulty {
    var before = ways(Criterion.CERTAINTY);
    told.put(before.get(0), reported(6, 6, 0.88, 0.59, 0.997));
    told.put(before.get(1), reported(60, 60, 0.98, 0.94, 0.999));
    var after = ways(Criterion.CERTAINTY);
    assertThat(after.indexOf(before.get(1))).isLessThan(after.indexOf(before.get(0)));
  }

  @Test
  void whatIsCheapestAsksNobody() throws Faulty {
    var before = ways(Criterion.COST);
    told.put(before.getFirst(), reported(1, 40, 0.05, 0.01, 0.13));
    assertThat(ways(Criterion.COST)).isEqualTo(before);
  }
}
