package io.bangka.written;

import io.bangka.money.Amount;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a single value means; each is empty, with a fault, if it means nothing of the kind.
public final class Scalars {
  /// A number or a flag of JSON.
  private static final Pattern BARE = Pattern.compile("[-+.0-9eE]+|true|false");

  private Scalars() {}

  /// `true` or `false`, and nothing else.
  public static Optional<Boolean> flag(Written.Scalar scalar, Faults faults) {
    return switch (scalar.text()) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> {
        faults.error("not-a-flag", scalar.place(), Messages.noFlag(scalar.text()), Messages.FLAG);
        yield Optional.empty();
      }
    };
  }

  /// Words in quotes, or without them where nothing else can be meant.
  public static Optional<String> words(Written.Scalar scalar, Faults faults) {
    if (scalar.quoted() || !BARE.matcher(scalar.text()).matches()) {
      return Optional.of(scalar.text());
    }
    faults.error("not-words", scalar.place(), Messages.noWords(scalar.text()), Messages.WORDS);
    return Optional.empty();
  }

  /// A day (ISO 8601), `2030-01-01`.
  public static Optional<LocalDate> day(Written.Scalar scalar, Faults faults) {
    try {
      return Optional.of(LocalDate.parse(scalar.text()));
    } catch (DateTimeException _) {
      faults.error("not-a-day", scalar.place(), Messages.noDay(scalar.text()), Messages.DAY);
      return Optional.empty();
    }
  }

  public static Optional<Long> whole(Written.Scalar scalar, Faults faults) {
    try {
      return Optional.of(Long.valueOf(scalar.text()));
    } catch (NumberFormatException _) {
      faults.error("not-whole", scalar.place(), Messages.noNumber(scalar.text()), Messages.WHOLE);
      return Optional.empty();
    }
  }

  /// A sum of money, `CNY 6000`.
  public static Optional<Amount> amount(Written.Scalar scalar, Faults faults) {
    try {
      return Optional.of(Amount.of(scalar.text()));
    } catch (IllegalArgumentException _) {
      faults.error("not-money", scalar.place(), Messages.noMoney(scalar.text()), Messages.MONEY);
      return Optional.empty();
    }
  }

  /// One of the constants, written in lower case with hyphens.
  public static <E extends Enum<E>> Optional<E> choice(
      Written.Scalar scalar, Class<E> type, Faults faults) {
    var constants = type.getEnumConstants();
    var names = Arrays.stream(constants).map(Scalars::written).toList();
    int index = word(scalar, names, faults).map(names::indexOf).orElse(-1);
    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
  }

  /// One of these words.
  public static Optional<String> word(Written.Scalar scalar, List<String> known, Faults faults) {
    if (known.contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    var help = Messages.nearest(scalar.text(), known).or(() -> Messages.oneOf(known));
    faults.error("unknown-value", scalar.place(), Messages.unknownValue(scalar.text()), help);
    return Optional.empty();
  }

  /// How a constant is written: `REPUBLISHED_OFFICIAL` as `republished-official`.
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
