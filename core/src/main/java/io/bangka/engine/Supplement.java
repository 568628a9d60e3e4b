package io.bangka.engine;

import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sets of holdings that a person may add to what was said, told apart by what they make true.
///
/// One holding more makes some existence nodes true (as a formula over the free variables under
/// them); several make true whatever one of them does. So the distinct choices are the unions of
/// the distinct single contributions ([Addable]) that the implications and the lacks leave to this
/// person.
final class Supplement {
  private static final int MOST_CHOICES = 1_024;

  private final Run run;
  private final Person person;
  private final int space;
  private final Table table;
  private final int[] nodes;
  private final List<Program.Link> links;
  private final int[] lacked;

  private Supplement(Run run, Person person, int space) {
    this.run = run;
    this.person = person;
    this.space = space;
    this.table = run.program.tables[space];
    this.nodes = nodes();
    this.links = run.program.links.stream().filter(l -> l.space() == space).toList();
    this.lacked = person.lackedByAdded.get(space).stream().mapToInt(table::atom).toArray();
  }

  /// The distinct choices, the one without any addition first; empty if there are too many.
  static Optional<List<Additions>> choices(Run run, Person person, int space) {
    var supplement = new Supplement(run, person, space);
    return supplement.contributions().flatMap(supplement::unions);
  }

  /// Having nothing more and having everything: where more can only help, the verdict lies between
  /// the two. Elsewhere the same as [#choices].
  static Optional<List<Additions>> extremes(Run run, Person person, int space) {
    var supplement = new Supplement(run, person, space);
    for (int node : supplement.nodes) {
      if (!run.program.onlyHelps(run.root, node)) {
        return supplement.contributions().flatMap(supplement::unions);
      }
    }
    return supplement.contributions().map(supplement::noneAndAll);
  }

  private int[] nodes() {
    var found = new ArrayList<Integer>();
    for (int id : run.once()) {
      if (run.program.op[id] == Program.EXISTS
          && run.program.operand[id] == space
          && run.value[id] == Run.UNKNOWN) {
        found.add(id);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The atoms that the open nodes, the implications and the lacks look at.
  private Addable.Atoms relevant() {
    var mask = new long[table.words];
    for (int id : nodes) {
      for (int inner : run.program.cone[id]) {
        if (run.program.op[inner] == Program.TEST) {
          set(mask, run.program.operand[inner]);
        }
      }
    }
    for (int atom : lacked) {
      set(mask, atom);
    }
    for (var link : links) {
      set(mask, link.whenAtom());
      set(mask, link.thenAtom());
    }
    return new Addable.Atoms(mask);
  }

  private static void set(long[] mask, int atom) {
    if (atom >= 0) {
      mask[atom >> 6] |= 1L << atom;
    }
  }

  /// What a holding of this person can do; empty if there is too much to look at.
  private Optional<List<List<Residue>>> contributions() {
    var question = new Addable.Question(space, Arrays.stream(nodes).boxed().toList(), relevant());
    return run.program
        .addable(run, question)
        .map(all ->
            all.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(this::allowed))
                .map(Map.Entry::getKey)
                .toList());
  }

  private boolean allowed(Addable.One one) {
    for (int atom : lacked) {
      if (one.matched().has(atom)) {
        return false;
      }
    }
    for (int i = 0; i < links.size(); i++) {
      if (one.matched().has(links.get(i).whenAtom()) && !agrees(one, links.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean agrees(Addable.One one, Program.Link link) {
    return switch (link.implication()) {
      case Implication.Same _ -> one.matched().has(link.thenAtom());
      case Implication.Shares(_, var attribute, var theirs) -> {
        Integer mine = one.shared().get(table.attribute(attribute));
        yield mine == null || may(link.personSpace(), theirs, mine);
      }
      case Implication.Includes(_, var theirs, var value) -> {
        var persons = run.program.tables[link.personSpace()];
        int wanted = persons.classes[persons.attribute(theirs)].of(value);
        yield may(link.personSpace(), theirs, wanted);
      }
    };
  }

  /// Whether the person's attribute may be, or have, a class.
  private boolean may(int personSpace, String attribute, int wanted) {
    var shape = person.shapes[personSpace][0];
    int a = run.program.tables[personSpace].attribute(attribute);
    return switch (shape.code[a]) {
      case Classes.UNSAID -> wanted >= 0;
      case Shape.PARTIAL -> wanted >= 0 && shape.may(a).get(wanted);
      default -> shape.code[a] == wanted;
    };
  }

  private Optional<List<Additions>> unions(List<List<Residue>> contributions) {
    var unions = new LinkedHashSet<List<Residue>>();
    unions.add(nothing());
    for (var contribution : contributions) {
      for (var union : List.copyOf(unions)) {
        unions.add(or(List.of(union, contribution)));
      }
      if (unions.size() > MOST_CHOICES) {
        return Optional.empty();
      }
    }
    return Optional.of(unions.stream().map(this::additions).toList());
  }

  private List<Additions> noneAndAll(List<List<Residue>> contributions) {
    var none = nothing();
    return contributions.isEmpty()
        ? List.of(additions(none))
        : List.of(additions(none), additions(or(contributions)));
  }

  private List<Residue> nothing() {
    return Collections.nCopies(nodes.length, Residue.Known.FALSE);
  }

  private List<Residue> or(List<List<Residue>> contributions) {
    var result = new ArrayList<Residue>();
    for (int i = 0; i < nodes.length; i++) {
      int place = i;
      result.add(Residue.any(contributions.stream().map(c -> c.get(place)).toList()));
    }
    return List.copyOf(result);
  }

  private Additions additions(List<Residue> formulas) {
    return new Additions(nodes, formulas);
  }

  /// Whether a said holding, as far as it is settled, is something that the person said to lack.
  static boolean lacked(Person person, int space, Shape shape) {
    return person.lackedBySaid.get(space).stream()
        .anyMatch(p -> surely(person.program.tables[space], shape, p));
  }

  /// Every completion of the shape matches; an attribute that the program does not look at can
  /// always be chosen so that it does not.
  private static boolean surely(Table table, Shape shape, Pattern pattern) {
    return pattern.tests().entrySet().stream()
        .allMatch(e -> {
          int a = table.attribute(e.getKey());
          return a >= 0 && Table.surely(table.classes[a], shape, a, e.getValue());
        });
  }
}
