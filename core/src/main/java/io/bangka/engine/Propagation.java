package io.bangka.engine;

import io.bangka.model.Implication;
import java.util.BitSet;
import java.util.List;

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
    if (person.program.links.isEmpty()) {
      return true;
    }
    var propagation = new Propagation(person);
    do {
      propagation.changed = false;
      propagation.pass();
    } while (propagation.changed && propagation.possible);
    return propagation.possible;
  }

  private void pass() {
    for (var link : person.program.links) {
      for (int i = 0; i < person.shapes[link.space()].length; i++) {
        apply(link, new Thing(link.space(), i));
      }
    }
  }

  /// A said holding of the person.
  private record Thing(int space, int number) {}

  private Shape shape(Thing thing) {
    return person.shapes[thing.space][thing.number];
  }

  private Table table(Thing thing) {
    return person.program.tables[thing.space];
  }

  private void apply(Program.Link link, Thing thing) {
    var when = matches(thing, link.when());
    if (when == Match.NEVER) {
      return;
    }
    switch (link.implication()) {
      case Implication.Same _ -> {
        if (when == Match.SURE) {
          link.then().forEach(part -> narrow(thing, part));
        } else if (matches(thing, link.then()) == Match.NEVER) {
          exclude(thing, link.when());
        }
      }
      case Implication.Shares(_, var attribute, var theirs) -> {
        if (when == Match.SURE) {
          share(link, thing, table(thing).attribute(attribute), theirs);
        }
      }
      case Implication.Includes(_, var theirs, var value) -> {
        var persons = person.program.tables[link.personSpace()];
        int a = persons.attribute(theirs);
        int wanted = persons.classes[a].of(value);
        if (when == Match.SURE) {
          include(link.personSpace(), a, wanted);
        } else if (!personMay(link.personSpace(), a).get(wanted)) {
          exclude(thing, link.when());
        }
      }
    }
  }

  private void share(Program.Link link, Thing thing, int attribute, String theirs) {
    var persons = person.program.tables[link.personSpace()];
    int a = persons.attribute(theirs);
    var mine = possible(thing, attribute);
    var both = (BitSet) mine.clone();
    both.and(personMay(link.personSpace(), a));
    restrict(thing, attribute, both, mine);
    if (both.cardinality() == 1) {
      include(link.personSpace(), a, both.nextSetBit(0));
    }
  }

  private BitSet personMay(int space, int attribute) {
    return possible(new Thing(space, 0), attribute);
  }

  private BitSet possible(Thing thing, int attribute) {
    return shape(thing).possible(attribute, table(thing).classes[attribute].count());
  }

  private void include(int space, int attribute, int wanted) {
    var who = new Thing(space, 0);
    var may = personMay(space, attribute);
    if (!may.get(wanted)) {
      possible = false;
      return;
    }
    if (!table(who).classes[attribute].several()) {
      var only = new BitSet();
      only.set(wanted);
      restrict(who, attribute, only, may);
      return;
    }
    var must = shape(who).certain(attribute);
    if (!must.get(wanted)) {
      must.set(wanted);
      person.writable(space, 0).set(attribute, may, must);
      changed = true;
    }
  }

  private void narrow(Thing thing, Program.Link.Part part) {
    int a = part.attribute();
    if (a < 0) {
      return;
    }
    var before = possible(thing, a);
    if (table(thing).classes[a].several()) {
      among(thing, a, part.passing(), before);
      return;
    }
    var after = (BitSet) before.clone();
    after.and(part.passing());
    restrict(thing, a, after, before);
  }

  /// One of several values is this one; the others may be anything.
  private void among(Thing thing, int a, BitSet passing, BitSet may) {
    var must = shape(thing).certain(a);
    if (passing.cardinality() != 1 || must.intersects(passing)) {
      return;
    }
    if (!may.intersects(passing)) {
      possible = false;
      return;
    }
    must.or(passing);
    var shape = person.writable(thing.space, thing.number);
    if (may.equals(must)) {
      shape.set(a, may, must);
    } else {
      shape.setPartly(a, may, must);
    }
    changed = true;
  }

  private void restrict(Thing thing, int a, BitSet after, BitSet before) {
    if (after.isEmpty()) {
      possible = false;
    } else if (!after.equals(before)) {
      var shape = person.writable(thing.space, thing.number);
      shape.set(a, after, table(thing).classes[a].several() ? shape.certain(a) : new BitSet());
      changed = true;
    }
  }

  /// The pattern cannot hold; if only one of its tests is open, that test fails.
  private void exclude(Thing thing, List<Program.Link.Part> pattern) {
    Program.Link.Part last = null;
    for (var part : pattern) {
      if (matches(thing, part) != Match.SURE) {
        if (last != null) {
          return;
        }
        last = part;
      }
    }
    if (last == null) {
      possible = false;
      return;
    }
    int a = last.attribute();
    if (a >= 0 && !table(thing).classes[a].several()) {
      var before = possible(thing, a);
      var after = (BitSet) before.clone();
      after.andNot(last.passing());
      restrict(thing, a, after, before);
    }
  }

  private enum Match {
    NEVER,
    OPEN,
    SURE
  }

  private Match matches(Thing thing, List<Program.Link.Part> pattern) {
    var result = Match.SURE;
    for (int i = 0; i < pattern.size(); i++) {
      var one = matches(thing, pattern.get(i));
      if (one == Match.NEVER) {
        return Match.NEVER;
      }
      if (one == Match.OPEN) {
        result = Match.OPEN;
      }
    }
    return result;
  }

  private Match matches(Thing thing, Program.Link.Part part) {
    int a = part.attribute();
    if (a < 0) {
      return Match.OPEN;
    }
    var shape = shape(thing);
    int code = shape.code[a];
    if (code >= 0) {
      return part.passing().get(code) ? Match.SURE : Match.NEVER;
    }
    if (code == Classes.UNSAID) {
      return part.all() ? Match.SURE : part.passing().isEmpty() ? Match.NEVER : Match.OPEN;
    }
    var classes = table(thing).classes[a];
    if (part.surely(shape, classes)) {
      return Match.SURE;
    }
    return part.possibly(shape, classes) ? Match.OPEN : Match.NEVER;
  }
}
