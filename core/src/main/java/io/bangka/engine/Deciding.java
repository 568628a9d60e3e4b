package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Presumption;
import io.bangka.model.Vocabulary;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs one compiled goal on situations. Keeps one program for each set of lacked patterns, since a
/// program tells apart only what its patterns do. Thread-safe.
final class Deciding {
  /// Beyond this many sets of lacks the oldest programs are made again.
  private static final int MOST_PROGRAMS = 64;

  private final Compiled compiled;
  private final Knowledge knowledge;
  private final Set<Integer> roots;

  /// The patterns that a presumption may take for lacked.
  private final Set<Program.Spaced> presumable;

  private final Map<Set<Program.Spaced>, Program> programs = new ConcurrentHashMap<>();

  Deciding(Knowledge knowledge, Compiled compiled) {
    this.knowledge = knowledge;
    this.compiled = compiled;
    this.presumable = presumable(knowledge);
    var all = new HashSet<>(compiled.uses().roots());
    all.add(compiled.goal());
    all.addAll(compiled.candidates().values());
    compiled.requirements().values().forEach(m -> all.addAll(m.values()));
    all.addAll(compiled.speaking().values());
    this.roots = Set.copyOf(all);
  }

  Vocabulary vocabulary() {
    return knowledge.vocabulary();
  }

  /// What accompanies procedures.
  Terms terms() {
    return new Terms(knowledge);
  }

  Compiled compiled() {
    return compiled;
  }

  /// The goal itself.
  Decision decide(Situation situation) {
    return judge(situation).decide(compiled.goal());
  }

  Judge judge(Situation situation) {
    return new Judge(this, situation);
  }

  /// One that tells apart at least what the situation's lacks do. Nearly always the same: what may
  /// be presumed to be lacked is told apart from the start.
  Program program(Situation situation) {
    var lacked = situation.lacked();
    if (presumable.containsAll(lacked)) {
      return program(presumable);
    }
    var all = new HashSet<>(presumable);
    all.addAll(lacked);
    return program(all);
  }

  /// The same, and told apart by these patterns too.
  Program program(Situation situation, Set<Program.Spaced> also) {
    var all = new HashSet<>(presumable);
    all.addAll(situation.lacked());
    all.addAll(also);
    return program(all);
  }

  private Program program(Set<Program.Spaced> lacked) {
    if (programs.size() > MOST_PROGRAMS) {
      programs.clear();
    }
    return programs.computeIfAbsent(
        lacked, also -> Program.of(compiled.graph(), roots, knowledge.vocabulary(), also));
  }

  private static Set<Program.Spaced> presumable(Knowledge knowledge) {
    return knowledge.presumptions().stream()
        .flatMap(p ->
            p.fact() instanceof Presumption.Fact.Lacks(var pattern)
                ? Situation.toTellApart(Space.own(pattern.kind()), pattern)
                : Stream.of())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Person person(Program program, Situation situation) {
    return Person.of(program, situation.profile(), situation.parties(), situation.act());
  }
}
