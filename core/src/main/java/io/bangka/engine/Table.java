package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The atoms of one space (its patterns, numbered) and, for each attribute and class of values, the
/// atoms that such a value lets pass. The atoms that a holding matches are then an intersection of
/// bit masks, one a attribute.
///
/// Two planes: an atom is *sure* if every completion of the holding matches, *possible* if one
/// does. Attributes vary independently, so both are exact for an atom.
final class Table {
  final Space space;
  final List<String> attributes;
  final Classes[] classes;
  final List<Pattern> atoms;
  final int words;

  /// The number of each atom.
  private final Map<Pattern, Integer> numbers = new HashMap<>();

  /// The planes of a holding about which nothing is known.
  private final long[] anything;

  private final Map<Pattern, long[]> within = new ConcurrentHashMap<>();

  /// By attribute and class.
  private final long[][][] passing;

  /// By attribute: what an unsaid value surely and possibly passes.
  private final long[][] sureUnsaid;

  private final long[][] possibleUnsaid;

  /// By attribute: the atoms that test it, what they let pass, and whether they ask for none of it.
  private final List<List<Probe>> probes;

  private record Probe(int atom, BitSet wanted, boolean none) {}

  Table(Space space, List<String> attributes, Classes[] classes, List<Pattern> atoms) {
    this.space = space;
    this.attributes = attributes;
    this.classes = classes;
    this.atoms = atoms;
    this.words = (atoms.size() + 63) / 64;
    for (int atom = 0; atom < atoms.size(); atom++) {
      numbers.put(atoms.get(atom), atom);
    }
    this.anything = anything(atoms, words);
    this.probes = probes();
    this.passing = new long[attributes.size()][][];
    this.sureUnsaid = new long[attributes.size()][];
    this.possibleUnsaid = new long[attributes.size()][];
    for (int a = 0; a < attributes.size(); a++) {
      passing[a] = passing(a);
      fillUnsaid(a);
    }
  }

  /// An atom without tests is sure of anything.
  private static long[] anything(List<Pattern> atoms, int words) {
    var planes = new long[2 * words];
    Arrays.fill(planes, words, 2 * words, -1L);
    for (int atom = 0; atom < atoms.size(); atom++) {
      if (atoms.get(atom).tests().isEmpty()) {
        planes[atom >> 6] |= 1L << atom;
      }
    }
    return planes;
  }

  /// The planes of a holding about which nothing is known but that it matches none of some atoms.
  /// Not to be written to.
  ///
  /// @param denied a mask; null for none
  long[] anything(long @Nullable [] denied) {
    return denied == null ? anything : without(anything.clone(), denied);
  }

  private long[] without(long[] planes, long[] denied) {
    for (int w = 0; w < words; w++) {
      planes[w] &= ~denied[w];
      planes[words + w] &= ~denied[w];
    }
    return planes;
  }

  int attribute(String path) {
    return attributes.indexOf(path);
  }

  private List<List<Probe>> probes() {
    var result = new ArrayList<List<Probe>>();
    for (int a = 0; a < attributes.size(); a++) {
      var mine = new ArrayList<Probe>();
      for (int atom = 0; atom < atoms.size(); atom++) {
        var test = atoms.get(atom).tests().get(attributes.get(a));
        if (test != null) {
          mine.add(probe(atom, classes[a], test));
        }
      }
      result.add(mine);
    }
    return result;
  }

  /// `None` of several values is kept as the opposite of `any`; for a single value both are a set.
  private static Probe probe(int atom, Classes classes, Test test) {
    if (classes.several() && test instanceof Test.NoneOf(var values)) {
      return new Probe(atom, classes.passing(new Test.OneOf(values)), true);
    }
    return new Probe(atom, classes.passing(test), false);
  }

  private long[][] passing(int a) {
    var masks = new long[classes[a].count()][];
    for (int c = 0; c < masks.length; c++) {
      var only = new BitSet();
      only.set(c);
      masks[c] = plane(a, only, only, true);
    }
    return masks;
  }

  private void fillUnsaid(int a) {
    var all = new BitSet();
    all.set(0, classes[a].count());
    sureUnsaid[a] = plane(a, all, new BitSet(), true);
    possibleUnsaid[a] = plane(a, all, new BitSet(), false);
  }

  /// Which atoms pass as far as one attribute goes.
  private long[] plane(int a, BitSet may, BitSet must, boolean sure) {
    var mask = new long[words];
    java.util.Arrays.fill(mask, -1L);
    for (var probe : probes.get(a)) {
      boolean passes = sure ? surely(probe, a, may, must) : possibly(probe, may, must);
      if (!passes) {
        mask[probe.atom >> 6] &= ~(1L << probe.atom);
      }
    }
    return mask;
  }

  private boolean surely(Probe probe, int a, BitSet may, BitSet must) {
    if (probe.none) {
      return !may.intersects(probe.wanted);
    }
    return within(may, probe.wanted) || (classes[a].several() && must.intersects(probe.wanted));
  }

  private static boolean possibly(Probe probe, BitSet may, BitSet must) {
    return probe.none
        ? !must.intersects(probe.wanted) && !within(may, probe.wanted)
        : may.intersects(probe.wanted);
  }

