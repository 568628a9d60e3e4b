package io.bangka.workshop.check;

import io.bangka.pack.Explained;
import io.bangka.pack.Explanation;
import io.bangka.pack.Loaded;
import io.bangka.pack.Review;
import io.bangka.written.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every warning about packs without an error, and which of them the packs explain.
public final class PackWarnings {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.place().origin())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column());

  private PackWarnings() {}

  /// All of them.
  ///
  /// @param today tells which packs should have been read again, and which cannot have been read
  ///   yet
  public static Explained all(Loaded packs, LocalDate today) {
    var warnings = new ArrayList<>(withoutTests(packs, today));
    warnings.addAll(new UntestedRequirements(packs).warnings());
    warnings.sort(BY_PLACE);
    return Explained.of(warnings, packs.explanations());
  }

  /// Those that are found without running the packs' tests, which takes a while.
  public static Explained quick(Loaded packs, LocalDate today) {
    List<Explanation> explanations =
        packs.explanations().stream()
            .filter(explanation -> !UntestedRequirements.KINDS.contains(explanation.warning()))
            .toList();
    return Explained.of(withoutTests(packs, today), explanations);
  }

  private static List<Diagnostic> withoutTests(Loaded packs, LocalDate today) {
    var warnings = new ArrayList<>(packs.warnings());
    warnings.addAll(new UnnamedRequirements(packs).warnings());
    warnings.addAll(Review.due(packs.packs(), today));
    warnings.addAll(Review.ahead(packs.packs(), today));
    warnings.sort(BY_PLACE);
    return warnings;
  }
}
