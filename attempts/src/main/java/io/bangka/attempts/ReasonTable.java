package io.bangka.attempts;

import io.bangka.model.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How often which reason was told, by procedure and country, each count at once for all pages: no
/// subtraction, on one page or between two, finds a group of fewer than five. Procedures of which
/// too few told a reason are left out of the whole, unless together they are enough. Where what is
/// left of a count beside its published countries would be too few, the smallest stays out, too.
final class ReasonTable {
  /// In the place of a procedure or country: all of them. Sorts before every name.
  private static final String ALL = "*";

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::reason).thenComparing(Key::procedure).thenComparing(Key::country);

  /// @param country empty for unsaid, which is never published by itself
  private record Key(String procedure, String country, Failure reason) {}

  /// A count and what it is split into.
  private record Line(Key whole, List<Key> parts) {}

  private final Map<Key, Size> sizes = new TreeMap<>(ORDER);
  private final Set<Key> shown = new HashSet<>();

  ReasonTable(List<Reasons.Cell> cells) {
    for (Reasons.Cell cell : enough(cells)) {
      var size = cell.size();
      for (String procedure : List.of(ALL, cell.procedure())) {
        for (String country : List.of(ALL, cell.country())) {
          sizes.merge(new Key(procedure, country, cell.reason()), size, Size::plus);
        }
      }
    }
    sizes.forEach((key, size) -> {
      if (size.publishable() && !key.country().isEmpty()) {
        shown.add(key);
      }
    });
    var lines = lines();
    while (lines.stream().anyMatch(this::withheld)) {
      // What was withheld may leave too little beside others.
    }
  }

  private static List<Reasons.Cell> enough(List<Reasons.Cell> cells) {
    var ofProcedures = new TreeMap<Key, Size>(ORDER);
    cells.forEach(cell -> ofProcedures.merge(ofProcedure(cell), cell.size(), Size::plus));
    var small = new EnumMap<Failure, Size>(Failure.class);
    ofProcedures.forEach((key, size) -> {
      if (!size.publishable()) {
        small.merge(key.reason(), size, Size::plus);
      }
    });
    return cells.stream()
        .filter(cell ->
            ofProcedures.getOrDefault(ofProcedure(cell), Size.NOTHING).publishable()
                || small.getOrDefault(cell.reason(), Size.NOTHING).harmless())
        .toList();
  }

  private static Key ofProcedure(Reasons.Cell cell) {
    return new Key(cell.procedure(), ALL, cell.reason());
  }

  private List<Line> lines() {
    var byProcedure = new TreeMap<Key, List<Key>>(ORDER);
    var byCountry = new TreeMap<Key, List<Key>>(ORDER);
    for (Key key : sizes.keySet()) {
      if (!key.procedure().equals(ALL)) {
        byProcedure
            .computeIfAbsent(new Key(ALL, key.country(), key.reason()), _ -> new ArrayList<>())
            .add(key);
      }
      if (!key.country().equals(ALL)) {
        byCountry
            .computeIfAbsent(new Key(key.procedure(), ALL, key.reason()), _ -> new ArrayList<>())
            .add(key);
      }
    }
    var lines = new ArrayList<Line>();
    byProcedure.forEach((whole, parts) -> lines.add(new Line(whole, parts)));
    byCountry.forEach((whole, parts) -> lines.add(new Line(whole, parts)));
    return lines;
  }

  /// Withholds a part, if one has to be.
  private boolean withheld(Line line) {
    var parts = line.parts().stream().filter(shown::contains).toList();
    var told = parts.stream().map(this::size).reduce(Size.NOTHING, Size::plus);
    boolean hidden = !shown.contains(line.whole());
    if (parts.isEmpty() || (!hidden && size(line.whole()).minus(told).harmless())) {
      return false;
    }
    return shown.remove(
        parts.stream().min(Comparator.comparingLong(key -> size(key).all())).orElseThrow());
  }

  private Size size(Key key) {
    return sizes.getOrDefault(key, Size.NOTHING);
  }

  /// What is published.
  ///
  /// @param procedure only of this one; empty for all
  Reasons published(Optional<String> procedure) {
    String of = procedure.orElse(ALL);
    var all = new ArrayList<Reasons.Count>();
    var byProcedure = new TreeMap<String, List<Reasons.Count>>();
    var byCountry = new TreeMap<String, List<Reasons.Count>>();
    for (Key key : sizes.keySet()) {
      if (shown.contains(key)) {
        boolean everywhere = key.country().equals(ALL);
        if (everywhere && key.procedure().equals(of)) {
          all.add(count(key));
        }
        boolean named = !key.procedure().equals(ALL);
        if (everywhere && named && procedure.map(key.procedure()::equals).orElse(true)) {
          byProcedure.computeIfAbsent(key.procedure(), _ -> new ArrayList<>()).add(count(key));
        }
        if (!everywhere && key.procedure().equals(of)) {
          byCountry.computeIfAbsent(key.country(), _ -> new ArrayList<>()).add(count(key));
        }
      }
    }
    return new Reasons(all, byProcedure, byCountry);
  }

  private Reasons.Count count(Key key) {
    return new Reasons.Count(key.reason(), Reasons.Family.of(key.reason()), size(key).all());
  }
}
