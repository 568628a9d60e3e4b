package io.bangka.words;

import io.bangka.money.Amount;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/// Sums, rates and counts as people write them: "CNY 60,000", 「6 万元」.
record AmountWords(Tongue tongue) {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("CNY", "元"),
          Map.entry("USD", "美元"),
          Map.entry("EUR", "欧元"),
          Map.entry("HKD", "港元"),
          Map.entry("MOP", "澳门元"),
          Map.entry("TWD", "新台币"),
          Map.entry("GBP", "英镑"),
          Map.entry("JPY", "日元"),
          Map.entry("KRW", "韩元"),
          Map.entry("CHF", "瑞士法郎"),
          Map.entry("SGD", "新加坡元"),
          Map.entry("AUD", "澳元"),
          Map.entry("CAD", "加元"),
          Map.entry("NZD", "新西兰元"),
          Map.entry("THB", "泰铢"),
          Map.entry("MYR", "林吉特"),
          Map.entry("RUB", "卢布"),
          Map.entry("TRY", "土耳其里拉"),
          Map.entry("AED", "迪拉姆"));

  String amount(Amount amount) {
    return tongue.say(
        amount.currency() + " " + grouped(amount.value()),
        chineseNumber(amount.value())
            + CHINESE.getOrDefault(amount.currency(), " " + amount.currency()));
  }

  /// A rate of 0.03 is "3%".
  String rate(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  String count(long count) {
    return tongue.say(grouped(BigDecimal.valueOf(count)), Long.toString(count));
  }

  /// From ten thousand up Chinese counts in 万, where that is shorter.
  private static String chineseNumber(BigDecimal value) {
    BigDecimal wan = value.divide(TEN_THOUSAND).stripTrailingZeros();
    boolean shorter = value.compareTo(TEN_THOUSAND) >= 0 && wan.scale() <= 1;
    return shorter ? wan.toPlainString() + "万" : value.toPlainString();
  }

  private static String grouped(BigDecimal value) {
    var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }
}
