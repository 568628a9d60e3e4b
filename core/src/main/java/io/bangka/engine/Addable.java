package io.bangka.engine;

import io.bangka.model.Implication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one holding more of a space can do, whoever holds it: the sets of atoms that it can match,
/// by what they make of the open existence nodes. Which of them a person may add is for
/// [Supplement] to say.
///
/// A holding matters only through the atoms that it matches. They are found attribute by attribute,
/// keeping one of several holdings that match the same so far, so the work grows with what can be
/// told apart and not with the values there are.
///
/// Kept by a [Program], since the same question comes again and again. Immutable.
final class Addable {
  private static final int MOST_SHAPES = 50_000;

  private final Table table;
  private final List<Program.Link> links;
  private final long[] relevant;

  private Addable(Program program, int space, Atoms relevant) {
    this.table = program.tables[space];
    this.links = program.links.stream().filter(l -> l.space() == space).toList();
    this.relevant = relevant.bits;
  }

  /// A set of atoms. Its words are never written to.
  @SuppressWarnings("ArrayRecordComponent") // equal by content, see below
  record Atoms(long[] bits) {
    boolean has(int atom) {
      return atom >= 0 && (bits[atom >> 6] >>> atom & 1L) == 1L;
    }

    private Atoms and(Atoms other) {
      var both = bits.clone();
      for (int w = 0; w < both.length; w++) {
        both[w] &= other.bits[w];
      }
      return new Atoms(both);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Atoms(var theirs) && Arrays.equals(bits, theirs);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bits);
    }
  }

  /// A holding, or the beginning of one: the atoms it matches, and the classes of the attributes
  /// that it shares with its person.
  record One(Atoms matched, Map<Integer, Integer> shared) {
    private One with(One more) {
      if (more.shared.isEmpty()) {
        return new One(matched.and(more.matched), shared);
      }
      var all = new LinkedHashMap<>(shared);
      all.putAll(more.shared);
      return new One(matched.and(more.matched), Map.copyOf(all));
    }
  }

  /// What is asked: which nodes are open, and which atoms matter.
  ///
  /// @param nodes ascending
  record Question(int space, List<Integer> nodes, Atoms relevant) {}

  /// By contribution (what is left of each node): the holdings that make it.
  ///
  /// @return empty if there are too many
  static Optional<Map<List<Residue>, List<One>>> answer(Run run, Question question) {
    var addable = new Addable(run.program, question.space, question.relevant);
    return addable.all().map(all -> byContribution(run, question, all));
  }

  private static Map<List<Residue>, List<One>> byContribution(
      Run run, Question question, Set<One> all) {
    var known = new LinkedHashMap<Atoms, List<Residue>>();
    var grouped = new LinkedHashMap<List<Residue>, List<One>>();
    for (var one : all) {
      var does = known.computeIfAbsent(one.matched, m -> contribution(run, question, m));
      grouped.computeIfAbsent(does, _ -> new ArrayList<>()).add(one);
    }
    return grouped;
  }

  private static List<Residue> contribution(Run run, Question question, Atoms matched) {
    var residues = new ArrayList<Residue>();
    for (int id : question.nodes) {
      residues.add(residue(run, run.program.parts[id][0], matched));
    }
    return Collections.unmodifiableList(residues);
  }

  private static Residue residue(Run run, int id, Atoms matched) {
    var program = run.program;
    return switch (program.op[id]) {
      case Program.CONSTANT -> program.operand[id] == 1 ? Residue.Known.TRUE : Residue.Known.FALSE;
      case Program.TEST ->
          matched.has(program.operand[id]) ? Residue.Known.TRUE : Residue.Known.FALSE;
      case Program.FREE -> new Residue.Free(program.operand[id]);
      case Program.AND ->
          Residue.all(residues(run, program.parts[id], matched, Residue.Known.FALSE));
      case Program.OR -> Residue.any(residues(run, program.parts[id], matched, Residue.Known.TRUE));
      case Program.NOT -> Residue.not(residue(run, program.parts[id][0], matched));
      default -> run.value[id] == Run.TRUE ? Residue.Known.TRUE : Residue.Known.FALSE;
    };
  }

  /// @param settling the residue of a part after which the others do not matter
  private static List<Residue> residues(
      Run run, int[] parts, Atoms matched, Residue.Known settling) {
    var residues = new ArrayList<Residue>();
    for (int part : parts) {
      var residue = residue(run, part, matched);
      residues.add(residue);
      if (residue.equals(settling)) {
        break;
      }
    }
    return residues;
  }

  private Optional<Set<One>> all() {
    Set<One> begun = new LinkedHashSet<>();
    begun.add(new One(new Atoms(relevant), Map.of()));
    for (int a = 0; a < table.attributes.size(); a++) {
      var next = new LinkedHashSet<One>();
      for (var option : options(a)) {
        for (var one : begun) {
          next.add(one.with(option));
        }
      }
      begun = next;
      if (begun.size() > MOST_SHAPES) {
        return Optional.empty();
      }
    }
    return Optional.of(begun);
  }

  /// What one attribute may do, each distinct possibility once.
  private Set<One> options(int a) {
    var classes = table.classes[a];
    boolean shared = links.stream().anyMatch(l -> shares(l, a));
    var options = new LinkedHashSet<One>();
    if (classes.several()) {
      for (var values : subsets(a)) {
        options.add(new One(passing(a, values), Map.of()));
      }
      return options;
    }
    for (int c = 0; c < classes.count(); c++) {
      options.add(new One(passing(a, only(c)), shared ? Map.of(a, c) : Map.of()));
    }
    return options;
  }

  private static BitSet only(int number) {
    var bits = new BitSet();
    bits.set(number);
    return bits;
  }

  private boolean shares(Program.Link link, int a) {
    return link.implication() instanceof Implication.Shares(_, var attribute, _)
        && table.attribute(attribute) == a;
  }

  /// Sets of values, where classes that the relevant atoms do not tell apart stand for each other.
  private List<BitSet> subsets(int a) {
    var representatives = new LinkedHashMap<Atoms, Integer>();
    for (int c = 0; c < table.classes[a].count(); c++) {
      representatives.putIfAbsent(passing(a, only(c)), c);
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

  private Atoms passing(int a, BitSet values) {
    return new Atoms(table.passing(a, values)).and(new Atoms(relevant));
  }
}
