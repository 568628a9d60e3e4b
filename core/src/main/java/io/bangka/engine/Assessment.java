package io.bangka.engine;

import io.bangka.model.Cap;
import io.bangka.model.Fee;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Holding;
import io.bangka.model.Leaning;
import io.bangka.model.Limit;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The answer for one goal and one profile, without words.
///
/// @param why what a `depends` hangs on; empty otherwise
/// @param leaning where a provider decides for itself; empty otherwise
/// @param firm whether the verdict stands without any presumption
/// @param exact whether every completion was accounted for; if not, a `depends` may be avoidable
/// @param validUntil the first later day on which a statement that matters here starts or ends
/// @param procedure the procedure that the explanation speaks of; empty if the goal has none
/// @param steps procedures to perform, in order, for a `yes`; the last one is `procedure`
/// @param otherWays other procedures that lead to the goal, with their own verdicts
public record Assessment(
    LocalDate asOf,
    Asked asked,
    Verdict verdict,
    Optional<Why> why,
    Optional<Leaning> leaning,
    boolean firm,
    boolean exact,
    Optional<LocalDate> validUntil,
    Optional<Procedure> procedure,
    List<Finding> because,
    List<Assumed> assumes,
    List<Ask> asks,
    List<Remedy> remedies,
    List<Row> allows,
    List<Row> denies,
    List<Bound> limits,
    List<Charge> fees,
    List<Hazard> hazards,
    List<Hint> hints,
    List<Procedure> steps,
    List<OtherWay> otherWays) {

  /// The same with its questions in another order.
  public Assessment asking(List<Ask> ordered) {
    return new Assessment(
        asOf,
        asked,
        verdict,
        why,
        leaning,
        firm,
        exact,
        validUntil,
        procedure,
        because,
        assumes,
        ordered,
        remedies,
        allows,
        denies,
        limits,
        fees,
        hazards,
        hints,
        steps,
        otherWays);
  }

  /// What was asked: whether one thing can be used, or whether the goal can be reached.
  public enum Asked {
    USE_HOLDING,
    REACH
  }

  /// The state of one requirement.
  ///
  /// @param procedure whose requirement it is: the principal one, or a step before it
  /// @param metBy the holding that meets it; empty if none does, or if a step yields it
  /// @param step the procedure whose yield meets it
  /// @param decisive the rows that decide the state, beaten ones left out
  /// @param others the statement about unlisted holdings, where it decides
  /// @param disputed beaten rows, and rows of equal standing, that say the opposite
  /// @param why for an unknown state
  /// @param exceeded limits that the amount breaks, where that is the reason
  public record Finding(
      Procedure procedure,
      Requirement requirement,
      Truth state,
      Optional<Holding> metBy,
      Optional<Procedure> step,
      List<Row> decisive,
      Optional<Others> others,
      List<Row> disputed,
      Optional<Why> why,
      List<Bound> exceeded) {}

  /// A presumption that the verdict rests on, and the verdict without it.
  public record Assumed(Presumption presumption, Verdict otherwise) {}

  /// A question that could settle it: one attribute, of a holding that was said (its place in the
  /// profile), or whether there is a holding of the kind at all.
  ///
  /// @param attribute empty for "do you have one?"
  public record Ask(String kind, Optional<String> attribute, Optional<Holding> about) {}

  /// What to gain so that the answer becomes yes; smallest first, none contained in another.
  public record Remedy(List<Pattern> gain, List<Procedure> steps) {}

  /// A value of a limit that binds.
  public record Bound(Limit limit, Cap cap) {}

  /// A fee that applies.
  ///
  /// @param charged for the amount asked about; empty if none was, or if it cannot be computed
  public record Charge(Fee fee, Optional<Amount> charged) {}

  /// Another procedure that leads to the same goal.
  public record OtherWay(Procedure procedure, Verdict verdict) {}
}
