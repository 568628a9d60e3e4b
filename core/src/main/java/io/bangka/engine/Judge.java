package io.bangka.engine;

import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.HashMap;
import java.util.Map;

/// Decides the nodes of one compiled goal for one situation, each once. For one thread.
final class Judge {
  /// How many evaluations an estimate may cost.
  private static final int ESTIMATE = 500;

  private final Program program;
  private final Person person;
  private final Map<Integer, Decision> decided = new HashMap<>();
  private final Map<Integer, Decision> estimated = new HashMap<>();
  private final Map<Integer, Truth> kleene = new HashMap<>();

  Judge(Deciding deciding, Situation situation) {
    program = deciding.program(situation);
    person = Deciding.person(program, situation);
  }

  Program program() {
    return program;
  }

  Person person() {
    return person;
  }

  /// Exactly, within the whole budget.
  Decision decide(int node) {
    return decided.computeIfAbsent(node, n -> decide(n, Exact.BUDGET));
  }

  /// For explanations and trials, of which an answer needs many.
  Decision estimate(int node) {
    var known = decided.get(node);
    return known != null ? known : estimated.computeIfAbsent(node, n -> decide(n, ESTIMATE));
  }

  /// Whether the node surely has this verdict, to the whole budget; cheaper than deciding it where
  /// it has not.
  boolean is(Verdict verdict, int node) {
    return is(verdict, node, Exact.BUDGET);
  }

  /// The same for explanations and trials.
  boolean seems(Verdict verdict, int node) {
    return is(verdict, node, ESTIMATE);
  }

  private boolean is(Verdict verdict, int node, int budget) {
    var known = decided.get(node);
    return known == null
        ? new Exact(new Run(program, node), budget).always(verdict, person)
        : known.verdict() == verdict;
  }

  private Decision decide(int node, int budget) {
    return new Exact(new Run(program, node), budget).decide(person);
  }

  /// Kleene's pass alone: sound, and exact only where it is not unknown.
  Truth kleene(int node) {
    return kleene.computeIfAbsent(node, this::pass);
  }

  private Truth pass(int node) {
    var run = new Run(program, node);
    run.evaluate(person);
    return Run.truth(run.result());
  }
}
