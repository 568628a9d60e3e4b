package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile, the act and the other parties, in one program's own terms.
///
/// Mutable while an enumeration narrows it; copy before narrowing. Not thread-safe.
final class Person {
  final Program program;

  /// By space: what was said to be there. The person and an act are always there.
  final Shape[][] shapes;

  /// By space: whether there may be more than was said.
  final boolean[] open;

  /// By space: what an enumeration fixed about holdings that nobody mentioned; null while open.
  final @Nullable Additions[] additions;

  /// By space: the patterns that a said holding cannot match, and that an added one cannot.
  final List<List<Pattern>> lackedBySaid;

  final List<List<Pattern>> lackedByAdded;

  /// By space: the planes of a holding that nobody mentioned.
  final long[][] added;

  /// By space: the atoms that a said holding cannot match, since they lie within a lacked pattern;
  /// null for none.
  private final long[] @Nullable [] denied;

  /// By space: whether another person has the same array of shapes.
  private final boolean[] shared;

  private Person(Program program, Shape[][] shapes, boolean[] open, Lacked lacked) {
    this.program = program;
    this.shapes = shapes;
    this.open = open;
    this.additions = new Additions[shapes.length];
    this.lackedBySaid = lacked.bySaid;
    this.lackedByAdded = lacked.byAdded;
    this.denied = new long[shapes.length][];
    this.added = new long[shapes.length][];
    for (int s = 0; s < shapes.length; s++) {
      var table = program.tables[s];
      denied[s] = mask(table, lackedBySaid.get(s));
      added[s] = table.anything(mask(table, lackedByAdded.get(s)));
    }
    this.shared = new boolean[shapes.length];
  }

  private Person(Person other) {
    program = other.program;
    shapes = other.shapes.clone();
    open = other.open.clone();
    additions = other.additions.clone();
    lackedBySaid = other.lackedBySaid;
    lackedByAdded = other.lackedByAdded;
    added = other.added;
    denied = other.denied;
    shared = new boolean[shapes.length];
    Arrays.fill(shared, true);
  }

  /// Shares the shapes, each until it is changed here ([#writable]). From now on, only the copy may
  /// be changed.
  Person copy() {
    return new Person(this);
  }

  /// A shape to change.
  Shape writable(int space, int holding) {
    if (shared[space]) {
      var own = new Shape[shapes[space].length];
      for (int i = 0; i < own.length; i++) {
        own[i] = shapes[space][i].copy();
      }
      shapes[space] = own;
      shared[space] = false;
    }
    return shapes[space][holding];
  }

  /// What a said holding surely and possibly matches: see [Table#planes].
  long[] planes(int space, Shape shape) {
    return program.tables[space].planes(shape, denied[space]);
  }

  private static long @Nullable [] mask(Table table, List<Pattern> patterns) {
    if (patterns.isEmpty()) {
      return null;
    }
    var mask = new long[table.words];
    for (var pattern : patterns) {
      var within = table.within(pattern);
      for (int w = 0; w < within.length; w++) {
        mask[w] |= within[w];
      }
    }
    return mask;
  }

  private record Lacked(List<List<Pattern>> bySaid, List<List<Pattern>> byAdded) {
    static Lacked of(Program program, Profile own, Map<String, Profile> parties) {
      if (own.lacks().isEmpty() && parties.isEmpty()) {
        return new Lacked(program.nothingLacked, program.nothingLacked);
      }
      var lacked = new Lacked(new ArrayList<>(), new ArrayList<>());
      for (var space : program.spaces) {
        var list = inSpace(space, profile(space, own, parties));
        lacked.bySaid.add(list.stream().filter(l -> !l.presumed()).map(Lack::pattern).toList());
        lacked.byAdded.add(list.stream().map(Lack::pattern).toList());
      }
      return lacked;
    }

    private static List<Lack> inSpace(Space space, Profile profile) {
      return profile.lacks().stream().filter(l -> l.pattern().kind().equals(space.kind())).toList();
    }

    /// Nobody may be had in the space beyond those that were said.
    boolean all(int space) {
      return byAdded.get(space).stream().anyMatch(p -> p.tests().isEmpty());
    }
  }

  static Person of(Program program, Profile own, Map<String, Profile> parties, Holding act) {
    int count = program.tables.length;
    var shapes = new Shape[count][];
    var open = new boolean[count];
    var lacked = Lacked.of(program, own, parties);
    for (int s = 0; s < count; s++) {
      var space = program.spaces.get(s);
      var profile = profile(space, own, parties);
      shapes[s] = shapes(program.tables[s], there(space, profile, act));
      open[s] = !space.single() && !profile.complete().contains(space.kind()) && !lacked.all(s);
    }
    var person = new Person(program, shapes, open, lacked);
    Propagation.run(person);
    return person;
  }

  private static Profile profile(Space space, Profile own, Map<String, Profile> parties) {
    return space.party().isEmpty()
        ? own
        : parties.getOrDefault(space.party().get(), Profile.NOTHING_SAID);
  }

  private static Shape[] shapes(Table table, List<Holding> there) {
    var shapes = new Shape[there.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = table.shape(there.get(i));
    }
    return shapes;
  }

  private static List<Holding> there(Space space, Profile profile, Holding act) {
    return switch (space.kind()) {
      case "person" -> List.of(profile.person());
      case "act" -> List.of(act);
      default -> profile.holdings(space.kind());
    };
  }
}
