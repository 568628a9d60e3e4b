package io.bangka.workshop.diff;

import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Vocabulary;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.wording.Dates;
import io.bangka.workshop.wording.Labels;
import io.bangka.workshop.wording.Sources;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A comparison as a page: by platform and question, which answers change, for whom, and since
/// when.
public final class DiffPage {
  private final Difference difference;
  private final Speech speech;
  private final Sources sources;
  private final List<Block> blocks = new ArrayList<>();

  private DiffPage(Difference difference, Language language) {
    this.difference = difference;
    speech = Speech.of(difference.after().knowledge().vocabulary(), language);
    sources = new Sources(speech);
  }

  public static Page of(Difference difference, Language language) {
    var page = new DiffPage(difference, language);
    page.write();
    return new Page(language, page.blocks);
  }

  private void write() {
    blocks.add(new Block.Heading(1, title()));
    if (difference.changes().isEmpty()) {
      blocks.add(new Block.Paragraph(speech.say("No answer changes.", "没有回答发生变化。")));
    }
    var byPlatform = new LinkedHashMap<String, LinkedHashMap<String, List<Change>>>();
    for (Change change : difference.changes()) {
      byPlatform
          .computeIfAbsent(change.question().platform(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(change.question().purpose(), _ -> new ArrayList<>())
          .add(change);
    }
    byPlatform.forEach((platform, byPurpose) -> {
      blocks.add(new Block.Heading(2, name(platform)));
      byPurpose.values().forEach(this::purpose);
    });
    silent();
    blocks.add(new Block.Paragraph(compared()));
    if (sources.any()) {
      blocks.add(new Block.Heading(2, speech.say("Sources", "来源")));
      blocks.add(sources.notes());
    }
  }

  /// The same change of several ways to do it is said once.
  private void purpose(List<Change> changes) {
    var ways = new LinkedHashMap<Object, List<Change>>();
    changes.forEach(change ->
        ways.computeIfAbsent(
                List.of(change.shift(), new PeopleWords(speech).of(change)), _ -> new ArrayList<>())
            .add(change));
    var question = changes.getFirst().question();
    blocks.add(new Block.Heading(3, goal(question.purpose(), Holding.unsaid(Vocabulary.ACT))));
    blocks.add(new Block.Items(false, ways.values().stream().map(this::change).toList()));
  }

  private Item change(List<Change> same) {
    Change first = same.getFirst();
    var below = new ArrayList<>(new PeopleWords(speech).of(first));
    same.stream()
        .flatMap(change -> change.causes().stream())
        .map(this::cause)
        .distinct()
        .forEach(below::add);
    return new Item(new ShiftWords(speech).of(first.shift()) + ways(same), List.of(), below);
  }

  /// In which ways it is done, where not in the ordinary one.
  private String ways(List<Change> same) {
    boolean ordinary = same.stream().anyMatch(change -> change.question().act().said().isEmpty());
    return ordinary
        ? ""
        : speech.aside(
            String.join(
                speech.say("; ", "；"),
                same.stream().map(c -> goal(c.question().purpose(), c.question().act())).toList()));
  }

  private Item cause(Statement statement) {
    String text = new Labels(speech).labelled(statement.content());
    return new Item(
        speech.voice().labelled(speech.say("because", "依据"), text)
            + speech.aside(new Dates(speech).of(statement.force(), statement.citation())),
        sources.cite(statement.citation()));
  }

  private String title() {
    var before = difference.before();
    var after = difference.after();
    return before.knowledge().version().equals(after.knowledge().version())
        ? speech.say(
            "What changes from " + before.day() + " to " + after.day(),
            before.day() + " 至 " + after.day() + " 的变化")
        : speech.say(
            "What changes between two editions, as of " + after.day(),
            "两版知识的差别（截至 " + after.day() + "）");
  }

  private String goal(String purpose, Holding act) {
    var goal = new Goal(Optional.empty(), purpose, act, Optional.empty());
    return speech.words().goal(goal, Optional.empty());
  }

  private String name(String platform) {
    return Optional.ofNullable(difference.after().knowledge().providers().get(platform))
        .or(() -> Optional.ofNullable(difference.before().knowledge().providers().get(platform)))
        .map(provider -> speech.say(provider.names().title()))
        .orElse(platform);
  }

  private void silent() {
    if (!difference.silent().isEmpty()) {
      blocks.add(new Block.Heading(2, speech.say("Changed, but no compared answer", "有改动而未见回答变化")));
      blocks.add(new Block.Items(false, difference.silent().stream().map(Item::new).toList()));
    }
  }

  /// Says how far the comparison can be trusted.
  private String compared() {
    int asked = difference.questions();
    int pairs = difference.compared();
    String limits =
        speech.say(
            "Compared were "
                + asked
                + " questions, with "
                + pairs
                + " pairs of a question and a kind of people that the rules tell apart, one"
                + " requirement at a time. What two unusual things do together was not compared.",
            "共比较 " + asked + " 个问题、" + pairs + " 组「问题与人群」；人群按规则所区分的情形逐项变化，两项同时特殊的情形未作比较。");
    return difference.leftOut() == 0
        ? limits
        : limits
            + speech.say(
                " " + difference.leftOut() + " more were left out, for want of time.",
                "另有 " + difference.leftOut() + " 组因数量太多而略去。");
  }
}
