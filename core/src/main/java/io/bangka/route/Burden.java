package io.bangka.route;

import io.bangka.engine.Ways.Part;
import io.bangka.model.Leaning;
import io.bangka.model.Procedure;
import io.bangka.route.RouteGraph.Meaning;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What speaks against a step, measured and counted.
///
/// @param refused a last resort
/// @param cost in hundredths of the home currency; estimated where no source gives it
/// @param unknown figures that no source gives
/// @param unsettled somebody decides beyond any criteria, no source says, or sources dispute
/// @param tried among these: what is decided where one pays or does what else one wants, so that to
///   try it costs nothing
/// @param weak nothing better than a guide stands behind it
/// @param hazardous something may go wrong though everything was met
/// @param risk in sixteenths: weak sources, and hazards or, in their place, what people report
/// @param assumed nobody said it of the person
/// @param losing something is given up
/// @param procedures one for a procedure or a journey
record Burden(
    int refused,
    long cost,
    int unknown,
    int unsettled,
    int tried,
    int weak,
    int hazardous,
    int risk,
    int assumed,
    int losing,
    int procedures) {
  private static final Burden NONE = new Burden(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /// @param risks by procedure, in sixteenths; asked only of those that are gone through
  static Burden of(Meaning meaning, Measures measures, ToIntFunction<Procedure> risks) {
    return switch (meaning) {
      case Meaning.Joining _, Meaning.Performing _ -> NONE;
      case Meaning.Reaching(var procedure) ->
          new Burden(0, measures.charged(procedure), 0, 0, 0, 0, 0, 0, 0, 0, 0);
      case Meaning.Paying(var procedure) ->
          new Burden(
              0,
              measures.estimatedCost(procedure),
              measures.isUnknown(procedure) ? 1 : 0,
              0,
              0,
              measures.isWeaklySourced(procedure) ? 1 : 0,
              measures.isHazardous(procedure) ? 1 : 0,
              risks.applyAsInt(procedure),
              0,
              procedure.givesUp().isPresent() ? 1 : 0,
              1);
      case Meaning.Travelling _ -> new Burden(0, measures.journey(), 1, 0, 0, 0, 0, 0, 0, 0, 1);
      case Meaning.Taking(_, var open, var onTheSpot) -> taking(open, onTheSpot);
    };
  }

  private static Burden taking(Part.Open open, boolean onTheSpot) {
    int refused = isLastResort(open) ? 1 : 0;
    return switch (open.why()) {
      case UNSAID -> new Burden(refused, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
      case DISCRETION ->
          new Burden(refused, 0, 0, 1, refused == 0 && onTheSpot ? 1 : 0, 0, 0, 0, 0, 0, 0);
      case DISPUTED, UNSOURCED, RATE -> new Burden(refused, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    };
  }

  /// To count on somebody who mostly refuses, or on a thing of a country that the person has
  /// nothing to do with; to assume a wallet, which could be opened, or what they mean to do, which
  /// they could have said.
  private static boolean isLastResort(Part.Open open) {
    return open.far()
        || switch (open.why()) {
          case UNSAID -> open.kind().filter(k -> k.equals("wallet") || k.equals("act")).isPresent();
          case DISCRETION -> open.leaning().equals(Optional.of(Leaning.MOSTLY_REFUSES));
          case DISPUTED, UNSOURCED, RATE -> false;
        };
  }

  @SuppressWarnings("ReferenceEquality") // of most steps there is nothing to count
  boolean isNone() {
    return this == NONE;
  }

  int untried() {
    return unsettled - tried;
  }

  int doubts() {
    return weak + hazardous;
  }
}
