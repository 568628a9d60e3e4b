package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The things of a text, sorted: what the person has, what they lack, and what is asked about.
/// Grows while the text is put together, and belongs to one text.
final class Things {
  final List<Holding> had = new ArrayList<>();
  final List<Lack> lacks = new ArrayList<>();

  /// Every reading of every thing that is asked about.
  final List<Holding> asked = new ArrayList<>();

  /// Kinds of which all was said.
  final TreeSet<String> complete = new TreeSet<>();

  final List<Placed> readings = new ArrayList<>();

  /// What an asked purpose would yield ("open a bank account"): no thing that is held.
  Optional<Holding> object = Optional.empty();

  /// A reading and where it stands in the folded text.
  record Placed(int from, int to, Reading.As as) {}

  /// @param objects kinds that a named purpose yields anew
  /// @param act whether something is to be done: then the person is the subject
  static Things of(Scopes.Found found, List<String> objects, boolean act, Predicates predicates) {
    var things = new Things();
    boolean person = act || found.things().stream().anyMatch(Scopes.Scoped::lacked);
    for (var scoped : found.things()) {
      var readings =
          scoped.phrase().readings().stream()
              .map(c -> predicates.applied(scoped.phrase(), c))
              .toList();
      things.take(scoped, readings, objects, person);
    }
    return things;
  }

  /// @param person whether the person is the subject, because something is to be done, or was said
  ///   to be lacking: then a thing is what they have, and not what the question is about
  private void take(
      Scopes.Scoped scoped, List<Candidate> readings, List<String> objects, boolean person) {
    String kind = readings.getFirst().holding().kind();
    if (scoped.lacked()) {
      lack(scoped, readings);
    } else if (scoped.asked() && !scoped.had() && objects.contains(kind)) {
      object = Optional.of(readings.getFirst().holding());
    } else {
      keep(scoped, readings, person);
    }
  }

  private void keep(Scopes.Scoped scoped, List<Candidate> readings, boolean person) {
    var one = Phrase.asOne(readings);
    String kind = readings.getFirst().holding().kind();
    boolean held = (scoped.had() || person) && one.isPresent();
    boolean asked = scoped.asked() && !person;
    boolean ask = (asked || one.isEmpty()) && !kind.equals("wallet");
    if (held) {
      hold(one.get());
    }
    if (scoped.only()) {
      complete.add(kind);
    }
    if (ask) {
      readings.forEach(r -> ask(scoped, r));
    } else if (held) {
      place(scoped, new Reading.As.Thing(one.get(), Optional.empty()));
    }
  }

  private void ask(Scopes.Scoped scoped, Candidate reading) {
    add(asked, reading.holding());
    place(
        scoped,
        new Reading.As.Thing(
            reading.holding(), scoped.phrase().ambiguous() ? reading.note() : Optional.empty()));
  }

  /// Asks about a thing that no phrase names.
  void ask(Holding holding, Piece piece) {
    add(asked, holding);
    readings.add(
        new Placed(piece.from(), piece.to(), new Reading.As.Thing(holding, Optional.empty())));
  }

  private void lack(Scopes.Scoped scoped, List<Candidate> readings) {
    var one = Phrase.asOne(readings);
    var holdings =
        one.map(List::of).orElseGet(() -> readings.stream().map(Candidate::holding).toList());
    for (var holding : holdings) {
      var tests = new TreeMap<String, Test>();
      holding.said().forEach((attribute, said) -> tests.put(attribute, Candidate.test(said)));
      var pattern = new Pattern(holding.kind(), tests);
      lacks.add(new Lack(pattern, Optional.empty()));
      place(scoped, new Reading.As.Lacking(pattern));
    }
  }

  private void place(Scopes.Scoped scoped, Reading.As as) {
    readings.add(new Placed(scoped.phrase().from(), scoped.phrase().to(), as));
  }

  /// What is said of one thing in two breaths ("a residence permit (pink slip)") is one thing.
  private void hold(Holding holding) {
    if (had.stream().noneMatch(h -> says(h, holding))) {
      had.removeIf(h -> says(holding, h));
      had.add(holding);
    }
  }

  /// Whether the one says all that the other says.
  private static boolean says(Holding one, Holding other) {
    return one.kind().equals(other.kind())
        && one.said().entrySet().containsAll(other.said().entrySet());
  }

  private static void add(List<Holding> all, Holding holding) {
    if (!all.contains(holding)) {
      all.add(holding);
    }
  }
}
