package io.bangka.workshop.watch;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Source;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import io.bangka.workshop.show.SourcePage;
import io.bangka.workshop.watch.Finding.Outcome;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was found, for people: what is to be reviewed, with the statements that rest on it, and
/// what could not be reached.
public final class WatchPage {
  private final Knowledge knowledge;
  private final Speech speech;
  private final Voice voice;
  private final List<Block> blocks = new ArrayList<>();

  private WatchPage(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    speech = Speech.of(knowledge.vocabulary(), language);
    voice = speech.voice();
  }

  public static Page of(List<Finding> findings, Knowledge knowledge, Language language) {
    var writer = new WatchPage(knowledge, language);
    writer.write(findings);
    return new Page(language, writer.blocks);
  }

  private void write(List<Finding> findings) {
    blocks.add(new Block.Heading(1, voice.say("Whether the sources changed", "来源页面有无变化")));
    blocks.add(new Block.Paragraph(sums(findings)));
    var changed = findings.stream().filter(f -> isToReview(f, false)).toList();
    var vanished = findings.stream().filter(f -> isToReview(f, true)).toList();
    toReview("Changed", "内容有变", changed);
    toReview("Vanished", "页面已消失", vanished);
    if (changed.isEmpty() && vanished.isEmpty()) {
      blocks.add(new Block.Paragraph(voice.say("Nothing is to be reviewed.", "没有需要复查的内容。")));
    } else {
      blocks.add(
          new Block.Paragraph(
              voice.say(
                  "Read these pages again, mend what they no longer say, and set `read:` of the"
                      + " pack to the day; then they are no longer listed.",
                  "请重读以上页面，改正已不成立的内容，再把知识包的 read: 改为重读之日，此后便不再列出。")));
    }
    items("Moved for good", "已永久迁址", findings.stream().flatMap(this::moved).toList());
    items("Not reached", "未能访问", findings.stream().flatMap(this::unreached).toList());
  }

  private static boolean isToReview(Finding finding, boolean gone) {
    return finding.toReview().isPresent()
        && finding.memory().filter(memory -> memory.isGone() == gone).isPresent();
  }

  private String sums(List<Finding> findings) {
    var sums = new ArrayList<String>();
    for (Outcome outcome : Outcome.values()) {
      long count = findings.stream().filter(f -> f.outcome() == outcome).count();
      if (count > 0) {
        sums.add(sum(outcome, count));
      }
    }
    String pages = voice.count(findings.size(), "page", "pages", "个页面");
    return sums.isEmpty()
        ? pages + voice.say(".", "。")
        : voice.labelled(pages, voice.list(sums)) + voice.say(".", "。");
  }

  private String sum(Outcome outcome, long count) {
    return switch (outcome) {
      case UNCHANGED -> voice.say(count + " unchanged", count + " 个无变化");
      case FIRST -> voice.say(count + " seen for the first time", count + " 个初次查看");
      case CHANGED -> voice.say(count + " changed", count + " 个内容有变");
      case VANISHED -> voice.say(count + " vanished", count + " 个已消失");
      case UNREACHED -> voice.say(count + " not reached", count + " 个未能访问");
      case RECENT -> voice.say(count + " asked for recently", count + " 个近期已查看");
    };
  }

  private void toReview(String en, String zh, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, voice.say(en, zh)));
    for (Finding finding : findings) {
      String noticed =
          finding
              .toReview()
              .map(n -> voice.say("noticed on " + n.day(), n.day() + " 发现"))
              .orElse("");
      for (Source source : finding.page().sources()) {
        blocks.add(new Block.Heading(3, source.title()));
        blocks.add(new Block.Paragraph(source.id() + " · " + source.url() + " · " + noticed));
        blocks.addAll(SourcePage.statements(source, knowledge, speech, 4));
      }
    }
  }

  private Stream<Item> moved(Finding finding) {
    return finding.memory().flatMap(Memory::moved).stream()
        .map(to -> new Item(voice.labelled(ids(finding), finding.page().url() + " → " + to)));
  }

  private Stream<Item> unreached(Finding finding) {
    return finding.trouble().stream()
        .map(why -> voice.labelled(ids(finding), new Troubles(voice).of(why)))
        .map(text -> new Item(text + speech.aside(finding.page().url())));
  }

  private String ids(Finding finding) {
    return voice.list(finding.page().sources().stream().map(Source::id).toList());
  }

  private void items(String en, String zh, List<Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(2, voice.say(en, zh)));
      blocks.add(new Block.Items(false, items));
    }
  }
}
