package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Vocabulary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns what a value hangs on into cases that somebody can be asked about.
///
/// @param run after its evaluation for the person
record OpeningFinder(Vocabulary vocabulary, Run run, Person person) {

  /// Empty if there are no two cases to tell apart.
  Optional<Opening> opening(Frontier.Open open) {
    return switch (open) {
      case Frontier.Open.Variable _ -> Optional.empty();
      case Frontier.Open.Attribute(var space, var holding, var attribute) ->
          ofAttribute(space, holding, attribute);
      case Frontier.Open.More(var space) -> ofMore(space);
    };
  }

  private Optional<Opening> ofAttribute(int s, int holding, int a) {
    var space = run.program.spaces.get(s);
    var table = run.program.tables[s];
    var shape = person.shapes[s][holding];
    var may = shape.possible(a, table.classes[a].count());
    var cases = cases(table, a, may, relevant(s, shape));
    if (cases.size() < 2) {
      cases = cases(table, a, may, all(table));
    }
    var tests = cases.stream().flatMap(set -> table.classes[a].test(set).stream()).toList();
    return tests.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Opening.OfAttribute(
                space.party(), space.kind(), holding, table.attributes.get(a), tests));
  }

  /// The classes, those merged that no atom of the mask tells apart; of numbers and days, only
  /// those that lie side by side.
  private static List<BitSet> cases(Table table, int a, BitSet may, long[] mask) {
    var classes = table.classes[a];
    var merged = new LinkedHashMap<Same, BitSet>();
    var last = new Same(0, List.of());
    for (int c = may.nextSetBit(0); c >= 0; c = may.nextSetBit(c + 1)) {
      var only = new BitSet();
      only.set(c);
      var passed = passed(table, a, only, mask);
      boolean begins = c == 0 || !may.get(c - 1) || !passed.equals(last.passed);
      int stretch = classes.ordered() && begins ? c : last.stretch;
      last = new Same(stretch, passed);
      merged.computeIfAbsent(last, _ -> new BitSet()).or(only);
    }
    return List.copyOf(merged.values());
  }

  /// What classes have in common that are one case.
  ///
  /// @param stretch of numbers or days, the class with which it begins; else 0
  private record Same(int stretch, List<Long> passed) {}

  private static List<Long> passed(Table table, int a, BitSet values, long[] mask) {
    var passing = table.passing(a, values);
    for (int w = 0; w < passing.length; w++) {
      passing[w] &= mask[w];
    }
    return Arrays.stream(passing).boxed().toList();
  }

  /// The atoms that something open asks of the holding, and those of implications.
  private long[] relevant(int s, Shape shape) {
    var mask = new long[run.program.tables[s].words];
    for (int id : open(s)) {
      if (run.under(id, person, shape) == Run.UNKNOWN) {
        mark(id, mask);
      }
    }
    ofImplications(s, mask);
    return mask;
  }

  private void ofImplications(int s, long[] mask) {
    for (var link : run.program.links) {
      if (link.space() == s) {
        set(mask, link.whenAtom());
        set(mask, link.thenAtom());
      }
    }
  }

  /// The existence nodes over the space whose value is open. Read before anything is computed under
  /// one of them, which leaves their own values alone.
  private List<Integer> open(int s) {
    return Arrays.stream(run.once())
        .filter(id ->
            run.program.op[id] == Program.EXISTS
                && run.program.operand[id] == s
                && run.value[id] == Run.UNKNOWN)
        .boxed()
        .toList();
  }

  private void mark(int id, long[] mask) {
    for (int inner : run.program.cone[id]) {
      if (run.program.op[inner] == Program.TEST) {
        set(mask, run.program.operand[inner]);
      }
    }
  }

  private static void set(long[] mask, int atom) {
    if (atom >= 0) {
      mask[atom >> 6] |= 1L << atom;
    }
  }

  private static long[] all(Table table) {
    var mask = new long[table.words];
    Arrays.fill(mask, -1L);
    return mask;
  }

  /// By the first attribute of the list that tells things apart; else whether there is any.
  private Optional<Opening> ofMore(int s) {
    var space = run.program.spaces.get(s);
    var table = run.program.tables[s];
    var open = open(s);
    var mask = new long[table.words];
    open.forEach(id -> mark(id, mask));
    for (String path : ListedBy.of(vocabulary, space.kind())) {
      int a = table.attribute(path);
      if (a >= 0) {
        var things = things(s, a, open, mask);
        if (!things.isEmpty()) {
          return Optional.of(new Opening.OfMore(space.party(), space.kind(), things));
        }
      }
    }
    return helps(s, open, new Shape(table.classes.length))
        ? Optional.of(
            new Opening.OfMore(
                space.party(), space.kind(), List.of(thing(Pattern.of(space.kind(), Map.of())))))
        : Optional.empty();
  }

  private static Opening.Thing thing(Pattern pattern) {
    return new Opening.Thing(pattern, List.of(pattern));
  }

  /// What it may help to have, told by one attribute; nothing if the attribute does not matter.
  private List<Opening.Thing> things(int s, int a, List<Integer> open, long[] mask) {
    var table = run.program.tables[s];
    var every = new BitSet();
    every.set(0, table.classes[a].count());
    if (cases(table, a, every, mask).size() < 2) {
      return List.of();
    }
    var helpful = new BitSet();
    for (int c = 0; c < table.classes[a].count(); c++) {
      var shape = new Shape(table.classes.length);
      shape.settle(a, c);
      if (helps(s, open, shape)) {
        helpful.set(c);
      }
    }
    return cases(table, a, helpful, mask).stream()
        .map(set -> new Opening.Thing(pattern(table, a, set), parts(table, a, set)))
        .toList();
  }

  private static List<Pattern> parts(Table table, int a, BitSet set) {
    return set.stream()
        .mapToObj(c -> {
          var only = new BitSet();
          only.set(c);
          return pattern(table, a, only);
        })
        .toList();
  }

  private static Pattern pattern(Table table, int a, BitSet set) {
    return table
        .classes[a]
        .test(set)
        .map(test -> Pattern.of(table.space.kind(), Map.of(table.attributes.get(a), test)))
        .orElseGet(() -> Pattern.of(table.space.kind(), Map.of()));
  }

  /// Whether a holding of this shape could make something true that is open.
  private boolean helps(int s, List<Integer> open, Shape shape) {
    var table = run.program.tables[s];
    if (person.lackedByAdded.get(s).stream().anyMatch(p -> surely(table, shape, p))) {
      return false;
    }
    var planes = table.planes(shape, null);
    return open.stream().anyMatch(id -> run.under(id, s, planes) != Run.FALSE);
  }

  private static boolean surely(Table table, Shape shape, Pattern pattern) {
    return pattern.tests().entrySet().stream()
        .allMatch(e -> {
          int a = table.attribute(e.getKey());
          return a >= 0 && Table.surely(table.classes[a], shape, a, e.getValue());
        });
  }
}
