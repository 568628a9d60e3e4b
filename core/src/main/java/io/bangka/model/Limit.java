package io.bangka.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A bound on what a procedure lets through. Limits with the same `per`, `of` and `over` are one
/// limit with several rows; different ones all bind.
///
/// @param act the acts that it bounds; empty for all that its procedure allows
public record Limit(Period per, Of of, Over over, Optional<Pattern> act, List<Cap> caps) {

  /// What is counted.
  public enum Of {
    AMOUNT,
    BALANCE,
    TOP_UP,
    COUNT,
    ACCOUNTS,
    /// Phone numbers.
    NUMBERS
  }

  /// Across what it is counted.
  public enum Over {
    PERSON,
    ACCOUNT,
    CARD,
    DOCUMENT
  }

  public Limit {
    caps = List.copyOf(caps);
  }

  /// The same limits, those that are one limit with several rows as one.
  public static List<Limit> joined(List<Limit> limits) {
    var rows = new LinkedHashMap<Limit, List<Cap>>();
    for (Limit limit : limits) {
      rows.computeIfAbsent(limit.with(List.of()), _ -> new ArrayList<>()).addAll(limit.caps);
    }
    return rows.entrySet().stream().map(e -> e.getKey().with(e.getValue())).toList();
  }

  private Limit with(List<Cap> others) {
    return new Limit(per, of, over, act, others);
  }
}
