package io.bangka.attempts;

import io.bangka.model.Failure;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Why attempts failed, by frequency: altogether, by procedure and by country of the document.
/// Equal reports count once; what fewer than five tell of is left out, and whatever would give it
/// away.
///
/// @param told how many reports the reasons told come from
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
  ///
  /// @param own without those from the web
  record Cell(String procedure, String country, Failure reason, long reports, long own) {
    Size size() {
      return new Size(reports, own);
    }
  }

  public Reasons {
    all = List.copyOf(all);
    byProcedure = Collections.unmodifiableMap(new TreeMap<>(byProcedure));
    byCountry = Collections.unmodifiableMap(new TreeMap<>(byCountry));
  }

  Reasons(
      List<Count> all, Map<String, List<Count>> byProcedure, Map<String, List<Count>> byCountry) {
    this(
        all.stream().mapToLong(Count::reports).sum(),
        sorted(all),
        sorted(byProcedure),
        sorted(byCountry));
  }

  private static List<Count> sorted(List<Count> counts) {
    return counts.stream().sorted(Comparator.comparingLong(Count::reports).reversed()).toList();
  }

  private static Map<String, List<Count>> sorted(Map<String, List<Count>> groups) {
    var all = new TreeMap<String, List<Count>>();
    groups.forEach((name, counts) -> all.put(name, sorted(counts)));
    return all;
  }

  static List<Cell> ofWeb(List<WebReport> reports) {
    return reports.stream()
        .filter(report -> report.outcome() != Outcome.WORKED)
        .flatMap(report ->
            report.reason().stream()
                .map(reason ->
                    new Cell(
                        report.procedure(), report.facts().country().orElse(""), reason, 1, 0)))
        .toList();
  }
}
