package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries of one mapping while it is read. Of two entries with one key the first counts, and
/// the second is a fault.
final class Keys {
  private final Faults faults;
  private final Map<String, Place> seen = new HashMap<>();
  private final List<Written.Entry> entries = new ArrayList<>();

  Keys(Faults faults) {
    this.faults = faults;
  }

  void add(Written.Scalar key, Written value) {
    var first = seen.putIfAbsent(key.text(), key.place());
    if (first == null) {
      entries.add(new Written.Entry(key, value));
    } else {
      faults.error("duplicate-key", key.place(), twice(key.text(), first.line()), MEND);
    }
  }

  List<Written.Entry> entries() {
    return entries;
  }

  private static LocalText twice(String key, int line) {
    return Echo.quoting(
        key,
        k -> k + " stands here a second time; the first is in line " + line + ".",
        k -> k + "在这里重复出现，第一次在第 " + line + " 行。");
  }

  private static final LocalText MEND =
      new LocalText("Keep one of the two, or join them.", "请只保留一处，或合并成一处。");
}
