package io.bangka.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Shrinks a list to one from which nothing can be dropped. Tries large pieces first, the later
/// ones before the earlier, so that a list of which little is needed takes few trials.
///
/// After A. Zeller and R. Hildebrandt, *Simplifying and Isolating Failure-Inducing Input* (2002).
///
/// @param suffices whether a shorter list still does
record Fewest<T>(Predicate<List<T>> suffices) {

  List<T> of(List<T> all) {
    var kept = all;
    for (int size = Math.max(1, all.size()); size >= 1; size /= 2) {
      kept = dropPieces(kept, size);
    }
    return kept;
  }

  private List<T> dropPieces(List<T> all, int size) {
    var kept = all;
    for (int end = all.size(); end > 0; end -= size) {
      var fewer = without(kept, Math.max(0, end - size), end);
      if (fewer.size() < kept.size() && suffices.test(fewer)) {
        kept = fewer;
      }
    }
    return kept;
  }

  private static <T> List<T> without(List<T> list, int from, int to) {
    var rest = new ArrayList<>(list.subList(0, from));
    rest.addAll(list.subList(Math.min(to, list.size()), list.size()));
    return List.copyOf(rest);
  }
}
