package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/// Runs one compiled goal on situations. Thread-safe.
final class Deciding {
  private final Compiled compiled;
  private final Knowledge knowledge;
  private final Programs programs;

  Deciding(Knowledge knowledge, Compiled compiled) {
    this.knowledge = knowledge;
    this.compiled = compiled;
    var all = new HashSet<>(compiled.uses().roots());
    all.add(compiled.goal());
    all.addAll(compiled.candidates().values());
    compiled.requirements().values().forEach(m -> all.addAll(m.values()));
    all.addAll(compiled.speaking().values());
    this.programs = new Programs(compiled.graph(), all, knowledge);
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

  Program program(Situation situation) {
    return programs.of(situation);
  }

  /// The same, and told apart by these patterns too.
  Program program(Situation situation, Set<Program.Spaced> also) {
    return programs.of(situation, also);
  }

  static Person person(Program program, Situation situation) {
    return Person.of(program, situation.profile(), situation.parties(), situation.act());
  }
}
