package io.bangka.route;

import io.bangka.model.Cost;
import io.bangka.model.Procedure;
import io.bangka.model.Takes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// What procedures cost, how long they take and how sure they are for one question: what sources
/// say, what its sum is charged with, and what people like the one who asks told. For one thread.
public final class Measures {
  static final long DAY = 24L * 60 * 60;

  private final Figures figures;
  private final Map<Procedure, Charged> charged;
  private final Function<Procedure, Optional<Experience.Reported>> reports;

  /// By id of the procedure.
  private final Map<String, Optional<Experience.Reported>> reported = new HashMap<>();

  /// @param charged by procedure that reaches the goal: what its fees come to
  /// @param reports what people like the one who asks told of a procedure; asked once of each
  public Measures(
      Figures figures,
      Map<Procedure, Charged> charged,
      Function<Procedure, Optional<Experience.Reported>> reports) {
    this.figures = figures;
    this.charged = Map.copyOf(charged);
    this.reports = reports;
  }

  /// The fixed sums that it costs.
  public List<Cost> costs(Procedure procedure) {
    return figures.of(procedure).costs();
  }

  /// How long it takes, by the last of the statements in force.
  public Optional<Takes> takes(Procedure procedure) {
    return figures.of(procedure).takes();
  }

  OptionalLong seconds(Procedure procedure) {
    return figures.of(procedure).seconds();
  }

  long estimatedCost(Procedure procedure) {
    return figures.estimatedCost(procedure);
  }

  long estimatedSeconds(Procedure procedure) {
    return figures.estimatedSeconds(procedure);
  }

  boolean isUnknown(Procedure procedure) {
    return figures.isUnknown(procedure);
  }

  long journey() {
    return figures.journey();
  }

  /// The fees of reaching the goal through this procedure, in hundredths of the home currency; a
  /// sum without a rate counts as nothing.
  long charged(Procedure procedure) {
    return charges(procedure).sums().stream()
        .mapToLong(sum -> figures.hundredths(sum).orElse(0))
        .sum();
  }

  /// The same, as sources say it.
  Charged charges(Procedure procedure) {
    return charged.getOrDefault(procedure, Charged.NOTHING);
  }

  /// What happened to people who tried; empty where too few told.
  Optional<Experience.Reported> reported(Procedure procedure) {
    return reported.computeIfAbsent(procedure.id(), _ -> reports.apply(procedure));
  }

  /// Something may go wrong though everything was met.
  public boolean isHazardous(Procedure procedure) {
    return figures.of(procedure).hazardous();
  }

  /// Nothing better than a guide stands behind any of it.
  public boolean isWeaklySourced(Procedure procedure) {
    return figures.of(procedure).weak();
  }
}
