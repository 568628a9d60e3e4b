package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile, the act and the other parties, in one program's own terms.
///
/// Mutable while an enumeration narrows it; copy before narrowing.
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

  /// By space: the atoms that lie within a lacked pattern, as masks.
  final long[][] deniedSaid;

  final long[][] deniedAdded;

  private Person(Program program, Shape[][] shapes, boolean[] open, Lacked lacked) {
    this.program = program;
    this.shapes = shapes;
    this.open = open;
    this.additions = new Additions[shapes.length];
    this.lackedBySaid = lacked.bySaid;
    this.lackedByAdded = lacked.byAdded;
    this.deniedSaid = lacked.masks(program, lacked.bySaid);
    this.deniedAdded = lacked.masks(program, lacked.byAdded);
  }

  private Person(Person other) {
    program = other.program;
    shapes = new Shape[other.shapes.length][];
    for (int s = 0; s < shapes.length; s++) {
      shapes[s] = new Shape[other.shapes[s].length];
      for (int i = 0; i < shapes[s].length; i++) {
        shapes[s][i] = other.shapes[s][i].copy();
      }
    }
    open = other.open.clone();
    additions = other.additions.clone();
    lackedBySaid = other.lackedBySaid;
    lackedByAdded = other.lackedByAdded;
    deniedSaid = other.deniedSaid;
    deniedAdded = other.deniedAdded;
  }

  Person copy() {
    return new Person(this);
  }

  private record Lacked(List<List<Pattern>> bySaid, List<List<Pattern>> byAdded) {
    long[][] masks(Program program, List<List<Pattern>> patterns) {
      var masks = new long[patterns.size()][];
      for (int s = 0; s < masks.length; s++) {
        masks[s] = new long[program.tables[s].words];
        for (var pattern : patterns.get(s)) {
          var within = program.tables[s].within(pattern);
          for (int w = 0; w < within.length; w++) {
            masks[s][w] |= within[w];
          }
        }
      }
      return masks;
    }
  }

  static Person of(Program program, Profile own, Map<String, Profile> parties, Holding act) {
    int count = program.spaces.size();
    var shapes = new Shape[count][];
    var open = new boolean[count];
    var lacked = new Lacked(new ArrayList<>(), new ArrayList<>());
    for (int s = 0; s < count; s++) {
      var space = program.spaces.get(s);
      var profile =
          space.party().map(p -> parties.getOrDefault(p, Profile.NOTHING_SAID)).orElse(own);
      var there = there(space, profile, act);
      shapes[s] = there.stream().map(shapeIn(program.tables[s])).toArray(Shape[]::new);
      var list =
          profile.lacks().stream().filter(l -> l.pattern().kind().equals(space.kind())).toList();
      open[s] =
          !space.single()
              && !profile.complete().contains(space.kind())
              && list.stream().noneMatch(l -> l.pattern().tests().isEmpty());
      lacked.bySaid.add(list.stream().filter(l -> !l.presumed()).map(Lack::pattern).toList());
      lacked.byAdded.add(list.stream().map(Lack::pattern).toList());
    }
    var person = new Person(program, shapes, open, lacked);
    Propagation.run(person);
    return person;
  }

  private static List<Holding> there(Space space, Profile profile, Holding act) {
    return switch (space.kind()) {
      case "person" -> List.of(profile.person());
      case "act" -> List.of(act);
      default -> profile.holdings(space.kind());
    };
  }

  private static java.util.function.Function<Holding, Shape> shapeIn(Table table) {
    return holding -> {
      var shape = new Shape(table.attributes.size());
      for (int a = 0; a < table.attributes.size(); a++) {
        var said = holding.said().get(table.attributes.get(a));
        if (said != null) {
          say(shape, a, table.classes[a], said);
        }
      }
      return shape;
    };
  }

  private static void say(Shape shape, int a, Classes classes, io.bangka.model.Said said) {
    var possible = classes.possible(said);
    boolean exactly = said instanceof io.bangka.model.Said.Exactly;
    shape.set(a, possible, exactly && classes.several() ? possible : new BitSet());
    if (classes.several() && !exactly) {
      shape.code[a] = Shape.PARTIAL;
    }
  }
}
