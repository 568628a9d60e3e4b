package io.bangka.workshop.coverage;

import io.bangka.model.Language;
import io.bangka.pack.FactAccount.Reason;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Column;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The account for people: the sums, by file, by subject, and what is missing.
public final class CoveragePage {
  private final Voice voice;
  private final List<Block> blocks = new ArrayList<>();

  private CoveragePage(Language language) {
    voice = new Voice(language);
  }

  public static Page of(Coverage coverage, Language language) {
    var writer = new CoveragePage(language);
    writer.write(coverage);
    return new Page(language, writer.blocks);
  }

  private void write(Coverage coverage) {
    heading(1, "What became of the facts", "事实去向");
    blocks.add(new Block.Paragraph(sentence(coverage.tally())));
    reasons(coverage.tally());
    table("File", "文件", coverage.byFile());
    table("Subject", "主题", coverage.bySubject());
    missing(coverage.open());
  }

  private void heading(int level, String en, String zh) {
    blocks.add(new Block.Heading(level, voice.say(en, zh)));
  }

  private String sentence(Tally tally) {
    String facts = voice.count(tally.facts(), "fact", "facts", "项事实");
    return voice.say(
        "%s: %d used, %d left out, %d not yet looked at."
            .formatted(facts, tally.used(), tally.allLeftOut(), tally.open()),
        "共 %s：采用 %d 项，不采用 %d 项，尚未审阅 %d 项。"
            .formatted(facts, tally.used(), tally.allLeftOut(), tally.open()));
  }

  private void reasons(Tally tally) {
    if (!tally.leftOut().isEmpty()) {
      var reasons = new ArrayList<String>();
      tally.leftOut().forEach((reason, count) -> reasons.add(reason(reason) + " " + count));
      blocks.add(
          new Block.Paragraph(
              voice.labelled(voice.say("Left out", "不采用的原因"), voice.list(reasons))));
    }
  }

  private String reason(Reason reason) {
    return switch (reason) {
      case SUPERSEDED -> voice.say("superseded", "已被取代");
      case DUPLICATE -> voice.say("duplicate", "重复");
      case TOO_WEAK -> voice.say("too weak", "依据不足");
      case NOT_ABOUT_ELIGIBILITY -> voice.say("not about eligibility", "与能否办理无关");
      case LATER -> voice.say("later", "以后再看");
    };
  }

  private void table(String en, String zh, Map<String, Tally> groups) {
    var columns =
        List.of(
            Column.text(voice.say(en, zh)),
            Column.number(voice.say("facts", "事实")),
            Column.number(voice.say("used", "采用")),
            Column.number(voice.say("left out", "不采用")),
            Column.number(voice.say("open", "未审阅")));
    var rows = new ArrayList<List<String>>();
    groups.forEach((name, tally) ->
        rows.add(
            List.of(
                name,
                String.valueOf(tally.facts()),
                String.valueOf(tally.used()),
                String.valueOf(tally.allLeftOut()),
                String.valueOf(tally.open()))));
    blocks.add(new Block.Table(columns, rows));
  }

  private void missing(List<Fact> open) {
    if (open.isEmpty()) {
      blocks.add(new Block.Paragraph(voice.say("Nothing is missing.", "没有遗漏。")));
      return;
    }
    heading(2, "Not yet looked at", "尚未审阅");
    var byFile = new LinkedHashMap<String, List<Item>>();
    open.forEach(
        fact -> byFile.computeIfAbsent(fact.file(), _ -> new ArrayList<>()).add(item(fact)));
    byFile.forEach((file, items) -> {
      blocks.add(new Block.Heading(3, file));
      blocks.add(new Block.Items(false, items));
    });
  }

  private Item item(Fact fact) {
    var says = fact.says().map(text -> voice.labelled(fact.id(), voice.say(text)));
    return new Item(says.orElse(fact.id()));
  }
}
