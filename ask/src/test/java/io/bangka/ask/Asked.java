package io.bangka.ask;

import io.bangka.model.Vocabulary;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A question of `spec/ask`, and what it should be understood as, in the words of [Shown].
///
/// @param needs providers without whose packs the case cannot be looked at
record Asked(String text, SortedMap<String, String> expected, List<String> needs) {
  private static final Set<String> LISTS = Set.of("platforms", "purposes", "want", "procedures");
  private static final Set<String> NOT_LOOKED_AT = Set.of("ask", "voice", "verdict", "needs");

  static List<Asked> in(String file, Vocabulary vocabulary) {
    try {
      byte[] bytes = Files.readAllBytes(Repository.file("spec/ask/" + file));
      var written = (Written.Mapping) YamlReader.read(file, bytes);
      var cases = (Written.Sequence) written.get("cases").orElseThrow();
      return cases.items().stream().map(c -> of((Written.Mapping) c, vocabulary)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  private static Asked of(Written.Mapping written, Vocabulary vocabulary) {
    var expecting = new Expecting(vocabulary);
    var expected = new TreeMap<String, String>(Map.of("want", "[can]"));
    for (var entry : written.entries()) {
      String key = entry.key().text();
      if (LISTS.contains(key)) {
        expected.put(key, new TreeSet<>(strings(entry.value())).toString());
      } else if (!NOT_LOOKED_AT.contains(key)) {
        expected.put(key, expecting.of(key, entry.value()));
      }
    }
    expected.values().removeIf(v -> v.equals("[]") || v.equals("{}"));
    if (!expected.containsKey("platforms")) {
      expected.remove("want");
    }
    var needs = written.get("needs").map(Asked::strings).orElse(List.of());
    return new Asked(((Written.Scalar) written.get("ask").orElseThrow()).text(), expected, needs);
  }

  static List<String> strings(Written value) {
    var strings = new ArrayList<String>();
    switch (value) {
      case Written.Scalar scalar -> strings.add(scalar.text());
      case Written.Sequence sequence -> sequence.items().forEach(i -> strings.addAll(strings(i)));
      case Written.Mapping _ -> throw new AssertionError("a list of words is expected");
    }
    return strings;
  }
}
