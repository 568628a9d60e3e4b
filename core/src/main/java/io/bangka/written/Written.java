package io.bangka.written;

import java.util.List;
import java.util.Optional;

/// A value as somebody wrote it, with the place where it stands. Knows nothing of what it means.
public sealed interface Written {
  Place place();

  /// A single value, as text. `quoted` tells `"5"` from `5`.
  record Scalar(String text, boolean quoted, Place place) implements Written {
    /// YAML's `null`, `~` and the empty value; JSON's `null`.
    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }
  }

  record Sequence(List<Written> items, Place place) implements Written {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Keys in the order in which they are written; a key occurs once.
  record Mapping(List<Entry> entries, Place place) implements Written {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Written> get(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  record Entry(Scalar key, Written value) {}
}
