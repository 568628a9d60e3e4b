package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Verdict;
import io.bangka.words.Line;
import io.bangka.words.Mark;
import io.bangka.words.Note;
import io.bangka.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// A note as HTML: the same lines in the same order as on the terminal. Verdicts and what may be
/// changed stand apart, above the rest.
record NoteView(View view, Note note) {
  /// More are folded away.
  private static final int FEW_SOURCES = 8;

  /// What was asked for by name, and the answers, each with its word, shape and colour.
  List<Node> verdicts() {
    var items = new ArrayList<Node>();
    for (Line line : note.lines()) {
      if (line instanceof Line.Verdict(var mark, var text)) {
        items.add(
            el("li", badge(mark), el("span", beyond(mark, text)).cls("sentence"))
                .cls("verdict " + name(mark)));
      } else if (line instanceof Line.Lead) {
        var says = new ArrayList<Node>(List.of(text(line.text())));
        says.addAll(marks(line));
        items.add(
            el(
                    "li",
                    el("span", el("span", note.label(line))).cls("badge"),
                    el("span", says).cls("sentence"))
                .cls("verdict"));
      }
    }
    return List.of(el("ul", items).cls("verdicts"));
  }

  /// What a message may mean, each with how likely that is: a message says neither yes nor no.
  List<Node> meanings() {
    var items = new ArrayList<Node>();
    for (Line line : note.lines()) {
      if (line instanceof Line.Verdict(var mark, var text)) {
        String likely =
            mark == Mark.YES ? view.say("This one", "就是这条") : view.say("Perhaps this", "可能是这条");
        items.add(
            el("li", el("span", el("span", likely)).cls("badge"), el("span", text).cls("sentence"))
                .cls("verdict"));
      }
    }
    return List.of(el("ul", items).cls("verdicts"));
  }

  /// Verdicts where there are many: those that say yes first, and all beyond so many on tap.
  List<Node> verdicts(int most) {
    var all = note.lines().stream().filter(Line.Verdict.class::isInstance).toList();
    if (all.size() <= most) {
      return verdicts();
    }
    var sorted =
        all.stream()
            .map(Line.Verdict.class::cast)
            .sorted(Comparator.comparing(v -> v.mark() != Mark.YES))
            .<Line>map(v -> v)
            .toList();
    var first = new NoteView(view, new Note(note.language(), sorted.subList(0, most)));
    var rest = new NoteView(view, new Note(note.language(), sorted.subList(most, sorted.size())));
    String count = view.voice().count(all.size() - most, "more answer", "more answers", "个答案");
    return List.of(
        el("div", first.verdicts()),
        el("details", el("summary", view.say("", "另有 ") + count)).add(rest.verdicts()).cls("more"));
  }

  /// A sentence that begins with the word that the badge shows, without it.
  private String beyond(Mark mark, String text) {
    String word = word(mark) + view.say(". ", "。");
    return text.startsWith(word) ? text.substring(word.length()) : text;
  }

  private Node badge(Mark mark) {
    return el("span", sign(mark), el("span", word(mark))).cls("badge");
  }

  private String word(Mark mark) {
    return switch (mark) {
      case YES, MET -> view.say("Yes", "可以");
      case NO, UNMET -> view.say("No", "不能");
      case DEPENDS, UNKNOWN -> view.say("It depends", "要看情况");
    };
  }

  private static Node sign(Mark mark) {
    return el("span", mark.sign()).cls("sign " + name(mark)).with("aria-hidden", "true");
  }

  static String name(Mark mark) {
    return switch (mark) {
      case YES, MET -> "yes";
      case NO, UNMET -> "no";
      case DEPENDS, UNKNOWN -> "depends";
    };
  }

  /// Everything else: lines under one label in one group, platform by platform, then the sources.
  Node body() {
    return body(text -> text);
  }

  /// The same, with each platform folded away where there are more than so many, and so with the
  /// sources. A mark that leads to a source unfolds them.
  Node folded(int most) {
    long platforms = note.lines().stream().filter(Line.Heading.class::isInstance).count();
    return platforms > most ? body(this::foldedAway) : body();
  }

  private List<Node> foldedAway(List<Node> text) {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h2", view.say("Why, one by one", "逐个说明理由")));
    nodes.addAll(Folded.sections(text, "h2", 0));
    return nodes;
  }

