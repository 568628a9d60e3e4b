package io.bangka.workshop.check;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Requirement;
import io.bangka.pack.Loaded;
import io.bangka.written.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/// Requirements of several parts whose role nobody named: people would read what the parts are
/// called, and not what they are for.
final class UnnamedRequirements {
  private final Loaded packs;

  UnnamedRequirements(Loaded packs) {
    this.packs = packs;
  }

  List<Diagnostic> warnings() {
    return requirements(packs.knowledge()).filter(this::isUnnamed).map(this::warning).toList();
  }

  private boolean isUnnamed(Requirement requirement) {
    return switch (requirement) {
      case Requirement.All _, Requirement.None _ ->
          !packs.knowledge().vocabulary().roles().containsKey(requirement.name());
      case Requirement.Role _, Requirement.Any _, Requirement.Decided _ -> false;
    };
  }

  private static Stream<Requirement> requirements(Knowledge knowledge) {
    return Stream.concat(
        knowledge.procedures().values().stream().flatMap(p -> p.requires().stream()),
        knowledge.rules().stream().flatMap(rule -> rule.requires().stream()));
  }

  private Diagnostic warning(Requirement requirement) {
    String name = requirement.name();
    return Diagnostic.warning(
        "unnamed-requirement",
        packs.origins().of(requirement),
        name,
        quoting(
            name,
            n -> "No language has a word for the requirement " + n + ".",
            n -> "两种语言里都没有" + n + "这一要求的名称。"),
        new LocalText(
            "Name it under `roles:` of the pack, or call it as other packs do (`identity` …).",
            "请在知识包的 roles: 下写出名称，或沿用其他知识包的名称（identity 等）。"));
  }
}