  static boolean within(BitSet inner, BitSet outer) {
    var rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /// The planes of a holding: the sure atoms, then the possible ones. Computed once and kept with
  /// the shape until that changes. Not to be written to.
  ///
  /// @param denied atoms that it cannot match whatever its attributes; null for none. The same
  ///   whenever the same shape is asked for.
  long[] planes(Shape shape, long @Nullable [] denied) {
    var planes = shape.planes;
    if (planes == null) {
      planes = computePlanes(shape);
      if (denied != null) {
        without(planes, denied);
      }
      shape.planes = planes;
    }
    return planes;
  }

  private long[] computePlanes(Shape shape) {
    var planes = new long[2 * words];
    Arrays.fill(planes, -1L);
    for (int a = 0; a < passing.length; a++) {
      int code = shape.code[a];
      if (code >= 0) {
        intersect(planes, passing[a][code], passing[a][code]);
      } else if (code == Classes.UNSAID) {
        intersect(planes, sureUnsaid[a], possibleUnsaid[a]);
      } else {
        intersect(
            planes,
            plane(a, shape.may(a), shape.must(a), true),
            plane(a, shape.may(a), shape.must(a), false));
      }
    }
    return planes;
  }

  private void intersect(long[] planes, long[] sure, long[] possible) {
    for (int w = 0; w < words; w++) {
      planes[w] &= sure[w];
      planes[words + w] &= possible[w];
    }
  }

  /// A holding in the table's terms.
  Shape shape(Holding holding) {
    var shape = new Shape(classes.length);
    if (!holding.said().isEmpty()) {
      for (int a = 0; a < classes.length; a++) {
        var said = holding.said().get(attributes.get(a));
        if (said != null) {
          say(shape, a, said);
        }
      }
    }
    return shape;
  }

  private void say(Shape shape, int a, Said said) {
    int only = classes[a].single(said);
    if (only >= 0) {
      shape.settle(a, only);
      return;
    }
    var possible = classes[a].possible(said);
    if (!classes[a].several()) {
      shape.set(a, possible, new BitSet());
    } else if (said instanceof Said.Exactly) {
      shape.set(a, possible, possible);
    } else {
      shape.setPartly(a, possible, new BitSet());
    }
  }

  /// Whether something said of the holding is about an attribute that the program tests.
  boolean looksAt(Holding holding) {
    return holding.said().keySet().stream().anyMatch(attributes::contains);
  }

  /// The atoms that pass as far as one attribute goes, which has exactly these values.
  long[] passing(int a, BitSet values) {
    return plane(a, values, values, true);
  }

  /// The number of the atom with this pattern; -1 if the program has none.
  int atom(Pattern pattern) {
    return numbers.getOrDefault(pattern, -1);
  }

  /// Whether every completion of the shape passes a test, which need not be one of the atoms'.
  static boolean surely(Classes classes, Shape shape, int a, Test test) {
    var may = shape.possible(a, classes.count());
    if (!classes.several()) {
      return within(may, classes.passing(test));
    }
    return switch (test) {
      case Test.NoneOf(var values) -> !may.intersects(classes.passing(new Test.OneOf(values)));
      case Test.OneOf _, Test.Range _ -> {
        var passing = classes.passing(test);
        yield within(may, passing) || shape.certain(a).intersects(passing);
      }
    };
  }

  /// The atoms whose pattern lies within the given one. Not to be written to.
  long[] within(Pattern pattern) {
    return within.computeIfAbsent(pattern, this::computeWithin);
  }

  private long[] computeWithin(Pattern pattern) {
    var mask = new long[words];
    for (int atom = 0; atom < atoms.size(); atom++) {
      if (within(atoms.get(atom), pattern)) {
        mask[atom >> 6] |= 1L << atom;
      }
    }
    return mask;
  }

  /// Whether everything that matches the inner pattern matches the outer one: exactly, as far as
  /// the outer one's tests are the program's.
  private boolean within(Pattern inner, Pattern outer) {
    return outer.tests().entrySet().stream()
        .allMatch(e -> {
          int a = attribute(e.getKey());
          var mine = inner.tests().get(e.getKey());
          return a >= 0 && mine != null && within(classes[a], mine, e.getValue());
        });
  }

  private static boolean within(Classes classes, Test inner, Test outer) {
    if (!classes.several()) {
      return within(classes.passing(inner), classes.passing(outer));
    }
    return switch (inner) {
      case Test.NoneOf(var avoided) ->
          switch (outer) {
            case Test.NoneOf(var values) -> within(named(classes, values), named(classes, avoided));
            case Test.OneOf _, Test.Range _ ->
                within(classes.passing(inner), classes.passing(outer));
          };
      // Of several values one passes; whatever else is among them may spoil `none of`.
      case Test.OneOf _, Test.Range _ ->
          !(outer instanceof Test.NoneOf) && within(classes.passing(inner), classes.passing(outer));
    };
  }

  private static BitSet named(Classes classes, java.util.SortedSet<String> values) {
    return classes.passing(new Test.OneOf(values));
  }
}
