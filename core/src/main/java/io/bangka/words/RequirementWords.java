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
    return words.tongue().labelled(role(requirement), accepted(requirement, asOf));
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
      case Requirement.Any(var _, var parts) -> oneOf(parts(parts, asOf));
      case Requirement.None(var _, var parts) ->
          words.tongue().say("none of: ", "不得有：") + words.tongue().clauses(parts(parts, asOf));
      case Requirement.Decided decided ->
          words.tongue().say(decided.by()) + words.tongue().say(" decides", "自行决定");
    };
  }

  private List<String> parts(List<Requirement> parts, LocalDate asOf) {
    return parts.stream().map(part -> accepted(part, asOf)).toList();
  }

  private String rows(Requirement.Role role, LocalDate asOf) {
    List<Pattern> accepted = patterns(role, Effect.ACCEPTS, asOf);
    List<Pattern> refused = refused(role, asOf);
    String takes =
        accepted.isEmpty() ? nothing() : oneOf(accepted.stream().map(words::pattern).toList());
    var asides = new ArrayList<String>();
    if (!refused.isEmpty()) {
      asides.add(words.tongue().say("but not ", "不包括") + either(refused));
    }
    List<Pattern> open = open(role, asOf);
    if (!open.isEmpty()) {
      asides.add(words.tongue().say("no source speaks of ", "来源未提及") + either(open));
    }
    return asides.isEmpty() ? takes : takes + words.tongue().aside(words.tongue().clauses(asides));
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
      case Requirement.Role role -> kinds(role).orElse(role.name());
      case Requirement.All(var name, var _) -> name;
      case Requirement.Any(var _, var parts) ->
          words.tongue().either(parts.stream().map(this::role).distinct().toList());
      case Requirement.None(var name, var _) -> name;
      case Requirement.Decided decided -> words.tongue().say(decided.by());
    };
  }

  private Optional<String> kinds(Requirement.Role role) {
    var kinds =
        role.rows().stream().map(r -> words.naming().kind(r.pattern().kind())).distinct().toList();
    return kinds.isEmpty() ? Optional.empty() : Optional.of(words.tongue().either(kinds));
  }
}
