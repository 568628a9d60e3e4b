package io.bangka.server.web;

import io.bangka.written.Place;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;

/// What fields of a form say, as if somebody had written it in a file.
final class Asking {
  private Asking() {}

  record Entry(String key, String value) {}

  /// Blank values are left out.
  static Written.Mapping mapping(Entry... entries) {
    var written = new ArrayList<Written.Entry>();
    for (Entry entry : entries) {
      if (!entry.value().isBlank()) {
        var place = place(entry.key(), entry.value());
        written.add(
            new Written.Entry(
                new Written.Scalar(entry.key(), true, place),
                new Written.Scalar(entry.value(), true, place)));
      }
    }
    return new Written.Mapping(written, place("query", ""));
  }

  static Written.Entry entry(String key, Written value) {
    return new Written.Entry(new Written.Scalar(key, true, place(key, "")), value);
  }

  /// `true`.
  static Written.Entry flag(String key) {
    return entry(key, new Written.Scalar("true", false, place(key, "true")));
  }

  static Written.Entry numbers(String key, List<String> numbers) {
    var items =
        numbers.stream()
            .<Written>map(number -> new Written.Scalar(number, false, place(key, number)))
            .toList();
    return entry(key, new Written.Sequence(items, place(key, "")));
  }

  private static Place place(String key, String value) {
    String text = key + " " + value;
    return new Place("<form>", 1, 1, text.length(), text);
  }
}
