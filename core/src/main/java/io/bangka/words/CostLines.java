package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.model.Cost;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Query.Want;
import io.bangka.model.Upkeep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What something costs, as clauses: what is charged of the sum, what the steps cost, and what must
/// be paid again and again to keep what they give.
record CostLines(Words words) {

  List<Line.Lead> lines(Assessment answer) {
    var lines = new ArrayList<Line.Lead>();
    answer.fees().forEach(c -> add(lines, words.charge(c), Cited.ids(c.fee().citation())));
    for (Procedure procedure : steps(answer)) {
      procedure.costs().stream()
          .filter(cost -> cost.force().on(answer.asOf()) == Presence.IN_FORCE)
          .forEach(cost -> add(lines, cost(cost), Cited.ids(cost.citation())));
      procedure.upkeep().stream()
          .filter(upkeep -> dear(upkeep, answer.asOf()))
          .forEach(upkeep -> add(lines, upkeep(upkeep), Cited.ids(upkeep.citation())));
    }
    return lines;
  }

  private static List<Procedure> steps(Assessment answer) {
    var steps = new LinkedHashSet<>(answer.steps());
    answer.procedure().ifPresent(steps::add);
    return List.copyOf(steps);
  }

  private static boolean dear(Upkeep upkeep, LocalDate asOf) {
    return upkeep.costs().isPresent() && upkeep.force().on(asOf) == Presence.IN_FORCE;
  }

  private String cost(Cost cost) {
    return words.tongue().labelled(words.text(cost.what()), words.amount(cost.amount()));
  }

  private String upkeep(Upkeep upkeep) {
    String every = words.duration(upkeep.every());
    String sum = words.amount(upkeep.costs().orElseThrow());
    return words
        .tongue()
        .labelled(
            words.text(upkeep.what()),
            words.set(words.tongue().say(sum + " every " + every, "每" + every + sum)));
  }

  private static void add(List<Line.Lead> lines, String text, List<String> sources) {
    lines.add(new Line.Lead(Want.COST, text, sources));
  }
}
