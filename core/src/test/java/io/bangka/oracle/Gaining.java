package io.bangka.oracle;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gains, tried by the oracle: what somebody would come to hold, and what that would change.
record Gaining(RandomWorld world) {
  private static final Set<String> NO_THINGS = Set.of("person", "act", "wallet");

  /// Whether whoever gains these reaches the goal; empty if nobody can be so.
  Optional<Boolean> works(List<Pattern> gain) {
    return new Oracle(world.knowledge(), world.small())
        .assess(world.asOf(), world.goal(), after(gain), world.parties())
        .map(answer -> answer.verdict() == Verdict.YES);
  }

  Profile after(List<Pattern> gain) {
    var profile = world.profile();
    var holdings = new ArrayList<>(profile.holdings());
    gain.forEach(pattern -> holdings.add(like(pattern)));
    return new Profile(
        profile.person(),
        holdings,
        profile.lacks().stream()
            .filter(lack -> gain.stream().noneMatch(p -> p.within(lack.pattern())))
            .toList(),
        profile.complete());
  }

  private static Holding like(Pattern pattern) {
    var said = new TreeMap<String, Said>();
    pattern
        .tests()
        .forEach((attribute, test) ->
            said.put(
                attribute,
                test instanceof Test.OneOf(var values) && values.size() == 1
                    ? new Said.Exactly(values)
                    : new Said.Within(test)));
    return new Holding(pattern.kind(), said, Optional.empty());
  }

  /// Whether some role lets through what it does not list: then it can be filled by things that no
  /// row names.
  boolean isUnlisted() {
    return roles()
        .anyMatch(
            role -> role.others().stream().anyMatch(others -> others.effect() == Effect.ACCEPTS));
  }

  private Stream<Requirement.Role> roles() {
    return world.knowledge().procedures().values().stream()
        .filter(procedure -> procedure.unlawful().isEmpty())
        .flatMap(procedure -> Asking.roles(procedure.requires()).stream())
        .filter(role -> role.party().isEmpty());
  }

  /// Everything that some role accepts, one value of each attribute at a time.
  List<Pattern> things() {
    return roles()
        .flatMap(this::accepted)
        .flatMap(pattern -> single(pattern).stream())
        .distinct()
        .toList();
  }

  private Stream<Pattern> accepted(Requirement.Role role) {
    return role.rows().stream()
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .filter(row -> row.force().on(world.asOf()) == Presence.IN_FORCE)
        .map(Row::pattern)
        .filter(pattern -> !NO_THINGS.contains(pattern.kind()));
  }

  static List<Pattern> single(Pattern pattern) {
    var all = List.of(pattern);
    for (var test : pattern.tests().entrySet()) {
      if (test.getValue() instanceof Test.OneOf(var values) && values.size() > 1) {
        all =
            all.stream()
                .flatMap(one ->
                    values.stream().map(value -> with(one, test.getKey(), Test.oneOf(value))))
                .toList();
      }
    }
    return all;
  }

  private static Pattern with(Pattern pattern, String attribute, Test test) {
    var tests = new TreeMap<>(pattern.tests());
    tests.put(attribute, test);
    return new Pattern(pattern.kind(), tests);
  }
}
