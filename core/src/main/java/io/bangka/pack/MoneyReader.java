package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import io.bangka.written.Faults;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads sums of money and percentages.
final class MoneyReader {
  /// Enough for any sum in any currency; a longer one is a mistake or an attack.
  private static final int LONGEST = 24;

  private static final Pattern NEGATIVE = Pattern.compile("[A-Z]{3} *[-−–][0-9. ]+");

  private static final LocalText BELOW_NOTHING =
      new LocalText("A sum of money cannot be negative.", "金额不能是负数。");
  private static final LocalText BELOW_NOTHING_HELP =
      new LocalText("Leave the sign out, like `CNY 800`.", "请去掉负号，例如 CNY 800。");

  private MoneyReader() {}

  /// `CNY 6000`, in a currency of ISO 4217, not negative.
  static Optional<Amount> amount(Written.Scalar written, Faults faults) {
    if (!plain(written.text())) {
      refuse(written, faults);
      return Optional.empty();
    }
    return Scalars.amount(written, faults)
        .filter(amount -> CurrencyReader.read(amount.currency(), written, faults).isPresent());
  }

  private static boolean plain(String text) {
    return text.length() <= LONGEST
        && text.chars().allMatch(c -> c < 128 && (Character.isUpperCase(c) || isNumeral(c)));
  }

  private static boolean isNumeral(int c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ' ';
  }

  private static void refuse(Written.Scalar written, Faults faults) {
    if (NEGATIVE.matcher(written.text().strip()).matches()) {
      faults.error("negative-sum", written.place(), BELOW_NOTHING, BELOW_NOTHING_HELP);
      return;
    }
    faults.error(
        "not-money",
        written.place(),
        Wording.of("{} is not a sum of money.", "{}不是有效的金额。", written.text()),
        new LocalText("Write a currency and a number, like `CNY 800`.", "请写货币代码和数字，例如 CNY 800。"));
  }

  /// `3%` as 0.03.
  static Optional<BigDecimal> percentage(Written.Scalar written, Faults faults) {
    String text = written.text().strip();
    if (text.endsWith("%")) {
      String number = text.substring(0, text.length() - 1).strip();
      if (isShare(number)) {
        return Optional.of(new BigDecimal(number).movePointLeft(2).stripTrailingZeros());
      }
    }
    faults.error(
        "not-a-percentage",
        written.place(),
        Wording.of("{} is no percentage.", "{}不是有效的百分比。", written.text()),
        new LocalText(
            "Write a number between 0 and 100 with a percent sign, like `3%`.",
            "请写 0 到 100 之间的数加百分号，例如 3%。"));
    return Optional.empty();
  }

  private static boolean isShare(String number) {
    try {
      return number.length() <= LONGEST
          && number.chars().allMatch(MoneyReader::isNumeral)
          && new BigDecimal(number).compareTo(BigDecimal.valueOf(100)) <= 0;
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
