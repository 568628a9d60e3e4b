package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.util.Optional;

/// Reads the code of a currency (ISO 4217).
public final class CurrencyReader {
  private static final LocalText HELP =
      new LocalText(
          "Currencies are three capital letters after ISO 4217, like `CNY`.",
          "货币请写 ISO 4217 的三位大写字母代码，例如 CNY。");

  private CurrencyReader() {}

  /// Empty, with a fault, if there is no such currency.
  public static Optional<String> read(Written.Scalar written, Faults faults) {
    return read(written.text().strip(), written, faults);
  }

  /// @param written where the code stands, perhaps with a number
  static Optional<String> read(String code, Written.Scalar written, Faults faults) {
    if (Iso4217.has(code)) {
      return Optional.of(code);
    }
    faults.error(
        "unknown-currency",
        written.place(),
        Wording.of("There is no currency {}.", "没有货币{}。", code),
        Unlisted.help(code, Iso4217.all().keySet()).or(() -> Optional.of(HELP)));
    return Optional.empty();
  }
}
