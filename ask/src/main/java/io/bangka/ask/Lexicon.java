package io.bangka.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All forms that mean something, looked up by their first two characters. Read-only once built,
/// and then safe to share between threads.
final class Lexicon {

  /// @param senses grows while the lexicon is built
  /// @param cost what taking it costs the segmenter
  /// @param name whether it names something (and may so stand in the plural, or misspelt)
  record Entry(String form, List<Sense> senses, int cost, boolean name) {}

  private final Map<String, Entry> byForm = new HashMap<>(16_384);
  private final Map<Integer, List<Entry>> byStart = new HashMap<>(4_096);

  void add(String written, Sense sense, int cost, boolean name) {
    String form = Folding.fold(written).text();
    if (form.isEmpty()) {
      return;
    }
    var entry = byForm.get(form);
    if (entry == null) {
      entry = new Entry(form, new ArrayList<>(2), cost, name);
      byForm.put(form, entry);
      byStart.computeIfAbsent(start(form, 0), _ -> new ArrayList<>(2)).add(entry);
    }
    if (!entry.senses().contains(sense)) {
      entry.senses().add(sense);
    }
  }

  boolean knows(String written) {
    return byForm.containsKey(Folding.fold(written).text());
  }

  private static int start(String text, int i) {
    return text.charAt(i) << 16 | (i + 1 < text.length() ? text.charAt(i + 1) : 0);
  }

  /// Hears of every form that stands at a place of a text.
  interface Found {
    void entry(Entry entry, int to);
  }

  void find(String text, int i, Found found) {
    matches(byStart.get(start(text, i)), text, i, found);
    if (i + 1 < text.length()) {
      matches(byStart.get(text.charAt(i) << 16), text, i, found);
    }
  }

  private static void matches(@Nullable List<Entry> entries, String text, int i, Found found) {
    if (entries == null) {
      return;
    }
    for (var entry : entries) {
      if (text.startsWith(entry.form(), i)) {
        int end = Words.end(text, i + entry.form().length(), entry.name());
        if (end >= 0) {
          found.entry(entry, end);
        }
      }
    }
  }

  Iterable<Entry> entries() {
    return byForm.values();
  }
}
