package io.bangka.route;

import io.bangka.model.Procedure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How unsure procedures are, in sixteenths of a hazard (docs/decisions/0071-routes-by-reports.md).
///
/// A weak source counts one. Where enough people told what happened, that counts in place of the
/// hazards: twice the rate of failure that the interval leaves possible, so that few reports never
/// make a procedure surer than many that say the same. What nobody told of counts its hazards, and
/// besides as much as the median of what was told of: nothing if nobody told of anything, and then
/// the order is the one by sources alone.
final class Risks implements ToIntFunction<Procedure> {
  static final int ONE = 16;
  private final Measures measures;
  private final Map<String, Integer> told;
  private final int usual;

  private Risks(Measures measures, Map<String, Integer> told, int usual) {
    this.measures = measures;
    this.told = told;
    this.usual = usual;
  }

  /// @param among whatever may be gone through; the median is theirs
  static Risks of(Measures measures, Collection<Procedure> among) {
    var told = new HashMap<String, Integer>();
    for (Procedure procedure : among) {
      measures.reported(procedure).ifPresent(reported -> told.put(procedure.id(), of(reported)));
    }
    var sorted = told.values().stream().sorted().toList();
    return new Risks(measures, told, sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2));
  }

  /// From 0, it surely works, to 32, it surely fails.
  static int of(Experience.Reported reported) {
    return (int) Math.round(2 * ONE * (1 - reported.low()));
  }

  @Override
  public int applyAsInt(Procedure procedure) {
    int weak = measures.isWeaklySourced(procedure) ? ONE : 0;
    var reported = told.get(procedure.id());
    return weak + (reported != null ? reported : hazards(procedure) + usual);
  }

  private int hazards(Procedure procedure) {
    return measures.isHazardous(procedure) ? ONE : 0;
  }
}
