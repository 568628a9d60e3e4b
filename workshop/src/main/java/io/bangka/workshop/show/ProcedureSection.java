package io.bangka.workshop.show;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Unlawful;
import io.bangka.model.Yield;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.History;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One procedure: what it asks for, what it gives, what it costs, and how that changed.
final class ProcedureSection {
  private final Knowledge knowledge;
  private final Clauses clauses;
  private final Speech speech;
  private final int level;
  private final List<Block> blocks = new ArrayList<>();

  /// @param level of the heading
  private ProcedureSection(Knowledge knowledge, Clauses clauses, int level) {
    this.knowledge = knowledge;
    this.clauses = clauses;
    this.speech = clauses.speech();
    this.level = level;
  }

  static List<Block> of(Procedure procedure, Knowledge knowledge, Clauses clauses, int level) {
    var section = new ProcedureSection(knowledge, clauses, level);
    section.write(procedure);
    return section.blocks;
  }

  private void write(Procedure procedure) {
    blocks.add(new Block.Heading(level, speech.say(procedure.title())));
    blocks.add(new Block.Paragraph(head(procedure)));
    procedure.unlawful().ifPresent(this::unlawful);
    offered(procedure);
    requirements(procedure);
    gives(procedure);
    List<Statement> rest = Statements.of(procedure).toList();
    list("What it allows", "可以用来做什么", rest, Set.of(Content.Acts.class));
    list("Limits", "限额", rest, Set.of(Content.Bounds.class));
    list("Fees and costs", "费用", rest, Set.of(Content.Charges.class, Content.CostsOnce.class));
    list(
        "Time and upkeep",
        "用时与维持",
        rest,
        Set.of(Content.TakesTime.class, Content.LastsFor.class, Content.NeedsUpkeep.class));
    list("What may go wrong", "可能出现的问题", rest, Set.of(Content.MayGoWrong.class));
    list("Good to know", "提示", rest, Set.of(Content.GoodToKnow.class));
    items("What no source says", "没有来源说明的事", false, new Gaps(speech).items(procedure.gaps()));
    items("How it changed", "沿革", false, new History(speech, clauses.sources()).of(rest.stream()));
  }

  private String head(Procedure procedure) {
    var provider = Optional.ofNullable(knowledge.providers().get(procedure.provider()));
    String name = provider.map(p -> speech.say(p.names().title())).orElse(procedure.provider());
    return name
        + " · "
        + procedure.id()
        + " · "
        + speech.say("as of " + clauses.day(), "截至 " + clauses.day());
  }

  private void unlawful(Unlawful unlawful) {
    var text =
        new LocalText(
            "This is unlawful or against the terms: " + unlawful.because().en(),
            "这样做违法或违反协议：" + unlawful.because().zh());
    blocks.add(
        new Block.Paragraph(
            speech.say(text) + " " + speech.say(unlawful.risks()),
            clauses.sources().cite(unlawful.citation())));
  }

  private void offered(Procedure procedure) {
    var presences = procedure.offered().stream().map(o -> o.force().on(clauses.day())).toList();
    if (!presences.contains(Presence.IN_FORCE)) {
      blocks.add(
          new Block.Paragraph(
              presences.contains(Presence.UNKNOWN)
                  ? speech.say(
                      "Whether it is offered on this day, no source says.", "当日是否已可办理，没有来源说明。")
                  : speech.say("It is not offered on this day.", "当日不可办理。")));
    }
    var offers =
        Statements.of(procedure).filter(s -> s.content() instanceof Content.Offered).toList();
    blocks.add(new Block.Items(false, clauses.of(offers)));
  }

  private void requirements(Procedure procedure) {
    var required = new RequirementItems(clauses, procedure.id());
    heading("What it requires", "办理条件");
    if (procedure.requires().isEmpty()) {
      blocks.add(new Block.Paragraph(speech.say("Nothing is known to be required.", "未见任何要求。")));
    } else {
      blocks.add(new Block.Items(true, procedure.requires().stream().map(required::of).toList()));
    }
    var rules =
        knowledge.rules().stream()
            .filter(rule -> rule.providers().contains(procedure.provider()))
            .map(rule -> new RuleSection(clauses).item(rule))
            .toList();
    items("Rules that apply as well", "同时适用的规则", false, rules);
  }

  private void gives(Procedure procedure) {
    var items = new ArrayList<Item>();
    procedure.yields().forEach(y -> items.add(new Item(given(procedure, y))));
    procedure
        .givesUp()
        .ifPresent(lost ->
            items.add(
                new Item(speech.voice().labelled(speech.say("given up", "放弃"), speech.say(lost)))));
    items("What it gives", "办成后得到", false, items);
  }

  private String given(Procedure procedure, Yield yield) {
    String gain = speech.words().thing(yield.gain());
    return yield
        .on()
        .map(role -> role(procedure, role))
        .map(role -> speech.say("the " + role + " becomes: ", role + "变为：") + gain)
        .orElse(gain);
  }

  private String role(Procedure procedure, String name) {
    return procedure.requires().stream()
        .filter(requirement -> requirement.name().equals(name))
        .findFirst()
        .map(requirement -> speech.words().role(requirement))
        .orElse(name);
  }

  private void list(
      String en, String zh, List<Statement> all, Set<Class<? extends Content>> contents) {
    var chosen = all.stream().filter(s -> contents.contains(s.content().getClass())).toList();
    items(en, zh, false, clauses.of(chosen));
  }

  private void items(String en, String zh, boolean numbered, List<Item> items) {
    if (!items.isEmpty()) {
      heading(en, zh);
      blocks.add(new Block.Items(numbered, items));
    }
  }

  private void heading(String en, String zh) {
    blocks.add(new Block.Heading(level + 1, speech.say(en, zh)));
  }
}
