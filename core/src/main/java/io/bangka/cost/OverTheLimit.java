package io.bangka.cost;

import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Fee;
import io.bangka.model.Period;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Spending;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import io.bangka.money.Units;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What helps where an amount is over a limit, or too near it to tell: the same sum in several
/// payments, or another way for the whole of it. Thread-safe.
public final class OverTheLimit {
  private static final int MOST_WAYS = 3;
  private static final int MOST_TRIED = 12;

  private final Engine engine;
  private final Rates rates;

  /// @param rates those that the engine compares with
  public OverTheLimit(Engine engine, Rates rates) {
    this.engine = engine;
    this.rates = rates;
  }

  /// What helps.
  ///
  /// @param split empty if splitting does not help
  /// @param instead procedures by which this person can surely pay the whole sum at once
  public record Relief(Optional<Split> split, List<Procedure> instead) {
    public static final Relief NONE = new Relief(Optional.empty(), List.of());

    public Relief {
      instead = List.copyOf(instead);
    }
  }

  /// Who asks, and how.
  ///
  /// @param parties the other people in the act, by role
  public record Asker(Profile said, Map<String, Profile> parties, boolean strict) {}

  /// Nothing where the answer does not hang on the amount.
  public Relief of(Goal goal, Assessment answer, Asker asker) {
    var once = goal.spending().filter(s -> s.per() == Period.TRANSACTION);
    if (once.isEmpty() || !hangsOnTheAmount(answer)) {
      return Relief.NONE;
    }
    var whole = once.get().amount();
    return new Relief(split(goal, answer, asker, whole), instead(goal, answer, asker));
  }

  private static boolean hangsOnTheAmount(Assessment answer) {
    return answer.verdict() != Verdict.YES
        && answer.because().stream().anyMatch(f -> !f.exceeded().isEmpty());
  }

  private Optional<Split> split(Goal goal, Assessment answer, Asker asker, Amount whole) {
    var units = Units.of(whole.currency());
    if (!units.payable(whole) || answer.procedure().isEmpty()) {
      return Optional.empty();
    }
    var procedure = answer.procedure().get();
    var asOf = answer.asOf();
    return new Splitting(units, asOf)
        .of(
            procedure,
            units.in(whole.value()),
            Allowance.of(answer.limits(), units, rates, asOf),
            Known.of(fees(answer), units, rates, asOf))
        .filter(split -> isReached(asOf, through(goal, procedure, split), asker));
  }

  private static List<Fee> fees(Assessment answer) {
    return answer.fees().stream().map(Assessment.Charge::fee).toList();
  }

  /// The same, with the largest payment of the split.
  private static Goal through(Goal goal, Procedure procedure, Split split) {
    var most = split.parts().getFirst().amount();
    return new Goal(
        goal.platform(),
        goal.purpose(),
        goal.act(),
        Optional.of(new Spending(most, Period.TRANSACTION, OptionalInt.empty())),
        Optional.of(procedure.id()));
  }

  private boolean isReached(LocalDate asOf, Goal goal, Asker asker) {
    return engine.verdict(asOf, goal, asker.said(), asker.parties(), asker.strict()) == Verdict.YES;
  }

  private List<Procedure> instead(Goal goal, Assessment answer, Asker asker) {
    var anywhere =
        new Goal(Optional.empty(), goal.purpose(), goal.act(), goal.spending(), Optional.empty());
    return engine.candidates(anywhere).stream()
        .filter(p -> !answer.procedure().equals(Optional.of(p)))
        .sorted(LEAST_ASKED)
        .limit(MOST_TRIED)
        .filter(p -> isReached(answer.asOf(), by(anywhere, p), asker))
        .limit(MOST_WAYS)
        .toList();
  }

  /// Ways that ask for little first: each that is tried takes its time.
  private static final Comparator<Procedure> LEAST_ASKED =
      Comparator.<Procedure>comparingInt(p -> p.requires().size()).thenComparing(Procedure::id);

  private static Goal by(Goal goal, Procedure procedure) {
    return new Goal(
        goal.platform(), goal.purpose(), goal.act(), goal.spending(), Optional.of(procedure.id()));
  }
}
