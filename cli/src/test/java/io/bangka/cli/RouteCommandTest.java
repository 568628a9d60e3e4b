package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bangka route` where there is nothing to tell, or where what is asked cannot be.
class RouteCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void somebody() throws IOException {
    Files.writeString(
        folder.resolve("me.yaml"),
        """
        nationality: CN
        residence: CY
        documents: [{kind: passport, country: CN}]
        complete: [documents]
        """);
  }

  private Screen route(String... more) {
    var args = new ArrayList<>(List.of("route", folder.resolve("me.yaml").toString()));
    args.addAll(List.of("--as-of", "2030-11-22"));
    args.addAll(List.of(more));
    return Screen.of(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "en, There is nothing to put into a calendar",
    "zh, 没有可写入日历的事项",
  })
  void aCalendarWithoutAnythingInItIsNoFile(String language, String says) {
    var screen =
        route(
            "--to",
            "alipay",
            "--for",
            "get-card",
            "--lang",
            language, //
            "--format",
            "calendar",
            "--move",
            "2031-03-01");
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).contains(says);
    assertThat(screen.err().strip().lines()).hasSize(1);
    assertThat(screen.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | CNY -5 | A sum of money cannot be negative.",
        "en | CNY 0 | There is nothing to pay.",
        "en | CNX 5 | There is no currency `CNX`.",
        "en | five | `five` is not a sum of money.",
        "zh | CNY -5 | 金额不能是负数。",
        "zh | CNX 5 | 没有货币「CNX」。",
      })
  void anAmountThatIsNoneGetsOneMessage(String language, String amount, String message) {
    var screen = route("--for", "merchant-payment", "--amount", amount, "--lang", language);
    assertThat(screen.err()).contains(message).doesNotContain("Exception");
    assertThat(screen.out()).isEmpty();
    assertThat(screen.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | There is no procedure or provider `wechat-pay.lnik`.",
        "zh | 没有名为「wechat-pay.lnik」的办事流程或提供方。",
      })
  void aWayThatNobodyKnowsGetsOneMessage(String language, String message) {
    var screen =
        route("--for", "merchant-payment", "--why-not", "wechat-pay.lnik", "--lang", language);
    assertThat(screen.err()).contains(message);
    assertThat(screen.err().strip().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void aGoalThatNobodyReachesSaysWhichRequirementNobodySupplies() {
    var screen = route("--to", "alipay", "--for", "get-card", "--json");
    assertThat(screen.status()).isZero();
    assertThat(screen.out())
        .contains("\"routes\":[]")
        .contains("\"lacking\":[{\"procedure\":\"alipay.tour-card\",\"requirement\":\"visitor\"");
  }
}
