package io.bangka.workshop.attempts;

import io.bangka.attempts.Group;
import io.bangka.attempts.Rate;
import io.bangka.attempts.Reasons;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.WebReport;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.words.Words;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Column;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What reports say, for people: rates with their intervals, never alone; reasons as table and
/// chart; what was found on the web, with its source.
public final class StatisticsPage {
  private static final int BAR = 24;

  private final Knowledge knowledge;
  private final Words words;
  private final Voice voice;
  private final List<Block> blocks = new ArrayList<>();

  private StatisticsPage(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.words = new Words(knowledge.vocabulary(), language);
    this.voice = new Voice(language);
  }

  /// All procedures of which enough people told something.
  public static Page of(
      List<Statistics> all, Reasons reasons, Knowledge knowledge, Language language) {
    var page = new StatisticsPage(knowledge, language);
    page.overview(all);
    page.reasons(reasons);
    page.web(all.stream().flatMap(s -> s.fromWeb().stream()).toList());
    return new Page(language, page.blocks);
  }

  /// One procedure.
  public static Page of(Statistics one, Reasons reasons, Knowledge knowledge, Language language) {
    var page = new StatisticsPage(knowledge, language);
    page.blocks.add(new Block.Heading(1, page.title(one.procedure())));
    page.one(one);
    page.reasons(reasons);
    page.web(one.fromWeb());
    return new Page(language, page.blocks);
  }

  private String title(String procedure) {
    return knowledge
        .procedure(procedure)
        .map(p -> words.text(p.title()) + voice.say(" (", "（") + procedure + voice.say(")", "）"))
        .orElse(procedure);
  }

