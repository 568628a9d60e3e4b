package io.bangka.attempts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Rates with hierarchical shrinkage: procedure, country, issuer.
///
/// Each rate has a Beta distribution. A procedure starts from Beta(1, 1): nothing is known. A
/// country starts from what the *other* countries say of the procedure, as if that were ten
/// reports; an issuer from what the other issuers say of the country. So a group's own reports are
/// counted once, and three of them move little.
final class Shrinking {
  /// How many reports the wider group is worth to the narrower.
  static final double STRENGTH = 10;

  private Shrinking() {}

  /// What the decided reports of a group come to.
  record Sum(long worked, long decided, Size size, double success, double failure) {
    static final Sum NOTHING = new Sum(0, 0, Size.NOTHING, 0, 0);

    static Sum of(List<Cell> cells) {
      return cells.stream().map(Sum::of).reduce(NOTHING, Sum::plus);
    }

    private static Sum of(Cell cell) {
      if (!cell.outcome().decided()) {
        return NOTHING;
      }
      boolean worked = cell.outcome() == Outcome.WORKED;
      return new Sum(
          worked ? cell.reports() : 0,
          cell.reports(),
          cell.size(),
          worked ? cell.weight() : 0,
          worked ? 0 : cell.weight());
    }

    private Sum plus(Sum other) {
      return new Sum(
          worked + other.worked,
          decided + other.decided,
          size.plus(other.size),
          success + other.success,
          failure + other.failure);
    }

    /// What updates a prior without this part of the group.
    private Beta updating(Beta prior, Sum without) {
      // Rounding may leave a trifle below nothing.
      return new Beta(
          prior.a() + Math.max(0, success - without.success),
          prior.b() + Math.max(0, failure - without.failure));
    }

    private Rate rate(Beta prior) {
      return Rate.of(worked, decided, success + failure, updating(prior, NOTHING));
    }
  }

  /// The whole tree; the rate of the procedure is empty if it must not be published.
  static Group procedure(List<Cell> cells) {
    var nothingKnown = new Beta(1, 1);
    var sum = Sum.of(cells);
    var countries =
        children(cells, Cell::country, sum, nothingKnown).map(child -> country(child)).toList();
    return group("", sum, nothingKnown, countries);
  }

  private static Group country(Child child) {
    var issuers =
        children(child.cells(), Cell::issuer, child.sum(), child.prior())
            .map(issuer -> group(issuer.name(), issuer.sum(), issuer.prior(), List.of()))
            .toList();
    return group(child.name(), child.sum(), child.prior(), issuers);
  }

  private static Group group(String name, Sum sum, Beta prior, List<Group> parts) {
    boolean published = sum.size().publishable();
    return new Group(
        name,
        published ? Optional.of(sum.rate(prior)) : Optional.empty(),
        sum.size().all(),
        sum.size().own(),
        published ? publishable(parts, sum.size()) : List.of());
  }

  private record Child(String name, List<Cell> cells, Sum sum, Beta prior) {}

  private static java.util.stream.Stream<Child> children(
      List<Cell> cells, Function<Cell, String> by, Sum whole, Beta prior) {
    Map<String, List<Cell>> parts = new TreeMap<>();
    cells.forEach(cell -> parts.computeIfAbsent(by.apply(cell), _ -> new ArrayList<>()).add(cell));
    return parts.entrySet().stream()
        .map(part -> {
          var sum = Sum.of(part.getValue());
          double mean = whole.updating(prior, sum).mean();
          var ofOthers = new Beta(STRENGTH * mean, STRENGTH * (1 - mean));
          return new Child(part.getKey(), part.getValue(), sum, ofOthers);
        });
  }

  /// The named parts that are large enough. If what is left of the whole were a group of fewer than
  /// five, subtraction would publish it; then the smallest part stays out, too.
  private static List<Group> publishable(List<Group> parts, Size whole) {
    var shown = new LinkedHashMap<String, Group>();
    parts.stream()
        .filter(part -> part.rate().isPresent() && !part.name().isEmpty())
        .sorted(Comparator.comparingLong(Group::different).reversed().thenComparing(Group::name))
        .forEach(part -> shown.put(part.name(), part));
    var rest = shown.values().stream().map(Group::size).reduce(whole, Size::minus);
    while (!rest.harmless() && !shown.isEmpty()) {
      rest = rest.plus(shown.pollLastEntry().getValue().size());
    }
    return List.copyOf(shown.values());
  }
}
