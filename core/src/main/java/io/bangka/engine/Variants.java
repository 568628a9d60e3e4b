package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Takes a pattern that names several values apart: one pattern for each choice of a value. So each
/// can be tried for itself, and what is said of one kind of document or one network is not blurred
/// by the others. [Merging] puts them together again.
final class Variants {
  private static final int MOST = 48;

  private Variants() {}

  /// The variants; the pattern itself where there would be too many.
  static List<Pattern> of(Pattern pattern) {
    var variants = List.of(pattern);
    for (var entry : pattern.tests().entrySet()) {
      if (entry.getValue() instanceof Test.OneOf(var values) && values.size() > 1) {
        variants = split(variants, entry.getKey(), List.copyOf(values));
        if (variants.size() > MOST) {
          return List.of(pattern);
        }
      }
    }
    return variants;
  }

  private static List<Pattern> split(List<Pattern> patterns, String path, List<String> values) {
    var result = new ArrayList<Pattern>();
    for (var pattern : patterns) {
      for (String value : values) {
        var tests = new TreeMap<>(pattern.tests());
        tests.put(path, Test.oneOf(value));
        result.add(new Pattern(pattern.kind(), tests));
      }
    }
    return List.copyOf(result);
  }
}
