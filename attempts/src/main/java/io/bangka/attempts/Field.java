package io.bangka.attempts;

import io.bangka.written.DidYouMean;
import io.bangka.written.Scalars;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a line of a file may say of a report: a column of CSV, a key of JSON.
public enum Field {
  ID,
  PROCEDURE,
  DATE,
  OUTCOME,
  COUNTRY,
  DOCUMENT,
  NETWORK,
  ISSUER,
  APP_VERSION,
  REASON,
  MESSAGE,
  NOTE;

  /// `app-version`.
  public String written() {
    return Scalars.written(this);
  }

  /// `app-version`, `appVersion` and `App_Version` are the same.
  static Optional<Field> of(String name) {
    String plain = plain(name);
    return Arrays.stream(values()).filter(field -> plain(field.name()).equals(plain)).findFirst();
  }

  static Optional<String> nearest(String name) {
    return DidYouMean.closest(name, Arrays.stream(values()).map(Field::written).toList());
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
