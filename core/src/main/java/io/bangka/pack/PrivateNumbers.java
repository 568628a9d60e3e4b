package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Refuses numbers of cards, documents, accounts and phones, and secrets. Nothing here needs them.
/// What comes out is the same tree without them, and with their lines masked, so that no later
/// message can repeat them.
final class PrivateNumbers {
  private static final Set<String> KEYS =
      Set.of(
          "number",
          "cardnumber",
          "pan",
          "documentnumber",
          "passportnumber",
          "idnumber",
          "accountnumber",
          "iban",
          "phonenumber",
          "cvv",
          "cvc",
          "securitycode",
          "pin",
          "password");

  /// Passports have nine signs, cards thirteen and more; years and days have fewer digits.
  private static final int DIGITS = 7;

  private final Faults faults;
  private final Set<Line> lines = new HashSet<>();

  private record Line(String origin, int number) {}

  private PrivateNumbers(Faults faults) {
    this.faults = faults;
  }

  static Written without(Written written, Faults faults) {
    var numbers = new PrivateNumbers(faults);
    numbers.collect(written);
    if (numbers.lines.isEmpty()) {
      return written;
    }
    return numbers.clean(written);
  }

  private void collect(Written written) {
    switch (written) {
      case Written.Scalar scalar -> note(scalar);
      case Written.Sequence(var items, _) -> items.forEach(this::collect);
      case Written.Mapping(var entries, _) ->
          entries.forEach(entry -> {
            note(entry.key());
            if (isSecret(entry.key()) && entry.value() instanceof Written.Scalar value) {
              lines.add(line(value.place()));
            } else {
              collect(entry.value());
            }
          });
    }
  }

  private void note(Written.Scalar scalar) {
    if (looksPrivate(scalar.text())) {
      lines.add(line(scalar.place()));
    }
  }

  private static Line line(Place place) {
    return new Line(place.origin(), place.line());
  }

  private static boolean isSecret(Written.Scalar key) {
    var plain = new StringBuilder();
    key.text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(plain::appendCodePoint);
    return KEYS.contains(plain.toString());
  }

  /// A long run of digits, grouped by single spaces or hyphens as on a card, unless it is a day.
  static boolean looksPrivate(String text) {
    int run = 0;
    int group = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        run++;
        group++;
      } else if ((c == ' ' || c == '-') && group >= 3 && !isYear(text, i, group)) {
        group = 0;
      } else {
        run = 0;
        group = 0;
      }
      if (run > DIGITS && !isDate(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String text, int at, int group) {
    return group == 4 && at == 4 && text.length() <= 10;
  }

  /// A day written without hyphens: it will be refused as a day, with help.
  private static boolean isDate(String text) {
    return text.length() == 8 && (text.startsWith("19") || text.startsWith("20"));
  }

  private Written clean(Written written) {
    return switch (written) {
      case Written.Scalar scalar -> masked(scalar);
      case Written.Sequence(var items, var place) ->
          new Written.Sequence(
              items.stream().filter(item -> !refused(item)).map(this::clean).toList(),
              masked(place));
      case Written.Mapping(var entries, var place) ->
          new Written.Mapping(
              entries.stream()
                  .filter(entry -> !refused(entry))
                  .map(entry -> new Written.Entry(masked(entry.key()), clean(entry.value())))
                  .toList(),
              masked(place));
    };
  }

  private boolean refused(Written.Entry entry) {
    boolean secret = isSecret(entry.key()) && entry.value() instanceof Written.Scalar;
    if (secret) {
      refuse(entry.value());
    }
    return secret || refused(entry.value()) || refused(entry.key());
  }

  private boolean refused(Written written) {
    boolean refused = written instanceof Written.Scalar scalar && looksPrivate(scalar.text());
    if (refused) {
      refuse(written);
    }
    return refused;
  }

  private void refuse(Written written) {
    faults.error("private-number", masked(written.place()), MESSAGE, HELP);
  }

  private Written.Scalar masked(Written.Scalar scalar) {
    return new Written.Scalar(scalar.text(), scalar.quoted(), masked(scalar.place()));
  }

  private Place masked(Place place) {
    return lines.contains(line(place))
        ? new Place(
            place.origin(), place.line(), place.column(), place.length(), mask(place.text()))
        : place;
  }

  private final Map<String, String> masks = new HashMap<>();

  private String mask(String line) {
    return masks.computeIfAbsent(line, PrivateNumbers::withoutDigits);
  }

  private static String withoutDigits(String line) {
    var masked = new StringBuilder();
    line.codePoints().map(c -> Character.isDigit(c) ? '*' : c).forEach(masked::appendCodePoint);
    return masked.toString();
  }

  private static final LocalText MESSAGE =
      new LocalText(
          "This looks like a full number of a card, a document, an account or a phone.",
          "这里像是完整的卡号、证件号、账号或手机号。");
  private static final LocalText HELP =
      new LocalText(
          "Leave it out. Bangka never needs such numbers, and this one was not kept.",
          "请删去。Bangka 从不需要这类号码，这一项也没有留存。");
}
