package io.bangka.workshop.diff;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Yield;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody has who meets a procedure in the plainest way: for each requirement of it, and of
/// the procedures that prepare it, an example of the first row in force. Not thread-safe.
final class Usual {
  private final Edition edition;
  private final Examples examples;
  private final List<Slot> slots = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();

  /// Something that meets a requirement.
  record Slot(Requirement.Role role, Holding holding) {
    boolean of(Optional<String> party) {
      return role.party().equals(party);
    }
  }

  private Usual(Edition edition, Examples examples) {
    this.edition = edition;
    this.examples = examples;
  }

  static List<Slot> of(Procedure procedure, Edition edition, Examples examples) {
    var usual = new Usual(edition, examples);
    usual.add(procedure);
    return List.copyOf(usual.slots);
  }

  private void add(Procedure procedure) {
    if (visited.add(procedure.id())) {
      edition.requirements(procedure).forEach(required -> add(procedure, required));
    }
  }

  private void add(Procedure procedure, Requirement requirement) {
    switch (requirement) {
      case Requirement.Role role -> first(role).ifPresent(row -> add(procedure, role, row));
      case Requirement.All(var _, var parts) -> parts.forEach(part -> add(procedure, part));
      case Requirement.Any(var _, var parts) ->
          parts.stream().limit(1).forEach(part -> add(procedure, part));
      case Requirement.None _, Requirement.Decided _ -> {}
    }
  }

  /// The first row that accepts something on the day; else the first that ever does.
  private Optional<Row> first(Requirement.Role role) {
    var accepting = role.rows().stream().filter(r -> r.effect() == Effect.ACCEPTS).toList();
    return accepting.stream()
        .filter(row -> row.force().on(edition.day()) == Presence.IN_FORCE)
        .findFirst()
        .or(() -> accepting.stream().findFirst());
  }

  private void add(Procedure procedure, Requirement.Role role, Row row) {
    Pattern pattern = row.pattern();
    var preparing = preparing(procedure, pattern);
    if (preparing.isPresent()) {
      preparing.get().forEach(this::add);
    } else if (!pattern.kind().equals("act") && !has(role, pattern)) {
      slots.add(new Slot(role, examples.first(pattern).holding()));
    }
  }

  private boolean has(Requirement.Role role, Pattern pattern) {
    return slots.stream()
        .anyMatch(slot -> slot.of(role.party()) && Fits.fits(pattern, slot.holding()));
  }

  /// The procedures that together yield it; empty if they cannot.
  private Optional<List<Procedure>> preparing(Procedure procedure, Pattern wanted) {
    var all = offered(procedure);
    if (all.stream().noneMatch(p -> p.yields().stream().anyMatch(y -> isNew(y, wanted)))) {
      return Optional.empty();
    }
    var found = new ArrayList<Procedure>();
    for (var test : wanted.tests().entrySet()) {
      var giving =
          all.stream().filter(p -> gives(p, wanted.kind(), test.getKey(), test.getValue()));
      var first = giving.findFirst();
      first.ifPresent(found::add);
      if (first.isEmpty() && !isFresh(wanted.kind(), test.getKey(), test.getValue())) {
        return Optional.empty();
      }
    }
    all.stream()
        .filter(p -> p.yields().stream().anyMatch(y -> isNew(y, wanted)))
        .findFirst()
        .ifPresent(found::add);
    return Optional.of(found);
  }

  private List<Procedure> offered(Procedure procedure) {
    var providers = new HashSet<String>();
    providers.add(procedure.provider());
    Knowledge knowledge = edition.knowledge();
    Optional.ofNullable(knowledge.providers().get(procedure.provider()))
        .ifPresent(provider -> providers.addAll(provider.buildsOn()));
    return knowledge.procedures().values().stream()
        .filter(p -> providers.contains(p.provider()) && p.unlawful().isEmpty())
        .toList();
  }

  private static boolean isNew(Yield yield, Pattern wanted) {
    return yield.on().isEmpty()
        && wanted.kind().equals("wallet")
        && Fits.mayFit(onlySaid(wanted, yield), yield.gain());
  }

  private static Pattern onlySaid(Pattern wanted, Yield yield) {
    var tests = new java.util.TreeMap<>(wanted.tests());
    tests.keySet().retainAll(Set.of("platform"));
    tests.keySet().retainAll(yield.gain().said().keySet());
    return new Pattern(wanted.kind(), tests);
  }

  private static boolean gives(Procedure procedure, String kind, String path, Test test) {
    return procedure.yields().stream()
        .map(Yield::gain)
        .anyMatch(gain ->
            gain.kind().equals(kind)
                && gain.said().get(path) instanceof Said.Exactly(var values)
                && values.stream().anyMatch(value -> Test.oneOf(value).within(test)));
  }

  private boolean isFresh(String kind, String path, Test test) {
    return edition
        .knowledge()
        .vocabulary()
        .kind(kind)
        .flatMap(k -> k.attribute(path))
        .flatMap(a -> a.fresh().<Said>map(Said::exactly).or(a::unsaid))
        .filter(said ->
            said instanceof Said.Exactly(var values)
                && values.stream().anyMatch(value -> Test.oneOf(value).within(test)))
        .isPresent();
  }
}
