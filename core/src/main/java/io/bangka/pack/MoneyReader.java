package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import io.bangka.written.Faults;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads sums of money and percentages.
final class MoneyReader {
  /// Enough for any sum in any currency; a longer one is a mistake or an attack.
  private static final int LONGEST = 24;

  private MoneyReader() {}

  /// `CNY 6000`, in a currency of ISO 4217, not negative.
  static Optional<Amount> amount(Written.Scalar written, Faults faults) {
    if (!plain(written.text())) {
      refuse(written, faults);
      return Optional.empty();
    }
    return Scalars.amount(written, faults).filter(amount -> known(amount, written, faults));
  }

  private static boolean plain(String text) {
    return text.length() <= LONGEST
        && text.chars().allMatch(c -> c < 128 && (Character.isUpperCase(c) || isNumeral(c)));
  }

  private static boolean isNumeral(int c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ' ';
  }

  private static void refuse(Written.Scalar written, Faults faults) {
    faults.error(
        "not-money",
        written.place(),
        Wording.of("{} is not a sum of money.", "{}不是有效的金额。", written.text()),
        new LocalText("Write a currency and a number, like `CNY 800`.", "请写货币代码和数字，例如 CNY 800。"));
  }

  private static boolean known(Amount amount, Written.Scalar written, Faults faults) {
    if (Iso4217.has(amount.currency())) {
      return true;
    }
    faults.error(
        "unknown-currency",
        written.place(),
        Wording.of("There is no currency {}.", "没有货币{}。", amount.currency()),
        Unlisted.help(amount.currency(), Iso4217.all().keySet())
            .or(() ->
                Optional.of(
                    new LocalText(
                        "Currencies are three capital letters after ISO 4217, like `CNY`.",
                        "货币请写 ISO 4217 的三位大写字母代码，例如 CNY。"))));
    return false;
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
