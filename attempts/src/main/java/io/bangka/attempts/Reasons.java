package io.bangka.attempts;

import io.bangka.model.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Why attempts failed, by frequency: altogether, by procedure and by country of the document.
/// Equal reports count once; what fewer than five tell of is left out.
///
/// @param told reports of a failure that give a reason; 0 if there are fewer than five
/// @param all the most frequent first
/// @param byProcedure by id
/// @param byCountry by ISO 3166-1 code
public record Reasons(
    long told,
    List<Count> all,
    Map<String, List<Count>> byProcedure,
    Map<String, List<Count>> byCountry) {

  /// What has to change, in the three families of the usual case analyses, and the card.
  public enum Family {
    ACCOUNT,
    PLATFORM,
    VERIFICATION,
    CARD;

    static Family of(Failure reason) {
      return switch (reason) {
        case IDENTITY -> VERIFICATION;
        case ACCOUNT, PHONE, BALANCE -> ACCOUNT;
        case RISK, LIMIT, PLACE, PAYEE, APPLICATION -> PLATFORM;
        case CARD, ISSUER -> CARD;
      };
    }
  }

  /// How many reports give a reason.
  public record Count(Failure reason, Family family, long reports) {}

  /// Different reports that share all three.
  record Cell(String procedure, String country, Failure reason, long reports) {}

  public Reasons {
    all = List.copyOf(all);
    byProcedure = java.util.Collections.unmodifiableMap(new TreeMap<>(byProcedure));
    byCountry = java.util.Collections.unmodifiableMap(new TreeMap<>(byCountry));
  }

  static Reasons of(List<Cell> cells) {
    long told = cells.stream().mapToLong(Cell::reports).sum();
    return told < Shrinking.LEAST
        ? new Reasons(0, List.of(), Map.of(), Map.of())
        : new Reasons(told, counts(cells), by(cells, Cell::procedure), by(cells, Cell::country));
  }

  static List<Cell> ofWeb(List<WebReport> reports) {
    return reports.stream()
        .filter(report -> report.outcome() != Outcome.WORKED)
        .flatMap(report ->
            report.reason().stream()
                .map(reason ->
                    new Cell(report.procedure(), report.facts().country().orElse(""), reason, 1)))
        .toList();
  }

  private static Map<String, List<Count>> by(List<Cell> cells, Function<Cell, String> group) {
    var groups = new TreeMap<String, List<Cell>>();
    cells.stream()
        .filter(cell -> !group.apply(cell).isEmpty())
        .forEach(
            cell -> groups.computeIfAbsent(group.apply(cell), _ -> new ArrayList<>()).add(cell));
    var counts = new TreeMap<String, List<Count>>();
    groups.forEach((name, of) -> counts.put(name, counts(of)));
    counts.values().removeIf(List::isEmpty);
    return counts;
  }

  private static List<Count> counts(List<Cell> cells) {
    var sums = new EnumMap<Failure, Long>(Failure.class);
    cells.forEach(cell -> sums.merge(cell.reason(), cell.reports(), Long::sum));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() >= Shrinking.LEAST)
        .map(sum -> new Count(sum.getKey(), Family.of(sum.getKey()), sum.getValue()))
        .sorted(Comparator.comparingLong(Count::reports).reversed())
        .toList();
  }
}
