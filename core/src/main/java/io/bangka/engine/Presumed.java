package io.bangka.engine;

import io.bangka.engine.Assessment.Assumed;
import io.bangka.model.Presumption;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Finds the presumptions that a decision rests on.
///
/// @param plain without presumptions
/// @param presumptions those that apply, in file order
record Presumed(Deciding deciding, Situation plain, List<Presumption> presumptions) {

  /// As few as leave the decision as it is, dropping the later ones first; each with the verdict if
  /// it were otherwise.
  ///
  /// @param node what is decided
  /// @param shown nodes whose state must not change either
  List<Assumed> needed(Decision decision, int node, List<Integer> shown) {
    var program = deciding.program(plain.presuming(presumptions));
    var looked = presumptions.stream().filter(program::looksAt).toList();
    var states = states(plain.presuming(presumptions), shown);
    return new Fewest<Presumption>(few -> suffice(few, decision.verdict(), node, shown, states))
        .of(looked).stream().map(p -> new Assumed(p, otherwise(p, node))).toList();
  }

  /// Whether the decision is the same without any presumption.
  boolean firm(Decision decision, int node) {
    return presumptions.isEmpty() || has(decision.verdict(), plain, node);
  }

  private boolean suffice(
      List<Presumption> few, Verdict verdict, int node, List<Integer> shown, List<Truth> states) {
    var situation = plain.presuming(few);
    return states(situation, shown).equals(states) && has(verdict, situation, node);
  }

  private boolean has(Verdict verdict, Situation situation, int node) {
    var judge = deciding.judge(situation);
    return verdict == Verdict.DEPENDS
        ? judge.decide(node).verdict() == verdict
        : judge.is(verdict, node);
  }

  private List<Truth> states(Situation situation, List<Integer> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    var judge = deciding.judge(situation);
    return nodes.stream().map(judge::kleene).toList();
  }

  private Verdict otherwise(Presumption presumption, int node) {
    var rest = new ArrayList<>(presumptions);
    rest.remove(presumption);
    var situation = Presumer.otherwise(plain, presumption).presuming(rest);
    return deciding.judge(situation).decide(node).verdict();
  }
}
