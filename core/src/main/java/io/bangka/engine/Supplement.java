package io.bangka.engine;

import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The sets of holdings that may be added to what was said, told apart by what they make true.
///
/// One holding more makes some existence nodes true (as a truth table over the free variables under
/// them); several make true whatever one of them does. So the distinct choices are the unions of
/// the distinct single contributions, and their number is bounded by the program, not by the world.
final class Supplement {
  private static final int MOST_SHAPES = 50_000;
  private static final int MOST_CHOICES = 4_096;

  private final Run run;
  private final Person person;
  private final int space;
  private final Table table;
  private final int[] nodes;
  private final int[] variables;

  private Supplement(Run run, Person person, int space) {
    this.run = run;
    this.person = person;
    this.space = space;
    this.table = run.program.tables[space];
    this.nodes = nodes();
    this.variables = variables();
  }

  /// The distinct choices; empty if there are too many to enumerate.
  static Optional<List<Additions>> choices(Run run, Person person, int space, int budget) {
    var supplement = new Supplement(run, person, space);
    if (supplement.variables.length > Additions.MOST_VARIABLES) {
      return Optional.empty();
    }
    return supplement.contributions().flatMap(supplement::unions);
  }

  private int[] nodes() {
    var found = new ArrayList<Integer>();
    for (int id : run.program.once) {
      if (run.program.op[id] == Program.EXISTS
          && run.program.operand[id] == space
          && run.value[id] == Run.UNKNOWN) {
        found.add(id);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] variables() {
    var found = new TreeSet<Integer>();
    for (int id : nodes) {
      collect(run.program.parts[id][0], found);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void collect(int id, Set<Integer> found) {
    if (run.program.op[id] == Program.FREE) {
      found.add(run.program.operand[id]);
    } else if (run.program.parts[id] != null) {
      for (int part : run.program.parts[id]) {
        collect(part, found);
      }
    }
  }

  private Optional<Set<List<Long>>> contributions() {
    var found = new LinkedHashSet<List<Long>>();
    var shapes = new ArrayList<Shape>();
    if (!shapes(new Shape(table.attributes.size()), 0, shapes)) {
      return Optional.empty();
    }
    for (var shape : shapes) {
      found.add(contribution(shape));
    }
    return Optional.of(found);
  }

  /// Every full shape that the implications and the lacks allow.
  private boolean shapes(Shape begun, int attribute, List<Shape> found) {
    if (attribute == table.attributes.size()) {
      if (!matchesAny(begun, person.lackedByAdded.get(space)) && agrees(begun)) {
        found.add(begun);
      }
      return found.size() <= MOST_SHAPES;
    }
    var classes = table.classes[attribute];
    int most = classes.several() ? 1 << Math.min(classes.count(), 12) : classes.count() + 1;
    for (int choice = 1; choice < most; choice++) {
      var next = begun.copy();
      var values = classes.several() ? BitSet.valueOf(new long[] {choice}) : only(choice - 1);
      next.set(attribute, values, values);
      if (!shapes(next, attribute + 1, found)) {
        return false;
      }
    }
    return true;
  }

  private static BitSet only(int number) {
    var bits = new BitSet();
    bits.set(number);
    return bits;
  }

  private boolean agrees(Shape shape) {
    return run.program.links.stream()
        .filter(l -> l.space() == space && matches(table, shape, l.implication().when()))
        .allMatch(l -> agrees(shape, l));
  }

  private boolean agrees(Shape shape, Program.Link link) {
    return switch (link.implication()) {
      case Implication.Same(_, var then) -> matches(table, shape, then);
      case Implication.Shares(_, var attribute, var theirs) ->
          shape
              .possible(table.attribute(attribute), 0)
              .intersects(persons(link.personSpace(), theirs));
      case Implication.Includes(_, var theirs, var value) -> {
        var persons = run.program.tables[link.personSpace()];
        int wanted = persons.classes[persons.attribute(theirs)].of(value);
        yield persons(link.personSpace(), theirs).get(wanted);
      }
    };
  }

  private BitSet persons(int personSpace, String attribute) {
    var persons = run.program.tables[personSpace];
    int a = persons.attribute(attribute);
    return person.shapes[personSpace][0].possible(a, persons.classes[a].count());
  }

  private List<Long> contribution(Shape shape) {
    var tables = new ArrayList<Long>();
    var nothingDenied = new long[table.words];
    for (int id : nodes) {
      long bits = 0;
      for (int assignment = 0; assignment < 1 << variables.length; assignment++) {
        for (int j = 0; j < variables.length; j++) {
          run.variable[variables[j]] = (assignment >>> j & 1) == 1 ? Run.TRUE : Run.FALSE;
        }
        if (run.under(id, shape, nothingDenied) == Run.TRUE) {
          bits |= 1L << assignment;
        }
      }
      tables.add(bits);
    }
    run.forgetVariables();
    return tables;
  }

  private Optional<List<Additions>> unions(Set<List<Long>> contributions) {
    var unions = new LinkedHashSet<List<Long>>();
    unions.add(java.util.Collections.nCopies(nodes.length, 0L));
    for (var contribution : contributions) {
      for (var union : List.copyOf(unions)) {
        unions.add(or(union, contribution));
      }
      if (unions.size() > MOST_CHOICES) {
        return Optional.empty();
      }
    }
    return Optional.of(unions.stream().map(this::additions).toList());
  }

  private static List<Long> or(List<Long> left, List<Long> right) {
    var result = new ArrayList<Long>();
    for (int i = 0; i < left.size(); i++) {
      result.add(left.get(i) | right.get(i));
    }
    return List.copyOf(result);
  }

  private Additions additions(List<Long> tables) {
    return new Additions(
        nodes, variables, tables.stream().mapToLong(Long::longValue).toArray());
  }

  /// Whether a said holding, as far as it is settled, is something that the person said to lack.
  static boolean lacked(Person person, int space, Shape shape) {
    return person.lackedBySaid.get(space).stream()
        .anyMatch(p -> matches(person.program.tables[space], shape, p));
  }

  private boolean matchesAny(Shape shape, List<Pattern> patterns) {
    return patterns.stream().anyMatch(p -> matches(table, shape, p));
  }

  /// Every completion of the shape matches; an attribute that the program does not look at can
  /// always be chosen so that it does not.
  private static boolean matches(Table table, Shape shape, Pattern pattern) {
    return pattern.tests().entrySet().stream()
        .allMatch(
            e -> {
              int a = table.attribute(e.getKey());
              if (a < 0) {
                return false;
              }
              var classes = table.classes[a];
              return Table.surely(classes, shape, a, e.getValue());
            });
  }
}
