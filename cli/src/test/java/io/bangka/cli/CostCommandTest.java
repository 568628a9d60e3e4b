package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostCommandTest {
  @TempDir Path folder;

  private Screen cost(String... more) {
    var args =
        new ArrayList<>(
            List.of("cost", "--for", "merchant-payment", "--in", "CN", "--as-of", "2026-11-22"));
    args.addAll(List.of("--data", folder.toString()));
    args.addAll(List.of(more));
    return Screen.of(args.toArray(String[]::new));
  }

  /// However wide the terminal is.
  private static String onOneLine(Screen screen) {
    return screen.out().replaceAll("\\s+", " ");
  }

  @Test
  void theWaysAreComparedInBothLanguages() {
    var english = cost("--amount", "CNY 500", "--home", "EUR", "--verbose");
    assertThat(english.err()).isEmpty();
    assertThat(onOneLine(english))
        .contains("CNY 15 in known fees", "reference rate of", "2023-02-21", "Known fees of one")
        .contains("Each fee of each payment is rounded half up");
    var chinese = cost("--amount", "CNY 500", "--home", "EUR", "--lang", "zh", "--verbose");
    assertThat(onOneLine(chinese)).contains("已知手续费 15 元", "2023-02-21", "单笔付款的已知手续费");
  }

  @Test
  void onlyWhoAsksForBarsInTextGetsThem() {
    var json = cost("--amount", "CNY 500", "--json");
    assertThat(json.out()).startsWith("{\"asOf\":\"2026-11-22\"").endsWith("}\n");
    assertThat(json.out().strip()).doesNotContain("\n");
  }

  @Test
  void aSumPaidEachMonthIsAddedUp() {
    var monthly = cost("--amount", "CNY 2500", "--per", "month", "--over", "P6M", "--verbose");
    assertThat(onOneLine(monthly)).contains("CNY 75 in known fees", "CNY 450 in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CNY -5 | A sum of money cannot be negative.",
        "CNY 0 | There is nothing to pay.",
        "CNX 500 | There is no currency `CNX`.",
        "five | `five` is not a sum of money."
      })
  void anAmountThatIsNoneGetsOneMessage(String amount, String message) {
    var screen = cost("--amount", amount);
    assertThat(screen.status()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).contains(message).doesNotContain("Exception");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(cost().err()).contains("The amount is missing.");
    assertThat(Screen.of("cost", "--amount", "CNY 5").err()).contains("`--for");
    assertThat(cost("--amount", "CNY 5", "--home", "EUX").err())
        .contains("There is no currency `EUX`.");
  }

  @Test
  void ratesThatCannotBeHadLeaveThoseThatWereKept() throws Exception {
    var kept = Files.writeString(folder.resolve("ecb-reference-rates.xml"), "kept");
    var screen =
        Screen.of("rates", "update", "--data", folder.toString(), "--from", "ftp://bank/rates");
    assertThat(screen.status()).isEqualTo(2);
    assertThat(screen.err()).contains("ftp://bank/rates");
    assertThat(kept).hasContent("kept");
  }
}
