package io.bangka.workshop.show;

import io.bangka.model.Rule;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.List;

/// A rule across procedures.
record RuleSection(Clauses clauses) {

  /// As a part of a procedure's page.
  Item item(Rule rule) {
    return new Item(speech().say(rule.title()) + act(rule), List.of(), below(rule));
  }

  List<Block> blocks(Rule rule, int level) {
    return List.of(
        new Block.Heading(level, speech().say(rule.title())),
        new Block.Paragraph(
            rule.id()
                + " · "
                + speech().voice().list(List.copyOf(rule.providers()))
                + " · "
                + speech().say("as of " + clauses.day(), "截至 " + clauses.day())
                + act(rule)),
        new Block.Items(false, below(rule)));
  }

  private String act(Rule rule) {
    return rule.act()
        .map(act -> speech().words().act(act))
        .map(act -> speech().say(" (to: " + act + ")", "（适用于：" + act + "）"))
        .orElse("");
  }

  private List<Item> below(Rule rule) {
    var required = new RequirementItems(clauses, rule.id());
    var items = new ArrayList<>(rule.requires().stream().map(required::of).toList());
    items.addAll(
        clauses.of(Statements.of(rule).filter(s -> !isOfRequirement(s.content())).toList()));
    items.addAll(new Gaps(speech()).items(rule.gaps()));
    return items;
  }

  private static boolean isOfRequirement(Content content) {
    return content instanceof Content.Fills
        || content instanceof Content.Unlisted
        || content instanceof Content.Decides;
  }

  private Speech speech() {
    return clauses.speech();
  }
}
