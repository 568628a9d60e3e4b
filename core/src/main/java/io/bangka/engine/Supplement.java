package io.bangka.engine;

import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The sets of holdings that may be added to what was said, told apart by what they make true.
///
/// A holding matters only through the atoms that it matches. They are found attribute by attribute,
/// keeping one of several holdings that match the same so far, so the work grows with what can be
/// told apart and not with the values there are. One holding more makes some existence nodes true
/// (as a truth table over the free variables under them); several make true whatever one of them
/// does. So the distinct choices are the unions of the distinct single contributions.
final class Supplement {
  private static final int MOST_SHAPES = 50_000;
  private static final int MOST_CHOICES = 1_024;

  private final Run run;
  private final Person person;
  private final int space;
  private final Table table;
  private final int[] nodes;
  private final int[] variables;
  private final List<Tied> links;
  private final int[] lacked;
  private final long[] relevant;

  /// An implication with the numbers of its atoms.
  private record Tied(Program.Link link, int when, int then) {}

  private Supplement(Run run, Person person, int space) {
    this.run = run;
    this.person = person;
    this.space = space;
    this.table = run.program.tables[space];
    this.nodes = nodes();
    this.variables = variables();
    this.links =
        run.program.links.stream().filter(l -> l.space() == space).map(this::tied).toList();
    this.lacked =
        person.lackedByAdded.get(space).stream().mapToInt(table::atom).distinct().toArray();
    this.relevant = relevant();
  }

  /// The distinct choices, the one without any addition first; empty if there are too many.
  static Optional<List<Additions>> choices(Run run, Person person, int space) {
    var supplement = new Supplement(run, person, space);
    return supplement.variables.length > Additions.MOST_VARIABLES
        ? Optional.empty()
        : supplement.matched().map(supplement::contributions).flatMap(supplement::unions);
  }

