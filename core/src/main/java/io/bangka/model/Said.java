package io.bangka.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What somebody said about one attribute. An attribute without an entry was not mentioned.
public sealed interface Said {

  /// Exactly these values; more than one only where the attribute takes several. Numbers and days
  /// are said as a [Within] a range of one.
  record Exactly(SortedSet<String> values) implements Said {
    public Exactly {
      values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
      if (values.isEmpty()) {
        throw new IllegalArgumentException("something said needs a value");
      }
    }
  }

  /// One value (or for several: only values) that passes the test; which one is not said.
  record Within(Test test) implements Said {}

  static Said exactly(String value) {
    var values = new TreeSet<String>();
    values.add(value);
    return new Exactly(values);
  }
}
