package io.bangka.words;

import io.bangka.model.Effect;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a requirement asks for, on a day: "identity document: a valid passport; …".
record RequirementWords(Words words) {

  /// The role's name and what may fill it.
  String requirement(Requirement requirement, LocalDate asOf) {
    return requirement instanceof Requirement.Decided decided && isNamedByDecider(decided)
        ? accepted(decided, asOf)
        : words.tongue().labelled(role(requirement), accepted(requirement, asOf));
  }

  /// Then the name would only say twice who decides.
  private boolean isNamedByDecider(Requirement.Decided decided) {
    return words.naming().role(decided.name()).isEmpty();
  }

  /// The role alone: "identity document".
  String role(Requirement requirement) {
    return words.naming().role(requirement.name()).orElseGet(() -> kinds(requirement));
  }

  /// What may fill the role, without its name.
  String accepted(Requirement requirement, LocalDate asOf) {
    return switch (requirement) {
      case Requirement.Role role ->
          role.text().map(words.tongue()::say).orElseGet(() -> rows(role, asOf));
      case Requirement.All(var _, var parts) -> words.tongue().clauses(parts(parts, asOf));
      case Requirement.Any(var _, var parts) -> oneOf(alternatives(parts, asOf));
      case Requirement.None(var _, var parts) ->
          words.tongue().say("none of: ", "不得有：") + words.tongue().clauses(parts(parts, asOf));
      case Requirement.Decided decided ->
          words.tongue().say(decided.by()) + words.tongue().say(" decides", "自行决定");
    };
  }

  private List<String> parts(List<Requirement> parts, LocalDate asOf) {
    return parts.stream().map(part -> part(part, asOf)).toList();
  }

  /// As one of several: with whose thing it is, where that is another person's.
  private String part(Requirement part, LocalDate asOf) {
    return switch (part) {
      case Requirement.All(var _, var all) -> words.tongue().together(parts(all, asOf));
      case Requirement.Role role when role.party().isPresent() ->
          words
              .tongue()
              .labelled(
                  words.naming().role(role.party().get()).orElse(role.party().get()),
                  accepted(role, asOf));
      case Requirement.Role _, Requirement.Any _, Requirement.None _, Requirement.Decided _ ->
          accepted(part, asOf);
    };
  }

  /// Of those that merely accept something, what one says already is not said again.
  private List<String> alternatives(List<Requirement> parts, LocalDate asOf) {
    var plain = new ArrayList<Pattern>();
    var others = new ArrayList<String>();
    for (var part : parts) {
      if (part instanceof Requirement.Role role && isPlain(role, asOf)) {
        plain.addAll(patterns(role, Effect.ACCEPTS, asOf));
      } else {
        others.add(part(part, asOf));
      }
    }
    var all = new ArrayList<String>(Merging.merged(plain).stream().map(words::pattern).toList());
    all.addAll(others);
    return all;
  }

  private static boolean isPlain(Requirement.Role role, LocalDate asOf) {
    return role.party().isEmpty()
        && role.text().isEmpty()
        && refused(role, asOf).isEmpty()
        && open(role, asOf).isEmpty()
        && !patterns(role, Effect.ACCEPTS, asOf).isEmpty();
  }

  private String rows(Requirement.Role role, LocalDate asOf) {
    List<Pattern> accepted = patterns(role, Effect.ACCEPTS, asOf);
    var idle = new Idle(words.naming());
    var refused = refused(role, asOf).stream().filter(p -> idle.adds(p, accepted)).toList();
    String takes =
        accepted.isEmpty() ? nothing() : oneOf(accepted.stream().map(words::pattern).toList());
    var asides = new ArrayList<String>();
    if (!refused.isEmpty()) {
      asides.add(words.tongue().say("but not ", "不包括") + either(refused));
    }
    List<Pattern> open = open(role, asOf);
    if (!open.isEmpty()) {
      asides.add(words.tongue().say("no source speaks of ", "来源未提及") + unspoken(open, accepted));
    }
    return asides.isEmpty() ? takes : takes + words.tongue().aside(words.tongue().clauses(asides));
  }

  private String unspoken(List<Pattern> open, List<Pattern> accepted) {
    return words
        .tongue()
        .either(
            open.stream()
                .map(p ->
                    accepted.stream().anyMatch(taken -> taken.strictlyWithin(p))
                        ? words.tongue().say("any other ", "其他") + words.bare(p)
                        : words.pattern(p))
                .toList());
  }

  private String either(List<Pattern> patterns) {
    return words.tongue().either(patterns.stream().map(words::pattern).toList());
  }

  /// What is on no list and not refused either.
  private static List<Pattern> open(Requirement.Role role, LocalDate asOf) {
    return Merging.merged(
        role.others().stream()
            .filter(others -> others.force().on(asOf) == Presence.IN_FORCE)
            .flatMap(others -> others.except().stream())
            .toList());
  }

  private String nothing() {
    return words.tongue().say("no source says what it takes", "没有来源说明接受什么");
  }

  private String oneOf(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : words.tongue().say("one of: ", "以下之一：") + words.tongue().clauses(items);
  }

  static List<Pattern> patterns(Requirement.Role role, Effect effect, LocalDate asOf) {
    return Merging.merged(
        role.rows().stream()
            .filter(row -> row.effect() == effect && stands(role, row, asOf))
            .map(Row::pattern)
            .toList());
  }

  /// Refusals that a narrower or better statement has not made an exception to.
  private static List<Pattern> refused(Requirement.Role role, LocalDate asOf) {
    return Merging.merged(
        role.rows().stream()
            .filter(row -> row.effect() == Effect.REFUSES && stands(role, row, asOf))
            .filter(row -> role.rows().stream().noneMatch(other -> excepts(other, row, asOf)))
            .map(Row::pattern)
            .toList());
  }

  private static boolean excepts(Row other, Row refusal, LocalDate asOf) {
    return other.effect() == Effect.ACCEPTS
        && other.force().on(asOf) == Presence.IN_FORCE
        && other.pattern().kind().equals(refusal.pattern().kind())
        && other.beats(refusal);
  }

  /// In force, and not taken back by an equal row that beats it.
  private static boolean stands(Requirement.Role role, Row row, LocalDate asOf) {
    return row.force().on(asOf) == Presence.IN_FORCE
        && role.rows().stream()
            .noneMatch(other ->
                other.force().on(asOf) == Presence.IN_FORCE
                    && other.beats(row)
                    && row.pattern().within(other.pattern()));
  }

  private String kinds(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> kinds(role).orElseGet(this::requirement);
      case Requirement.All(var _, var parts) -> words.tongue().both(roles(parts));
      case Requirement.Any(var _, var parts) -> words.tongue().either(roles(parts));
      case Requirement.None(var _, var parts) -> words.tongue().either(roles(parts));
      case Requirement.Decided decided -> words.tongue().say(decided.by());
    };
  }

  /// Where a pack names neither the role nor what may fill it.
  private String requirement() {
    return words.tongue().say("requirement", "要求");
  }

  /// What the parts are called, each once.
  private List<String> roles(List<Requirement> parts) {
    return parts.stream().map(this::role).distinct().toList();
  }

  private Optional<String> kinds(Requirement.Role role) {
    var kinds =
        role.rows().stream().map(r -> words.naming().kind(r.pattern().kind())).distinct().toList();
    return kinds.isEmpty() ? Optional.empty() : Optional.of(words.tongue().either(kinds));
  }
}