  private Tied tied(Program.Link link) {
    int then =
        link.implication() instanceof Implication.Same(_, var pattern) ? table.atom(pattern) : -1;
    return new Tied(link, table.atom(link.implication().when()), then);
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

  private int[] variables() {
    var found = new TreeSet<Integer>();
    for (int id : nodes) {
      for (int inner : run.program.cone[id]) {
        if (run.program.op[inner] == Program.FREE) {
          found.add(run.program.operand[inner]);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The atoms that the open nodes, the implications and the lacks look at.
  private long[] relevant() {
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
    for (var tied : links) {
      set(mask, tied.when);
      set(mask, tied.then);
    }
    return mask;
  }

  private static void set(long[] mask, int atom) {
    if (atom >= 0) {
      mask[atom >> 6] |= 1L << atom;
    }
  }

  private static boolean isSet(List<Long> mask, int atom) {
    return atom >= 0 && (mask.get(atom >> 6) >>> atom & 1L) == 1L;
  }

  /// A holding as far as it is built: the atoms it still matches, and the classes of the attributes
  /// that it shares with its person.
  private record Begun(List<Long> matched, Map<Integer, Integer> shared) {}

  /// The distinct sets of atoms that an added holding can match.
  private Optional<Set<List<Long>>> matched() {
    return run.program.supplements.computeIfAbsent(key(), _ -> compute());
  }

  /// All that the distinct sets of atoms depend on.
  private List<Object> key() {
    var key = new ArrayList<Object>();
    key.add(space);
    key.add(list(relevant));
    key.add(java.util.Arrays.stream(lacked).boxed().toList());
    for (var tied : links) {
      switch (tied.link.implication()) {
        case Implication.Same _ -> {}
        case Implication.Shares(_, _, var theirs) ->
            key.add(persons(tied.link.personSpace(), theirs));
        case Implication.Includes(_, var theirs, _) ->
            key.add(persons(tied.link.personSpace(), theirs));
      }
    }
    return List.copyOf(key);
  }

  private Optional<Set<List<Long>>> compute() {
    Set<Begun> begun = new LinkedHashSet<>();
    begun.add(new Begun(list(relevant), Map.of()));
    for (int a = 0; a < table.attributes.size(); a++) {
      var next = new LinkedHashSet<Begun>();
      for (var option : options(a)) {
        for (var one : begun) {
          next.add(with(one, option));
        }
      }
      begun = next;
      if (begun.size() > MOST_SHAPES) {
        return Optional.empty();
      }
    }
    var matched = new LinkedHashSet<List<Long>>();
    begun.stream().filter(this::allowed).map(Begun::matched).forEach(matched::add);
    return Optional.of(matched);
  }

  private static Begun with(Begun begun, Begun option) {
    var matched = new ArrayList<Long>();
    for (int w = 0; w < begun.matched.size(); w++) {
      matched.add(begun.matched.get(w) & option.matched.get(w));
    }
    if (option.shared.isEmpty()) {
      return new Begun(List.copyOf(matched), begun.shared);
    }
    var shared = new LinkedHashMap<>(begun.shared);
    shared.putAll(option.shared);
    return new Begun(List.copyOf(matched), Map.copyOf(shared));
  }

  /// What one attribute may do, each distinct possibility once.
  private Set<Begun> options(int a) {
    var classes = table.classes[a];
    boolean shared = links.stream().anyMatch(l -> shares(l.link, a));
    var options = new LinkedHashSet<Begun>();
    if (classes.several()) {
      for (var values : subsets(a)) {
        options.add(new Begun(passing(a, values), Map.of()));
      }
      return options;
    }
    for (int c = 0; c < classes.count(); c++) {
      var only = new BitSet();
      only.set(c);
      options.add(new Begun(passing(a, only), shared ? Map.of(a, c) : Map.of()));
    }
    return options;
  }

  private boolean shares(Program.Link link, int a) {
    return link.implication() instanceof Implication.Shares(_, var attribute, _)
        && table.attribute(attribute) == a;
  }

  /// Sets of values, where classes that the relevant atoms do not tell apart stand for each other.
  private List<BitSet> subsets(int a) {
    var representatives = new LinkedHashMap<List<Long>, Integer>();
    for (int c = 0; c < table.classes[a].count(); c++) {
      var only = new BitSet();
      only.set(c);
      representatives.putIfAbsent(passing(a, only), c);
    }
    var classes = List.copyOf(representatives.values());
    var subsets = new ArrayList<BitSet>();
    for (int choice = 1; choice < 1 << Math.min(classes.size(), 12); choice++) {
      var values = new BitSet();
      for (int i = 0; i < classes.size(); i++) {
        if ((choice >>> i & 1) == 1) {
          values.set(classes.get(i));
        }
      }
      subsets.add(values);
    }
    return subsets;
  }

  private List<Long> passing(int a, BitSet values) {
    var mask = table.passing(a, values);
    for (int w = 0; w < mask.length; w++) {
      mask[w] &= relevant[w];
    }
    return list(mask);
  }

  private static List<Long> list(long[] mask) {
    return java.util.Arrays.stream(mask).boxed().toList();
  }

  private boolean allowed(Begun one) {
    for (int atom : lacked) {
      if (isSet(one.matched, atom)) {
        return false;
      }
    }
    for (var tied : links) {
      if (isSet(one.matched, tied.when) && !agrees(one, tied)) {
        return false;
      }
    }
    return true;
  }

  private boolean agrees(Begun one, Tied tied) {
    var link = tied.link;
    return switch (link.implication()) {
      case Implication.Same _ -> isSet(one.matched, tied.then);
      case Implication.Shares(_, var attribute, var theirs) -> {
        Integer mine = one.shared.get(table.attribute(attribute));
        yield mine == null || persons(link.personSpace(), theirs).get(mine);
      }
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

  private Set<List<Long>> contributions(Set<List<Long>> matched) {
    var found = new LinkedHashSet<List<Long>>();
    matched.forEach(m -> found.add(contribution(m)));
    return found;
  }

  /// By open node: the truth table of what one holding makes of it.
  private List<Long> contribution(List<Long> matched) {
    var mask = matched.stream().mapToLong(Long::longValue).toArray();
    var tables = new ArrayList<Long>();
    for (int id : nodes) {
      long bits = 0;
      for (int assignment = 0; assignment < 1 << variables.length; assignment++) {
        for (int j = 0; j < variables.length; j++) {
          run.variable[variables[j]] = (assignment >>> j & 1) == 1 ? Run.TRUE : Run.FALSE;
        }
        if (run.under(id, mask) == Run.TRUE) {
          bits |= 1L << assignment;
        }
      }
      tables.add(bits);
    }
    run.forgetVariables();
    return List.copyOf(tables);
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
    return new Additions(nodes, variables, tables.stream().mapToLong(Long::longValue).toArray());
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
