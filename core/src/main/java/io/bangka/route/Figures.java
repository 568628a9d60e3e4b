package io.bangka.route;

import io.bangka.model.Citation;
import io.bangka.model.Cost;
import io.bangka.model.Force;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Takes;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// What sources say of all procedures on a day, to compare routes by, whoever asks: what each
/// costs, how long it takes and how sure it is. Worked out once. Immutable, and safe to share
/// between threads.
///
/// Nothing is invented: what no source gives is empty, and never shown. To put routes in order it
/// counts as much as the median of what sources give for procedures that yield the same kind of
/// thing, or, where they give none, of all procedures (the lower of two in the middle).
public final class Figures {
  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);
  private static final String ALL = "";

  private final LocalDate asOf;
  private final Rates rates;
  private final String home;
  private final Map<String, Long> usualCost;
  private final Map<String, Long> usualSeconds;

  /// By id of the procedure.
  private final Map<String, Figure> known = new HashMap<>();

  /// @param home ISO 4217: sums in other currencies are compared through reference rates
  public Figures(Knowledge knowledge, LocalDate asOf, Rates rates, String home) {
    this.asOf = asOf;
    this.rates = rates;
    this.home = home;
    knowledge.procedures().values().forEach(p -> known.put(p.id(), figure(p)));
    var lawful =
        knowledge.procedures().values().stream().filter(p -> p.unlawful().isEmpty()).toList();
    usualCost = medians(lawful, p -> of(p).cost);
    usualSeconds = medians(lawful, p -> of(p).seconds);
  }

  /// Of one procedure.
  ///
  /// @param costs the fixed sums that it costs
  /// @param takes how long it takes, by the last of the statements in force
  /// @param cost in hundredths of the home currency, each sum rounded half up; empty if no source
  ///   gives a sum, or no rate is known
  /// @param seconds empty if no source says
  /// @param weak nothing better than a guide stands behind any of it
  /// @param hazardous something may go wrong though everything was met
  record Figure(
      List<Cost> costs,
      Optional<Takes> takes,
      OptionalLong cost,
      OptionalLong seconds,
      boolean weak,
      boolean hazardous) {}

  Figure of(Procedure procedure) {
    var figure = known.get(procedure.id());
    return figure == null ? figure(procedure) : figure;
  }

  private Figure figure(Procedure procedure) {
    var costs = procedure.costs().stream().filter(c -> inForce(c.force())).toList();
    var takes =
        procedure.takes().stream().filter(t -> inForce(t.force())).reduce((_, last) -> last);
    return new Figure(
        costs,
        takes,
        sum(costs),
        takes.map(t -> OptionalLong.of(Durations.seconds(t.value()))).orElse(OptionalLong.empty()),
        isWeak(procedure),
        procedure.hazards().stream().anyMatch(h -> inForce(h.force())));
  }

  private OptionalLong sum(List<Cost> costs) {
    long sum = 0;
    for (Cost cost : costs) {
      var converted = hundredths(cost.amount());
      if (converted.isEmpty()) {
        return converted;
      }
      sum += converted.getAsLong();
    }
    return costs.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }

  long estimatedCost(Procedure procedure) {
    var cost = of(procedure).cost;
    if (isAct(procedure)) {
      return cost.orElse(0);
    }
    return cost.orElseGet(() -> usual(usualCost, procedure));
  }

  long estimatedSeconds(Procedure procedure) {
    var seconds = of(procedure).seconds;
    if (isAct(procedure)) {
      return seconds.orElse(0);
    }
    return seconds.orElseGet(() -> usual(usualSeconds, procedure));
  }

  /// No source says what a journey costs.
  long journey() {
    return usualCost.getOrDefault(ALL, 0L);
  }

  boolean isUnknown(Procedure procedure) {
    return !isAct(procedure) && of(procedure).cost.isEmpty();
  }

  /// In hundredths of the home currency, rounded half up; empty if no rate is known.
  OptionalLong hundredths(Amount amount) {
    if (amount.currency().equals(home)) {
      return OptionalLong.of(rounded(amount.value()));
    }
    return rates
        .rate(amount.currency(), home, asOf)
        .map(rate -> OptionalLong.of(rounded(amount.value().multiply(rate.value()))))
        .orElse(OptionalLong.empty());
  }

  private static long rounded(BigDecimal value) {
    return value.multiply(HUNDREDTHS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /// It gains nothing: what it costs each time stands among the fees.
  private static boolean isAct(Procedure procedure) {
    return procedure.yields().isEmpty();
  }

  private static Map<String, Long> medians(
      List<Procedure> procedures, Function<Procedure, OptionalLong> measure) {
    var measured = new HashMap<String, List<Long>>();
    for (var procedure : procedures) {
      measure
          .apply(procedure)
          .ifPresent(value -> {
            measured.computeIfAbsent(ALL, _ -> new ArrayList<>()).add(value);
            measured.computeIfAbsent(kind(procedure), _ -> new ArrayList<>()).add(value);
          });
    }
    var medians = new HashMap<String, Long>();
    measured.forEach((kind, values) -> medians.put(kind, median(values)));
    return Map.copyOf(medians);
  }

  private static long median(List<Long> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) / 2);
  }

  private static long usual(Map<String, Long> medians, Procedure procedure) {
    return medians.getOrDefault(kind(procedure), medians.getOrDefault(ALL, 0L));
  }

  /// What a procedure is about: the kind of thing that it yields first, and whether that is a new
  /// one. To put a number in order costs nothing often; to get one, hardly ever.
  private static String kind(Procedure procedure) {
    if (procedure.yields().isEmpty()) {
      return "act";
    }
    var first = procedure.yields().getFirst();
    return first.on().isPresent() ? first.gain().kind() + " changed" : first.gain().kind();
  }

  private static boolean isWeak(Procedure procedure) {
    return citations(procedure).findAny().isPresent()
        && citations(procedure).allMatch(c -> c.authority().weak());
  }

  private static Stream<Citation> citations(Procedure procedure) {
    return Stream.concat(
        procedure.offered().stream().map(o -> o.citation()),
        procedure.requires().stream().flatMap(Figures::citations));
  }

  private static Stream<Citation> citations(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> role.rows().stream().map(r -> r.citation());
      case Requirement.All(_, var parts) -> parts.stream().flatMap(Figures::citations);
      case Requirement.Any(_, var parts) -> parts.stream().flatMap(Figures::citations);
      case Requirement.None(_, var parts) -> parts.stream().flatMap(Figures::citations);
      case Requirement.Decided decided -> Stream.of(decided.citation());
    };
  }

  private boolean inForce(Force force) {
    return force.on(asOf) == Presence.IN_FORCE;
  }
}
