package io.bangka.route;

import io.bangka.engine.Ways.Part;
import io.bangka.model.Leaning;
import io.bangka.model.Procedure;
import io.bangka.route.RouteGraph.Meaning;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What speaks against a step, measured and counted.
///
/// @param refused somebody decides who mostly refuses
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
    return switch (open.why()) {
      case UNSAID -> assuming(open.kind().orElse(""));
      case DISCRETION ->
          open.leaning().equals(Optional.of(Leaning.MOSTLY_REFUSES))
              ? new Burden(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)
              : new Burden(0, 0, 0, 1, onTheSpot ? 1 : 0, 0, 0, 0, 0, 0, 0);
      case DISPUTED, UNSOURCED, RATE -> new Burden(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    };
  }

  /// To assume a wallet, which could be opened, or what somebody means to do, which they could have
  /// said, is the last resort.
  private static Burden assuming(String kind) {
    return switch (kind) {
      case "wallet", "act" -> new Burden(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
      default -> new Burden(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
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
