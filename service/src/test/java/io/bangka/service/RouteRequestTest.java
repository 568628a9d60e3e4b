package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.model.Language;
import io.bangka.route.Criterion;
import io.bangka.written.Faulty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests for routes as programs send them: the same as [Bangka#route], and one fault for each
/// thing that is wrong.
class RouteRequestTest {
  private static final Requests REQUESTS = new Requests(Moving.BANGKA, Setting.ORDINARY);

  private static RouteReply route(String preference) throws Faulty {
    return REQUESTS.route(
        Moving.json(
            """
            {"profile": %s,
             "query": {"platform": "ferry-pay", "purpose": "merchant-payment", "in": "GR"},
             "asOf": "%s", "lang": "en"%s}
            """
                .formatted(Moving.PERSON, Moving.TODAY, preference)));
  }

  private static String library(Preference preference) {
    return Moving.route(Moving.PERSON, preference, Language.EN).json();
  }

  @Test
  void everyOrderAndAllOfThemComparedAreAsTheLibrarySays() throws Faulty {
    assertThat(route("").json()).isEqualTo(library(Preference.ORDINARY));
    assertThat(route(", \"by\": \"time\"").json())
        .isEqualTo(library(Preference.ORDINARY.by(Criterion.TIME)));
    assertThat(route(", \"by\": \"all\"").json())
        .isEqualTo(library(Preference.ORDINARY.comparingAll()));
  }

  @Test
  void aPlanIsMadeWhereItOrADayOfTheMoveIsAskedFor() throws Faulty {
    var move = Optional.of(LocalDate.of(2027, 3, 1));
    assertThat(route(", \"plan\": true").json())
        .isEqualTo(library(Preference.ORDINARY.planning(Optional.empty())));
    assertThat(route(", \"move\": \"2027-03-01\"").json())
        .isEqualTo(library(Preference.ORDINARY.planning(move)));
    assertThat(route(", \"plan\": false").json()).isEqualTo(library(Preference.ORDINARY));
  }

  @Test
  void oneOrSeveralExpectedWaysAreTakenUp() throws Faulty {
    String id = "harbour-mobile.borrow-wallet";
    var expecting = Preference.ORDINARY.expecting(List.of(id));
    assertThat(route(", \"whyNot\": \"" + id + "\"").json()).isEqualTo(library(expecting));
    assertThat(route(", \"whyNot\": [\"" + id + "\"]").json()).isEqualTo(library(expecting));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by| luck| `luck` is not known here.",
        "most| 0| This is no number of routes.",
        "most| 21| This is no number of routes.",
        "home| XXQ| There is no currency `XXQ`.",
        "plan| perhaps| `perhaps` is neither true nor false.",
        "move| 2027-02-29| `2027-02-29` is not a day of the calendar.",
        "move| 2020-01-01| The move lies before the day of the plan, 2026-11-22.",
        "whyNot| ferry-pay.lnik| There is no procedure or provider `ferry-pay.lnik`.",
      })
  void whatIsWrongIsSaidOnce(String field, String value, String message) {
    assertThatThrownBy(() -> route(", \"" + field + "\": \"" + value + "\""))
        .isInstanceOfSatisfying(
            Faulty.class,
            faulty ->
                assertThat(faulty.diagnostics())
                    .singleElement()
                    .satisfies(one -> {
                      assertThat(one.message().in(Language.EN)).isEqualTo(message);
                      assertThat(one.message().in(Language.ZH)).isNotBlank();
                      assertThat(one.help()).isPresent();
                    }));
  }
}
