package io.bangka.ask;

import io.bangka.ask.Features.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How alike two short texts are, among a collection of such texts: what is rare in the collection
/// says more than what is common (Spärck Jones's inverse document frequency, 1972).
final class Likeness {
  private static final double MISSPELT = 0.75;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int count;

  /// @param collection for each thing that can be found, the features of all its wordings
  Likeness(List<? extends Collection<Features>> collection) {
    count = collection.size();
    for (var wordings : collection) {
      var distinct = new HashSet<String>();
      wordings.forEach(features -> distinct.addAll(features.kinds().keySet()));
      distinct.forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
    }
  }

  /// What two texts share.
  ///
  /// @param ofAsked the share of what was asked that the other text has, between 0 and 1
  /// @param ofKnown the share of the other text that was asked
  /// @param weight how much they share: what a feature says that occurs once in the collection is
  ///   the unit
  record Shared(double ofAsked, double ofKnown, double weight) {

    /// Between 0 and 1: high where one of them is all there, better still where both are.
    double score() {
      return 0.6 * Math.max(ofAsked, ofKnown) + 0.4 * Math.min(ofAsked, ofKnown);
    }
  }

  Shared shared(Features asked, Features known) {
    double both = 0;
    for (var feature : asked.kinds().entrySet()) {
      both += match(feature.getKey(), feature.getValue(), known);
    }
    return new Shared(
        share(both, total(asked)), share(both, total(known)), both / rarity(Optional.empty()));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }

  private double match(String feature, Kind kind, Features known) {
    Kind there = known.kinds().get(feature);
    if (there != null) {
      return weight(feature, kind.weight() <= there.weight() ? kind : there);
    }
    if (kind != Kind.WORD) {
      return 0;
    }
    return known.kinds().entrySet().stream()
        .filter(other -> other.getValue() == Kind.WORD && Slips.likely(feature, other.getKey()))
        .mapToDouble(other -> MISSPELT * weight(other.getKey(), Kind.WORD))
        .max()
        .orElse(0);
  }

  private double total(Features features) {
    return features.kinds().entrySet().stream()
        .mapToDouble(feature -> weight(feature.getKey(), feature.getValue()))
        .sum();
  }

  private double weight(String feature, Kind kind) {
    return kind.weight() * rarity(Optional.of(feature));
  }

  /// @param feature empty for one that occurs once
  private double rarity(Optional<String> feature) {
    int times = feature.map(f -> frequencies.getOrDefault(f, 1)).orElse(1);
    return Math.log(1 + (double) count / times);
  }
}
