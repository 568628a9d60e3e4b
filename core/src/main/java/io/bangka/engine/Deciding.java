package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Truth;
import io.bangka.model.Vocabulary;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Runs one compiled goal on situations. Keeps one program for each set of lacked patterns, since a
/// program tells apart only what its patterns do. Thread-safe.
final class Deciding {
  /// Beyond this many sets of lacks the oldest programs are made again.
  private static final int MOST_PROGRAMS = 64;

  /// How many evaluations an estimate may cost.
  private static final int ESTIMATE = 500;

  private final Compiled compiled;
  private final Knowledge knowledge;
  private final Set<Integer> roots;
  private final Map<Set<Program.Spaced>, Program> programs = new ConcurrentHashMap<>();

  Deciding(Knowledge knowledge, Compiled compiled, Set<Integer> more) {
    this.knowledge = knowledge;
    this.compiled = compiled;
    var all = new HashSet<>(more);
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

  Decision decide(Situation situation) {
    return decide(situation, compiled.goal());
  }

  /// @param node a node of the compiled goal
  Decision decide(Situation situation, int node) {
    return decide(situation, node, Exact.BUDGET);
  }

  /// For explanations and trials, of which an answer needs many.
  Decision estimate(Situation situation, int node) {
    return decide(situation, node, ESTIMATE);
  }

  /// Kleene's pass alone: sound, and exact only where it is not unknown.
  Truth kleene(Situation situation, int node) {
    var program = program(situation);
    var run = new Run(program, node);
    run.evaluate(person(program, situation));
    return Run.truth(run.result());
  }

  private Decision decide(Situation situation, int node, int budget) {
    var program = program(situation);
    return new Exact(new Run(program, node), budget).decide(person(program, situation));
  }

  Program program(Situation situation) {
    if (programs.size() > MOST_PROGRAMS) {
      programs.clear();
    }
    return programs.computeIfAbsent(
        situation.lacked(),
        lacked -> Program.of(compiled.graph(), roots, knowledge.vocabulary(), lacked));
  }

  static Person person(Program program, Situation situation) {
    return Person.of(program, situation.profile(), situation.parties(), situation.act());
  }
}
