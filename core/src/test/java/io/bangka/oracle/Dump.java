package io.bangka.oracle;

import io.bangka.model.Cap;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Limit;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.List;
import java.util.stream.Collectors;

/// A random world as text, much as a pack would say it: what one reads when a seed fails.
final class Dump {
  private final StringBuilder text = new StringBuilder();

  private Dump() {}

  static String of(RandomWorld world) {
    var dump = new Dump();
    dump.line(0, "seed " + world.seed() + ", as of " + world.asOf());
    world.small().domains().forEach((kind, domain) -> dump.line(1, kind + ": " + domain));
    var knowledge = world.knowledge();
    knowledge.vocabulary().implications().forEach(i -> dump.line(1, "implies: " + implication(i)));
    knowledge.rules().forEach(dump::rule);
    knowledge.procedures().values().forEach(dump::procedure);
    dump.line(
        0, "goal: " + world.goal().platform().orElse("anywhere") + " " + world.goal().purpose());
    dump.line(1, "act: " + holding(world.goal().act()));
    world.goal().spending().ifPresent(s -> dump.line(1, "spending: " + s.amount()));
    dump.profile("profile", world.profile());
    world.parties().forEach(dump::profile);
    return dump.text.toString();
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void procedure(Procedure procedure) {
    line(0, "procedure " + procedure.id());
    procedure.offered().forEach(o -> line(1, "offered " + force(o.force())));
    procedure.unlawful().ifPresent(u -> line(1, "unlawful " + force(u.force())));
    procedure.requires().forEach(r -> requirement(1, r));
    procedure
        .yields()
        .forEach(y -> line(1, "yields on " + y.on().orElse("nothing") + ": " + holding(y.gain())));
    procedure.acts().forEach(row -> line(1, "act " + row(row)));
    procedure.limits().forEach(this::limit);
  }

  private void rule(Rule rule) {
    line(0, "rule for " + rule.providers() + rule.act().map(a -> " " + pattern(a)).orElse(""));
    rule.requires().forEach(r -> requirement(1, r));
    rule.denies().forEach(row -> line(1, "denies " + row(row)));
    rule.limits().forEach(this::limit);
  }

  private void requirement(int depth, Requirement requirement) {
    switch (requirement) {
      case Requirement.Role role -> role(depth, role);
      case Requirement.All all -> parts(depth, all.name() + ": all", all.parts());
      case Requirement.Any any -> parts(depth, any.name() + ": any", any.parts());
      case Requirement.None none -> parts(depth, none.name() + ": none", none.parts());
      case Requirement.Decided decided ->
          line(depth, decided.name() + ": decided " + force(decided.force()));
    }
  }

  private void parts(int depth, String name, List<Requirement> parts) {
    line(depth, name);
    parts.forEach(part -> requirement(depth + 1, part));
  }

  private void role(int depth, Requirement.Role role) {
    line(depth, role.name() + role.party().map(p -> " of " + p).orElse(""));
    role.rows().forEach(row -> line(depth + 1, row(row)));
    role.others().forEach(others -> line(depth + 1, others(others)));
  }

  private static String others(Others others) {
    return "others "
        + others.effect()
        + " "
        + force(others.force())
        + " "
        + others.citation().authority()
        + others.except().stream().map(p -> " except " + pattern(p)).collect(Collectors.joining());
  }

  private static String row(Row row) {
    return row.id()
        + " "
        + row.effect()
        + " "
        + pattern(row.pattern())
        + " "
        + force(row.force())
        + " "
        + row.citation().authority()
        + row.replaces().map(r -> " replaces " + r).orElse("")
        + (row.disputed() ? " disputed" : "");
  }

  private void limit(Limit limit) {
    line(1, "limit per " + limit.per() + limit.act().map(a -> " for " + pattern(a)).orElse(""));
    limit.caps().forEach(cap -> line(2, cap(cap)));
  }

  private static String cap(Cap cap) {
    return cap.most()
        + cap.applies().map(a -> " for " + pattern(a)).orElse("")
        + " "
        + force(cap.force())
        + " "
        + cap.citation().authority();
  }

  private void profile(String name, Profile profile) {
    line(0, name + ": " + holding(profile.person()));
    profile.holdings().forEach(h -> line(1, "holds " + holding(h) + presumed(h)));
    profile
        .lacks()
        .forEach(
            l -> line(1, "lacks " + pattern(l.pattern()) + (l.presumed() ? " (presumed)" : "")));
    line(1, "complete: " + profile.complete());
  }

  private static String presumed(Holding holding) {
    return holding.presumption().map(p -> " (presumed)").orElse("");
  }

  private static String implication(Implication implication) {
    return switch (implication) {
      case Implication.Same(var when, var then) -> pattern(when) + " is " + pattern(then);
      case Implication.Shares(var when, var mine, var theirs) ->
          pattern(when) + " shares " + mine + " with " + theirs;
      case Implication.Includes(var when, var theirs, var value) ->
          pattern(when) + " includes " + theirs + " " + value;
    };
  }

  private static String force(Force force) {
    var start =
        switch (force.start()) {
          case Force.From(var day) -> "from " + day;
          case Force.KnownBy(var day) -> "known by " + day;
          case Force.Undated(var day) -> "undated " + day;
        };
    return start
        + force.notBefore().map(day -> " not before " + day).orElse("")
        + force.until().map(day -> " until " + day).orElse("");
  }

  private static String pattern(Pattern pattern) {
    return pattern.tests().entrySet().stream()
        .map(test -> test.getKey() + " " + test(test.getValue()))
        .collect(Collectors.joining(", ", pattern.kind() + "{", "}"));
  }

  private static String test(Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> values.toString();
      case Test.NoneOf(var values) -> "not " + values;
      case Test.Range range -> range.low() + ".." + range.high();
    };
  }

  private static String holding(Holding holding) {
    return holding.said().entrySet().stream()
        .map(said -> said.getKey() + " " + said(said.getValue()))
        .collect(Collectors.joining(", ", holding.kind() + "{", "}"));
  }

  private static String said(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> "= " + values;
      case Said.Within(Test test) -> "in " + test(test);
    };
  }
}
