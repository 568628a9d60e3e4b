package io.bangka.cli;

import io.bangka.written.Place;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;

/// The query that options make up, as if it had been written in a file. A fault in it points at the
/// option.
final class QueryGiven {
  private static final String ORIGIN = "<argument>";

  private QueryGiven() {}

  static Written.Mapping of(Given given) {
    return of(entries(given));
  }

  /// With the currency that the money is in.
  static Written.Mapping withHome(Given given) {
    var entries = entries(given);
    add(entries, "home", Option.HOME, given);
    return of(entries);
  }

  private static Written.Mapping of(List<Written.Entry> entries) {
    return new Written.Mapping(entries, new Place(ORIGIN, 1, 1, 1, ""));
  }

  private static List<Written.Entry> entries(Given given) {
    List<Written.Entry> entries = new ArrayList<>();
    add(entries, "platform", Option.TO, given);
    add(entries, "purpose", Option.FOR, given);
    add(entries, "in", Option.IN, given);
    add(entries, "code", Option.CODE, given);
    add(entries, "merchant", Option.MERCHANT, given);
    amount(entries, given);
    return entries;
  }

  /// A sum, or one that is paid again and again.
  private static void amount(List<Written.Entry> entries, Given given) {
    if (!given.has(Option.PER) && !given.has(Option.OVER)) {
      add(entries, "amount", Option.AMOUNT, given);
      return;
    }
    List<Written.Entry> parts = new ArrayList<>();
    add(parts, "amount", Option.AMOUNT, given);
    add(parts, "per", Option.PER, given);
    add(parts, "for", Option.OVER, given);
    var place = parts.getFirst().key().place();
    entries.add(
        new Written.Entry(
            new Written.Scalar("amount", true, place), new Written.Mapping(parts, place)));
  }

  private static void add(List<Written.Entry> entries, String key, Option option, Given given) {
    given.value(option).ifPresent(value -> entries.add(entry(key, option, value)));
  }

  private static Written.Entry entry(String key, Option option, String value) {
    String text = option.word() + " " + value;
    int length = option.word().length();
    int count = Math.max(1, value.codePointCount(0, value.length()));
    return new Written.Entry(
        new Written.Scalar(key, true, new Place(ORIGIN, 1, 1, length, text)),
        new Written.Scalar(value, true, new Place(ORIGIN, 1, length + 2, count, text)));
  }
}
