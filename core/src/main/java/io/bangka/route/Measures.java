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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a procedure costs, how long it takes and how sure it is, on a day, to compare routes by.
///
/// Nothing is invented: what no source gives is empty, and never shown. To put routes in order it
/// counts as much as the median of what sources give for procedures that yield the same kind of
/// thing, or, where they give none, of all procedures (the lower of two in the middle). Thread-safe
/// after construction.
public final class Measures {
  static final long DAY = 24L * 60 * 60;
  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  private final LocalDate asOf;
  private final Rates rates;
  private final String home;
  private final Map<String, Long> usualCost;
  private final Map<String, Long> usualSeconds;
  private final Map<Procedure, Charged> charged;

  /// By id: all steps of all ways ask for it.
  private final Map<String, Boolean> weak = new ConcurrentHashMap<>();

  /// By id: a procedure is performed for many things.
  private final Map<String, Long> seconds = new ConcurrentHashMap<>();

  private final Function<Procedure, Optional<Experience.Reported>> reports;
  private final Map<String, Optional<Experience.Reported>> reported = new ConcurrentHashMap<>();

  /// @param home ISO 4217: sums in other currencies are compared through reference rates
  /// @param charged by procedure that reaches the goal: what its fees come to
  /// @param reports what people like the one who asks told of a procedure; asked once of each
  public Measures(
      Knowledge knowledge,
      LocalDate asOf,
      Rates rates,
      String home,
      Map<Procedure, Charged> charged,
      Function<Procedure, Optional<Experience.Reported>> reports) {
    this.asOf = asOf;
    this.rates = rates;
    this.home = home;
    this.charged = Map.copyOf(charged);
    this.reports = reports;
    var lawful =
        knowledge.procedures().values().stream().filter(p -> p.unlawful().isEmpty()).toList();
    usualCost = medians(lawful, this::cost);
    usualSeconds = medians(lawful, this::seconds);
  }

  /// The fixed sums that it costs.
  public List<Cost> costs(Procedure procedure) {
    return procedure.costs().stream().filter(c -> inForce(c.force())).toList();
  }

  /// How long it takes, by the last of the statements in force.
  public Optional<Takes> takes(Procedure procedure) {
    return procedure.takes().stream().filter(t -> inForce(t.force())).reduce((_, last) -> last);
  }

  /// In hundredths of the home currency, rounded half up.
  ///
  /// @return empty if no source gives a sum, or no rate is known
  OptionalLong cost(Procedure procedure) {
    var costs = costs(procedure);
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
    if (isAct(procedure)) {
      return cost(procedure).orElse(0);
    }
    return cost(procedure).orElseGet(() -> usual(usualCost, procedure));
  }

  /// No source says what a journey costs.
  long journey() {
    return usualCost.getOrDefault(ALL, 0L);
  }

  /// The fees of reaching the goal through this procedure, in hundredths of the home currency; a
  /// sum without a rate counts as nothing.
  long charged(Procedure procedure) {
    return charges(procedure).sums().stream().mapToLong(sum -> hundredths(sum).orElse(0)).sum();
  }

  /// The same, as sources say it.
  Charged charges(Procedure procedure) {
    return charged.getOrDefault(procedure, Charged.NOTHING);
  }

  OptionalLong seconds(Procedure procedure) {
    return takes(procedure)
        .map(t -> OptionalLong.of(Durations.seconds(t.value())))
        .orElse(OptionalLong.empty());
  }

  /// It gains nothing: what it costs each time stands among the fees.
  private static boolean isAct(Procedure procedure) {
    return procedure.yields().isEmpty();
  }

  boolean isUnknown(Procedure procedure) {
    return !isAct(procedure) && cost(procedure).isEmpty();
  }

  long estimatedSeconds(Procedure procedure) {
    return seconds.computeIfAbsent(procedure.id(), _ -> estimated(procedure));
  }

  private long estimated(Procedure procedure) {
    if (isAct(procedure)) {
      return seconds(procedure).orElse(0);
    }
    return seconds(procedure).orElseGet(() -> usual(usualSeconds, procedure));
  }

  private OptionalLong hundredths(Amount amount) {
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

  private static final String ALL = "";

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

  /// What a procedure is about: the kind of thing that it yields first.
  private static String kind(Procedure procedure) {
    return procedure.yields().isEmpty() ? "act" : procedure.yields().getFirst().gain().kind();
  }

  /// What happened to people who tried; empty where too few told.
  Optional<Experience.Reported> reported(Procedure procedure) {
    return reported.computeIfAbsent(procedure.id(), _ -> reports.apply(procedure));
  }

  /// Something may go wrong though everything was met.
  public boolean isHazardous(Procedure procedure) {
    return procedure.hazards().stream().anyMatch(h -> inForce(h.force()));
  }

  /// Nothing better than a guide stands behind any of it.
  public boolean isWeaklySourced(Procedure procedure) {
    return weak.computeIfAbsent(procedure.id(), _ -> isWeak(procedure));
  }

  private static boolean isWeak(Procedure procedure) {
    return citations(procedure).findAny().isPresent()
        && citations(procedure).allMatch(c -> c.authority().weak());
  }

  private static Stream<Citation> citations(Procedure procedure) {
    return Stream.concat(
        procedure.offered().stream().map(o -> o.citation()),
        procedure.requires().stream().flatMap(Measures::citations));
  }

  private static Stream<Citation> citations(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> role.rows().stream().map(r -> r.citation());
      case Requirement.All(_, var parts) -> parts.stream().flatMap(Measures::citations);
      case Requirement.Any(_, var parts) -> parts.stream().flatMap(Measures::citations);
      case Requirement.None(_, var parts) -> parts.stream().flatMap(Measures::citations);
      case Requirement.Decided decided -> Stream.of(decided.citation());
    };
  }

  private boolean inForce(Force force) {
    return force.on(asOf) == Presence.IN_FORCE;
  }
}
