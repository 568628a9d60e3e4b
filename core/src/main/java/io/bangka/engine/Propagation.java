package io.bangka.engine;

import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.BitSet;
import java.util.Map;

/// Draws what the vocabulary implies from what is known of a person, until nothing new follows.
///
/// Sound, not complete: what follows only from a choice between several possibilities is left to
/// the enumeration, which propagates again after each choice.
final class Propagation {
  private final Person person;
  private boolean changed;
  private boolean possible = true;

  private Propagation(Person person) {
    this.person = person;
  }

  /// Narrows the person's shapes in place.
  ///
  /// @return whether a completion remains; false means that what is known contradicts itself
  static boolean run(Person person) {
    var propagation = new Propagation(person);
    do {
      propagation.changed = false;
      propagation.pass();
    } while (propagation.changed && propagation.possible);
    return propagation.possible;
  }

  private void pass() {
    for (var link : person.program.links) {
      for (var shape : person.shapes[link.space()]) {
        apply(link, shape);
      }
    }
  }

  private void apply(Program.Link link, Shape shape) {
    var table = person.program.tables[link.space()];
    var when = matches(table, shape, link.implication().when());
    switch (link.implication()) {
      case Implication.Same(var pattern, var then) -> {
        if (when == Match.SURE) {
          then.tests().forEach((path, test) -> narrow(table, shape, path, test));
        } else if (when == Match.OPEN && matches(table, shape, then) == Match.NEVER) {
          exclude(table, shape, pattern);
        }
      }
      case Implication.Shares(_, var attribute, var theirs) -> {
        if (when == Match.SURE) {
          share(link, shape, table.attribute(attribute), theirs);
        }
      }
      case Implication.Includes(var pattern, var theirs, var value) -> {
        var persons = person.program.tables[link.personSpace()];
        int a = persons.attribute(theirs);
        int wanted = persons.classes[a].of(value);
        if (when == Match.SURE) {
          include(link.personSpace(), a, wanted);
        } else if (when == Match.OPEN && !personMay(link.personSpace(), a).get(wanted)) {
          exclude(table, shape, pattern);
        }
      }
    }
  }

  private void share(Program.Link link, Shape shape, int attribute, String theirs) {
    var table = person.program.tables[link.space()];
    var persons = person.program.tables[link.personSpace()];
    int a = persons.attribute(theirs);
    var mine = shape.possible(attribute, table.classes[attribute].count());
    var both = (BitSet) mine.clone();
    both.and(personMay(link.personSpace(), a));
    restrict(table, shape, attribute, both, mine);
    if (both.cardinality() == 1) {
      include(link.personSpace(), a, both.nextSetBit(0));
    }
  }

  private BitSet personMay(int space, int attribute) {
    var table = person.program.tables[space];
    return person.shapes[space][0].possible(attribute, table.classes[attribute].count());
  }

  private void include(int space, int attribute, int wanted) {
    var table = person.program.tables[space];
    var shape = person.shapes[space][0];
    var may = personMay(space, attribute);
    if (!may.get(wanted)) {
      possible = false;
      return;
    }
    if (!table.classes[attribute].several()) {
      var only = new BitSet();
      only.set(wanted);
      restrict(table, shape, attribute, only, may);
      return;
    }
    var must = shape.certain(attribute);
    if (!must.get(wanted)) {
      must.set(wanted);
      shape.set(attribute, may, must);
      if (may.cardinality() > 1) {
        shape.code[attribute] = Shape.PARTIAL;
      }
      changed = true;
    }
  }

  private void narrow(Table table, Shape shape, String path, Test test) {
    int a = table.attribute(path);
    if (a < 0) {
      return;
    }
    var before = shape.possible(a, table.classes[a].count());
    var passing = table.classes[a].passing(test);
    if (table.classes[a].several()) {
      among(shape, a, passing, before);
      return;
    }
    var after = (BitSet) before.clone();
    after.and(passing);
    restrict(table, shape, a, after, before);
  }

  /// One of several values is this one; the others may be anything.
  private void among(Shape shape, int a, BitSet passing, BitSet may) {
    var must = shape.certain(a);
    if (passing.cardinality() != 1 || must.intersects(passing)) {
      return;
    }
    if (!may.intersects(passing)) {
      possible = false;
      return;
    }
    must.or(passing);
    shape.set(a, may, must);
    if (!may.equals(must)) {
      shape.code[a] = Shape.PARTIAL;
    }
    changed = true;
  }

  private void restrict(Table table, Shape shape, int a, BitSet after, BitSet before) {
    if (after.isEmpty()) {
      possible = false;
    } else if (!after.equals(before)) {
      shape.set(a, after, table.classes[a].several() ? shape.certain(a) : new BitSet());
      changed = true;
    }
  }

  /// The pattern cannot hold; if only one of its tests is open, that test fails.
  private void exclude(Table table, Shape shape, Pattern pattern) {
    Map.Entry<String, Test> last = null;
    for (var entry : pattern.tests().entrySet()) {
      if (matches(table, shape, entry) != Match.SURE) {
        if (last != null) {
          return;
        }
        last = entry;
      }
    }
    if (last == null) {
      possible = false;
      return;
    }
    int a = table.attribute(last.getKey());
    if (a >= 0 && !table.classes[a].several()) {
      var before = shape.possible(a, table.classes[a].count());
      var after = (BitSet) before.clone();
      after.andNot(table.classes[a].passing(last.getValue()));
      restrict(table, shape, a, after, before);
    }
  }

  private enum Match {
    NEVER,
    OPEN,
    SURE
  }

  private static Match matches(Table table, Shape shape, Pattern pattern) {
    var result = Match.SURE;
    for (var entry : pattern.tests().entrySet()) {
      var one = matches(table, shape, entry);
      if (one == Match.NEVER) {
        return Match.NEVER;
      }
      if (one == Match.OPEN) {
        result = Match.OPEN;
      }
    }
    return result;
  }

  private static Match matches(Table table, Shape shape, Map.Entry<String, Test> test) {
    int a = table.attribute(test.getKey());
    if (a < 0) {
      return Match.OPEN;
    }
    var classes = table.classes[a];
    if (Table.surely(classes, shape, a, test.getValue())) {
      return Match.SURE;
    }
    return Table.possibly(classes, shape, a, test.getValue()) ? Match.OPEN : Match.NEVER;
  }
}
