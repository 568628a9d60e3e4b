package io.bangka.workshop.attempts;

import io.bangka.attempts.Drifted;
import io.bangka.attempts.Expected;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.words.Words;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import java.util.List;

/// Procedures whose reports contradict the rules, for the authors of packs.
public final class DriftPage {
  private final Knowledge knowledge;
  private final Words words;
  private final Voice voice;

  private DriftPage(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.words = new Words(knowledge.vocabulary(), language);
    this.voice = new Voice(language);
  }

  public static Page of(List<Drifted> all, Knowledge knowledge, Language language) {
    var page = new DriftPage(knowledge, language);
    if (all.isEmpty()) {
      return new Page(
          language,
          List.of(
              new Block.Paragraph(
                  page.voice.say("No reports contradict the rules.", "没有与规则相矛盾的报告。"))));
    }
    return new Page(
        language, List.of(new Block.Items(false, all.stream().map(page::item).toList())));
  }

  private Block.Item item(Drifted drifted) {
    String title =
        knowledge.procedure(drifted.procedure()).map(p -> words.text(p.title())).orElse("");
    return new Block.Item(
        voice.labelled(drifted.procedure(), title),
        List.of(),
        List.of(new Block.Item(says(drifted)), new Block.Item(since(drifted))));
  }

  private String says(Drifted drifted) {
    boolean works = drifted.expected() == Expected.WORKS;
    return voice.say(
        "The rules say that it "
            + (works ? "works" : "does not work")
            + "; "
            + drifted.against()
            + " of "
            + drifted.reports()
            + " reports since "
            + drifted.since()
            + " say the opposite.",
        "按规则"
            + (works ? "可以办成" : "办不成")
            + "；"
            + drifted.since()
            + " 以来的 "
            + drifted.reports()
            + " 份报告中有 "
            + drifted.against()
            + " 份相反。");
  }

  private String since(Drifted drifted) {
    return drifted
        .change()
        .map(change ->
            voice.say(
                "It changed about "
                    + change.day()
                    + ", between "
                    + change.from()
                    + " and "
                    + change.to()
                    + ".",
                "大约在 " + change.day() + " 发生变化，介于 " + change.from() + " 与 " + change.to() + " 之间。"))
        .orElseGet(() ->
            voice.say(
                "No change is seen: it was so from the first report on.", "看不出变化：从第一份报告起就是如此。"));
  }
}
