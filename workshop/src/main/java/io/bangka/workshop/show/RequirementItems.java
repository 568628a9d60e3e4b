package io.bangka.workshop.show;

import io.bangka.model.Presence;
import io.bangka.model.Requirement;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.List;

/// Requirements as items: the role, and below it each statement about it.
record RequirementItems(Clauses clauses, String owner) {

  Item of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> role(role);
      case Requirement.All(var _, var parts) -> parts("all of these", "须全部满足", requirement, parts);
      case Requirement.Any(var _, var parts) -> parts("one of these", "满足其一即可", requirement, parts);
      case Requirement.None(var _, var parts) ->
          parts("none of these may be met", "以下各项均不得满足", requirement, parts);
      case Requirement.Decided _ ->
          new Item(title(requirement), List.of(), statements(requirement));
    };
  }

  private Item role(Requirement.Role role) {
    var below = new ArrayList<Item>();
    role.text().ifPresent(text -> below.add(new Item(speech().say(text))));
    below.addAll(statements(role));
    boolean listed =
        role.others().stream().anyMatch(o -> o.force().on(clauses.day()) == Presence.IN_FORCE);
    if (!listed) {
      below.add(new Item(speech().say("anything else: no source says", "其他：没有来源说明")));
    }
    return new Item(title(role) + party(role), List.of(), below);
  }

  private List<Item> statements(Requirement requirement) {
    return clauses.of(Statements.of(owner, requirement).toList());
  }

  private Item parts(String en, String zh, Requirement requirement, List<Requirement> parts) {
    String text = speech().voice().labelled(title(requirement), speech().say(en, zh));
    return new Item(text, List.of(), parts.stream().map(this::of).toList());
  }

  private String title(Requirement requirement) {
    return speech().words().role(requirement);
  }

  /// Whose holdings count, if not the person's own.
  private String party(Requirement.Role role) {
    return role.party().map(p -> speech().aside(new Parties(speech()).of(p))).orElse("");
  }

  private Speech speech() {
    return clauses.speech();
  }
}
