package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Presumption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programs of one graph: one for each set of lacked patterns, since a program tells apart only
/// what its patterns do. Thread-safe.
final class Programs {
  /// Beyond this many sets of lacks programs are made again.
  private static final int MOST = 64;

  private final Graph graph;
  private final Set<Integer> roots;
  private final Knowledge knowledge;

  /// The patterns that a presumption may take for lacked.
  private final Set<Program.Spaced> presumable;

  private final Map<Set<Program.Spaced>, Program> made = new ConcurrentHashMap<>();

  Programs(Graph graph, Set<Integer> roots, Knowledge knowledge) {
    this.graph = graph;
    this.roots = Set.copyOf(roots);
    this.knowledge = knowledge;
    this.presumable = presumable(knowledge);
  }

  /// One that tells apart at least what the situation's lacks do. Nearly always the same: what may
  /// be presumed to be lacked is told apart from the start.
  Program of(Situation situation) {
    var lacked = situation.lacked();
    if (presumable.containsAll(lacked)) {
      return of(presumable);
    }
    var all = new HashSet<>(presumable);
    all.addAll(lacked);
    return of(all);
  }

  /// The same, and told apart by these patterns too.
  Program of(Situation situation, Set<Program.Spaced> also) {
    var all = new HashSet<>(presumable);
    all.addAll(situation.lacked());
    all.addAll(also);
    return of(all);
  }

  private Program of(Set<Program.Spaced> lacked) {
    if (made.size() > MOST) {
      made.clear();
    }
    return made.computeIfAbsent(
        lacked, also -> Program.of(graph, roots, knowledge.vocabulary(), also));
  }

  private static Set<Program.Spaced> presumable(Knowledge knowledge) {
    return knowledge.presumptions().stream()
        .flatMap(p ->
            p.fact() instanceof Presumption.Fact.Lacks(var pattern)
                ? Situation.toTellApart(Space.own(pattern.kind()), pattern)
                : Stream.of())
        .collect(Collectors.toUnmodifiableSet());
  }
}
