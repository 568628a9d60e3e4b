package io.bangka.attempts;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the faults of a file: all are counted, the first thousand kept. Not thread-safe.
final class LineFaults {
  private static final int MOST = 1000;

  private final List<LineFault> first = new ArrayList<>();
  private long count;

  void add(long line, Optional<Field> field, LocalText says, Optional<LocalText> help) {
    count++;
    if (first.size() < MOST) {
      first.add(new LineFault(line, field, says, help));
    }
  }

  void add(long line, LocalText says, LocalText help) {
    add(line, Optional.empty(), says, Optional.of(help));
  }

  void add(long line, Field field, LocalText says, LocalText help) {
    add(line, Optional.of(field), says, Optional.of(help));
  }

  long count() {
    return count;
  }

  List<LineFault> first() {
    return List.copyOf(first);
  }
}