  private Node body(UnaryOperator<List<Node>> arranged) {
    var text = new ArrayList<Node>();
    var groups = new ArrayList<Node>();
    var sources = new ArrayList<Node>();
    Node.El group = el("div");
    String label = "";
    for (Line line : note.lines()) {
      if (line instanceof Line.Source source) {
        sources.add(source(source));
      } else if (line instanceof Line.Heading(var heading)) {
        close(group, groups, text);
        text.add(el("h2", heading));
        group = el("div");
        label = "";
      } else if (!isApart(line)) {
        String own = note.label(line);
        if (!own.equals(label)) {
          add(group, groups);
          group = el("div", el("dt", own));
          label = own;
        }
        group = group.add(el("dd", content(line)).cls(kind(line)));
      }
    }
    close(group, groups, text);
    return el("div", el("div", arranged.apply(text)).cls("reasons"), sources(sources))
        .cls("columns");
  }

  /// What stands above.
  private static boolean isApart(Line line) {
    return line instanceof Line.Verdict
        || line instanceof Line.Lead
        || line instanceof Line.Ask
        || line instanceof Line.Assumption;
  }

  private static void close(Node.El group, List<Node> groups, List<Node> text) {
    add(group, groups);
    if (!groups.isEmpty()) {
      text.add(el("dl", groups));
      groups.clear();
    }
  }

  private static void add(Node.El group, List<Node> groups) {
    if (!group.inside().isEmpty()) {
      groups.add(group);
    }
  }

  private static String kind(Line line) {
    return switch (line) {
      case Line.Disputed _ -> "disputed";
      case Line.Gap _ -> "gap";
      case Line.Task _ -> "task";
      case Line.Reason(var mark, var _, var _, var _) -> "marked " + name(mark);
      case Line.Way(var mark, var _, var _, var _) -> "marked " + name(mark);
      case Line.Verdict _,
          Line.Lead _,
          Line.Nearest _,
          Line.Claim _,
          Line.Understood _,
          Line.Assumption _,
          Line.Heading _,
          Line.Cause _,
          Line.Accepts _,
          Line.Deadline _,
          Line.Limit _,
          Line.Fee _,
          Line.Total _,
          Line.Permission _,
          Line.Denial _,
          Line.Hazard _,
          Line.Reports _,
          Line.Ask _,
          Line.Source _ ->
          "plain";
    };
  }

  private List<Node> content(Line line) {
    var nodes = new ArrayList<Node>();
    if (line instanceof Line.Reason(var mark, var _, var _, var _)) {
      nodes.add(state(mark));
    }
    if (line instanceof Line.Way(var mark, var _, var _, var _)) {
      nodes.add(sign(mark));
    }
    nodes.add(text(line.text()));
    nodes.addAll(marks(line));
    return nodes;
  }

  /// The state of a requirement has a word for those who cannot see its sign.
  private Node state(Mark mark) {
    String word =
        switch (mark) {
          case MET, YES -> view.say("met", "符合");
          case UNMET, NO -> view.say("not met", "不符合");
          case UNKNOWN, DEPENDS -> view.say("open", "未定");
        };
    return el("span", sign(mark), el("span", word).cls("unseen"));
  }

  private List<Node> marks(Line line) {
    var numbers = note.numbers(line);
    if (numbers.isEmpty()) {
      return List.of();
    }
    var marks = new ArrayList<Node>();
    for (int number : numbers) {
      marks.add(
          link("#s" + number, Integer.toString(number))
              .with("aria-label", view.say("Source ", "来源 ") + number));
    }
    return List.of(el("sup", marks).cls("cites"));
  }

  private Node source(Line.Source source) {
    return el(
            "li",
            text(source.text() + " "),
            el("a", host(source.url()))
                .with("href", source.url())
                .with("rel", "noreferrer noopener external"))
        .with("id", "s" + source.number())
        .with("value", Integer.toString(source.number()));
  }

  static String host(String url) {
    String bare = url.replaceFirst("^https?://(www\\.)?", "");
    int slash = bare.indexOf('/');
    return slash < 0 ? bare : bare.substring(0, slash);
  }

  private Node sources(List<Node> sources) {
    return sources.isEmpty()
        ? el("div")
        : el(
                "details",
                el(
                    "summary",
                    view.voice().labelled(view.say("Sources", "来源"), "" + sources.size())),
                el("ol", sources))
            .when(sources.size() <= FEW_SOURCES, "open")
            .cls("sources");
  }

  /// The word for a verdict, with its sign.
  static Node brief(View view, Verdict verdict) {
    var mark = Mark.of(verdict);
    var words = new Words(view.bangka().knowledge().vocabulary(), view.language());
    return el("span", sign(mark), text(" " + words.verdict(verdict))).cls("badge " + name(mark));
  }
}
