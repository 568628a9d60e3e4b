package io.bangka.engine;

import io.bangka.model.Leaning;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Every lawful way to a goal for one person, told as alternatives: a part is had already, may be
/// had, cannot be had, or hangs on other parts. Parts may hang on each other in circles; nothing is
/// had by that. Immutable, and safe to share between threads.
///
/// Whether a part is open is told by one pass of Kleene's logic, which is quick and may call open
/// what is settled; [#settled] looks closer at the parts that matter.
public final class Ways {
  private final List<Part> parts;
  private final Map<Procedure, Integer> goals;
  private final IntFunction<List<Asked>> asked;
  private final IntFunction<Part> closer;
  private final Set<Integer> settled;

  /// @param asked by part: the requirements that ask for it
  /// @param closer by part: what it is, exactly
  Ways(
      List<Part> parts,
      Map<Procedure, Integer> goals,
      IntFunction<List<Asked>> asked,
      IntFunction<Part> closer) {
    this.parts = List.copyOf(parts);
    this.goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    this.asked = asked;
    this.closer = closer;
    settled = Set.of();
  }

  private Ways(Ways other, List<Part> parts, Set<Integer> settled) {
    this.parts = List.copyOf(parts);
    goals = other.goals;
    asked = other.asked;
    closer = other.closer;
    this.settled = settled;
  }

  /// By number.
  public List<Part> parts() {
    return parts;
  }

  /// By procedure that leads to the goal directly: its part.
  public Map<Procedure, Integer> goals() {
    return goals;
  }

  /// Whose requirement a part is; empty for a part that only serves another.
  public Optional<Asked> asked(int part) {
    return askedBy(part).stream().findFirst();
  }

  /// All the requirements that ask for a part: several procedures may ask for the very same.
  public List<Asked> askedBy(int part) {
    return asked.apply(part);
  }

  /// The same, exactly for some open parts: they may turn out to be had, or never to be.
  ///
  /// @return ways with the same parts if nothing turned out otherwise
  public Ways settled(Set<Integer> open) {
    var all = new HashSet<>(settled);
    if (!all.addAll(open)) {
      return this;
    }
    var now = new HashMap<Integer, Part>();
    for (int part : open) {
      if (!settled.contains(part)) {
        now.put(part, closer.apply(part));
      }
    }
    now.entrySet().removeIf(e -> e.getValue().equals(parts.get(e.getKey())));
    return new Ways(this, now.isEmpty() ? parts : with(now), all);
  }

  private List<Part> with(Map<Integer, Part> other) {
    var now = new ArrayList<>(parts);
    other.forEach(now::set);
    return now;
  }

  /// Whose requirement a part is.
  ///
  /// @param procedure the id of the procedure, or of the rule
  public record Asked(String procedure, Requirement requirement) {}

  /// One part of a way.
  public sealed interface Part {
    /// So it is, by what was said and presumed.
    ///
    /// @param firm by what was said alone
    record Had(boolean firm) implements Part {}

    /// Whether it is so hangs on something.
    ///
    /// @param kind of holding that is asked for; empty if it is not about what somebody holds
    /// @param ask what to ask the person so that it is told; empty if they cannot tell
    /// @param far only countries issue it which the person has nothing to do with, by what they
    ///   said
    record Open(
        Why why,
        Optional<Leaning> leaning,
        Optional<String> kind,
        Optional<Assessment.Ask> ask,
        boolean far)
        implements Part {}

    /// So it is not, and no procedure changes it.
    record Never() implements Part {}

    record All(List<Integer> parts) implements Part {
      public All {
        parts = List.copyOf(parts);
      }
    }

    record Any(List<Integer> parts) implements Part {
      public Any {
        parts = List.copyOf(parts);
      }
    }

    /// The procedure is performed, for which a part must be had.
    record Performed(Procedure procedure, int conditions) implements Part {}

    /// The person goes somewhere.
    ///
    /// @param country ISO 3166-1 alpha-2
    record Travelled(String country) implements Part {}
  }
}
