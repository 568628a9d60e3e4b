package io.bangka.workshop.diff;

import io.bangka.engine.Assessment;
import io.bangka.workshop.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Compares the answers to one question.
final class Comparing {
  private final Question question;
  private final Side before;
  private final Side after;
  private final SequencedMap<Shift, Found> found = new LinkedHashMap<>();
  private int getting;

  private record Found(List<KindOfPerson> people, LinkedHashSet<Statement> causes) {}

  Comparing(Question question, Side before, Side after) {
    this.question = question;
    this.before = before;
    this.after = after;
  }

  List<Change> changes(List<KindOfPerson> people) {
    people.forEach(this::compare);
    return found.entrySet().stream()
        .map(entry -> change(entry.getKey(), entry.getValue(), people.size()))
        .toList();
  }

  private Change change(Shift shift, Found group, int all) {
    int concerned = shift instanceof Shift.OfVerdict ? all : getting;
    return new Change(
        question,
        shift,
        group.people(),
        group.people().size() == concerned,
        List.copyOf(group.causes()));
  }

  private void compare(KindOfPerson people) {
    var old = before.answer(question, people);
    var now = after.answer(question, people);
    Outcome was = old.map(Outcome::of).orElseGet(Outcome.Wordless::new);
    Outcome is = now.map(Outcome::of).orElseGet(Outcome.Wordless::new);
    if (!was.equals(is)) {
      put(new Shift.OfVerdict(was, is), people, causes(old, now));
    }
    if (was.lets() && is.lets()) {
      getting++;
      quantities(people, old.orElseThrow(), now.orElseThrow());
    }
  }

  private List<Statement> causes(Optional<Assessment> old, Optional<Assessment> now) {
    return old.flatMap(o -> now.map(n -> new Causes(before, after).of(o, n))).orElse(List.of());
  }

  private void quantities(KindOfPerson people, Assessment old, Assessment now) {
    var quantities = new Quantities(before, after);
    quantities.limits(old, now).ifPresent(shift -> put(shift, people, quantities.caps(old, now)));
    quantities.fees(old, now).ifPresent(shift -> put(shift, people, quantities.charges(old, now)));
  }

  private void put(Shift shift, KindOfPerson people, List<Statement> causes) {
    var group =
        found.computeIfAbsent(shift, _ -> new Found(new ArrayList<>(), new LinkedHashSet<>()));
    group.people().add(people);
    group.causes().addAll(causes);
  }
}