  private void overview(List<Statistics> all) {
    blocks.add(new Block.Heading(1, voice.say("What people report", "实际经历")));
    var rows = new ArrayList<List<String>>();
    for (Statistics statistics : all) {
      statistics.rate().rate().ifPresent(rate -> rows.add(row(statistics.procedure(), rate)));
    }
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(tooFew()));
    } else {
      blocks.add(rates(voice.say("procedure", "流程"), rows));
    }
  }

  private String tooFew() {
    return voice.say(
        "Fewer than five reports are decided; nothing is published of so few.", "有结果的报告不足五份，不予公布。");
  }

  private void one(Statistics statistics) {
    if (!statistics.enough()) {
      blocks.add(new Block.Paragraph(tooFew()));
      return;
    }
    var outcomes =
        statistics.outcomes().entrySet().stream()
            .map(o -> voice.say(Naming.of(o.getKey())) + " " + o.getValue())
            .toList();
    blocks.add(new Block.Paragraph(summary(statistics) + voice.list(outcomes)));
    var rate = statistics.rate().rate();
    if (rate.isEmpty()) {
      blocks.add(new Block.Paragraph(tooFew()));
      return;
    }
    var rows = new ArrayList<List<String>>();
    rows.add(row(voice.say("all", "全部"), rate.get()));
    for (Group country : statistics.rate().parts()) {
      country.rate().ifPresent(r -> rows.add(row(country.name(), r)));
      for (Group issuer : country.parts()) {
        issuer.rate().ifPresent(r -> rows.add(row(country.name() + " · " + issuer.name(), r)));
      }
    }
    blocks.add(rates(voice.say("who", "范围"), rows));
  }

  private String summary(Statistics statistics) {
    String since = statistics.since().map(Object::toString).orElse("");
    String copies =
        statistics.copies() == 0
            ? ""
            : voice.say(
                ", " + statistics.copies() + " of them copies, which weigh less",
                "，其中 " + statistics.copies() + " 份重复，权重较低");
    String floods =
        statistics.floods() == 0
            ? ""
            : voice.say(
                ", " + statistics.floods() + " days of suspiciously many",
                "，有 " + statistics.floods() + " 天数量异常");
    return voice.say(
        statistics.reports() + " reports since " + since + copies + floods + ": ",
        since + " 以来共 " + statistics.reports() + " 份报告" + copies + floods + "：");
  }

  private Block rates(String first, List<List<String>> rows) {
    return new Block.Table(
        List.of(
            Column.text(first),
            Column.number(voice.say("worked", "成功")),
            Column.number(voice.say("expected", "估计")),
            Column.number(voice.say("95% between", "95% 区间")),
            Column.text("0 · · · 50% · · · 100%")),
        rows);
  }

  private List<String> row(String name, Rate rate) {
    return List.of(
        name,
        rate.worked() + "/" + rate.decided(),
        percent(rate.mean()),
        percent(rate.low()) + "–" + percent(rate.high()),
        interval(rate));
  }

  private static String percent(double rate) {
    return Math.round(100 * rate) + "%";
  }

  /// The interval as a line, the expected rate as a point on it.
  private static String interval(Rate rate) {
    var bar = new StringBuilder();
    int low = (int) Math.floor(rate.low() * (BAR - 1));
    int high = (int) Math.ceil(rate.high() * (BAR - 1));
    int mean = (int) Math.round(rate.mean() * (BAR - 1));
    for (int i = 0; i < BAR; i++) {
      bar.append(i == mean ? '●' : i >= low && i <= high ? '─' : ' ');
    }
    return bar.toString();
  }

  private void reasons(Reasons reasons) {
    if (reasons.all().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, voice.say("Why it failed", "失败的原因")));
    blocks.add(
        new Block.Table(
            List.of(
                Column.text(voice.say("family", "类别")),
                Column.text(voice.say("reason", "原因")),
                Column.number(voice.say("reports", "报告数")),
                Column.text("")),
            reasons.all().stream().map(c -> row(c, reasons.all().getFirst().reports())).toList()));
    split(voice.say("By procedure", "按流程"), reasons.byProcedure());
    split(voice.say("By country of the document", "按证件签发地"), reasons.byCountry());
  }

  private List<String> row(Reasons.Count count, long most) {
    int length = (int) Math.max(1, Math.round((double) BAR * count.reports() / most));
    return List.of(
        voice.say(Naming.of(count.family())),
        voice.say(Naming.of(count.reason())),
        String.valueOf(count.reports()),
        "█".repeat(length));
  }

  private void split(String title, Map<String, List<Reasons.Count>> groups) {
    if (groups.size() < 2) {
      return;
    }
    blocks.add(new Block.Heading(3, title));
    var items = new ArrayList<Block.Item>();
    groups.forEach((name, counts) ->
        items.add(
            new Block.Item(
                voice.labelled(
                    name,
                    voice.list(
                        counts.stream()
                            .map(c -> voice.say(Naming.of(c.reason())) + " " + c.reports())
                            .toList())))));
    blocks.add(new Block.Items(false, items));
  }

  private void web(List<WebReport> reports) {
    if (reports.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, voice.say("From the web", "来自网络")));
    var items = reports.stream().map(this::item).toList();
    blocks.add(new Block.Items(false, items));
    var notes = new ArrayList<Block.Note>();
    reports.stream()
        .map(WebReport::source)
        .distinct()
        .forEach(source ->
            notes.add(
                new Block.Note(
                    source.id(),
                    source.publisher()
                        + voice.say(": ", "：")
                        + source.title()
                        + source.published().map(p -> ", " + p).orElse(""),
                    source.url())));
    blocks.add(new Block.Notes(notes));
  }

  private Block.Item item(WebReport report) {
    String day =
        report.day().map(d -> d + voice.say(", ", "，")).orElse(voice.say("undated, ", "日期不明，"));
    return new Block.Item(
        voice.labelled(
                report.procedure(),
                day + voice.say(Naming.of(report.outcome())) + voice.say(". ", "。"))
            + voice.say(report.says()),
        List.of(report.source().id()));
  }
}
