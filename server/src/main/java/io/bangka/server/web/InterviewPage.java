package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Vocabulary;
import io.bangka.service.AnswerJson;
import io.bangka.service.Asked;
import io.bangka.service.Dialogue;
import io.bangka.service.InterviewAnswer;
import io.bangka.written.Faulty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question of an interview, or its end.
///
/// @param turns what was known at each question so far, this one the last; JSON
/// @param wrong what was wrong with the answer before
record InterviewPage(
    View view, List<String> turns, Dialogue now, InterviewAnswer turn, Optional<Faulty> wrong) {
  private static final int FEW = 40;
  private static final int SHORT = 8;

  List<Node> nodes() {
    var inside = new ArrayList<Node>();
    inside.add(way());
    turn.question().ifPresentOrElse(q -> inside.addAll(question(q)), () -> inside.addAll(end()));
    inside.add(said());
    return List.of(el("section", inside).cls(turn.question().isPresent() ? "hero asking" : ""));
  }

  /// Where one is, and the way back.
  private Node way() {
    int number = turns.size();
    var place =
        turn.question().isPresent()
            ? view.say("Question " + number, "第 " + number + " 题")
            : view.say("Enough is known", "信息已足够");
    var inside = new ArrayList<Node>();
    if (number > 1) {
      inside.add(
          form(
              turns.subList(0, number - 1),
              List.of(el("button", view.say("← Back", "← 上一题")).cls("small"))));
    } else {
      inside.add(Node.link(view.to("interview"), view.say("← Back", "← 返回")));
    }
    inside.add(el("span", place));
    return el("div", inside).cls("steps");
  }

  private List<Node> question(Asked asked) {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", asked.text()).with("id", "question"));
    wrong.ifPresent(faulty -> {
      var first = faulty.diagnostics().getFirst();
      String help = first.help().map(h -> " " + view.voice().say(h)).orElse("");
      nodes.add(
          el("p", view.voice().say(first.message()) + help).cls("fault").with("role", "alert"));
    });
    nodes.add(asked.several() ? several(asked) : single(asked));
    if (asked.sayable()) {
      nodes.add(say(asked));
    }
    nodes.add(
        form(
            turns,
            List.of(
                hidden("about", asked.about()),
                el("button", view.say("I don’t know", "不知道"))
                    .with("name", "unknown")
                    .with("value", "1"))));
    return nodes;
  }

  private Node single(Asked asked) {
    var inside = new ArrayList<Node>();
    inside.add(hidden("about", asked.about()));
    if (asked.choices().size() > FEW) {
      var options = new ArrayList<Node>();
      IntStream.range(0, asked.choices().size())
          .forEach(i ->
              options.add(
                  el("option", asked.choices().get(i).text()).with("value", Integer.toString(i))));
      inside.add(el("select", options).with("name", "choose").with("aria-labelledby", "question"));
      inside.add(el("button", view.say("Continue", "继续")).cls("primary"));
      return form(turns, inside);
    }
    var items = new ArrayList<Node>();
    for (int i = 0; i < asked.choices().size(); i++) {
      var button =
          el("button", capital(asked.choices().get(i).text()))
              .with("name", "choose")
              .with("value", Integer.toString(i));
      items.add(el("li", i < 9 ? button.with("accesskey", Integer.toString(i + 1)) : button));
    }
    inside.add(el("ul", items).cls(asked.choices().size() > SHORT ? "choices many" : "choices"));
    return form(turns, inside);
  }

  private Node several(Asked asked) {
    var boxes = new ArrayList<Node>();
    for (int i = 0; i < asked.choices().size(); i++) {
      int number = i;
      var box =
          el("input")
              .with("type", "checkbox")
              .with("name", "choose")
              .with("value", Integer.toString(i));
      boolean usual = asked.usual().filter(u -> u.contains(number)).isPresent();
      boxes.add(
          el(
              "li",
              el(
                  "label",
                  usual ? box.with("checked", "") : box,
                  el("span", capital(asked.choices().get(i).text())))));
    }
    return form(
        turns,
        List.of(
            hidden("about", asked.about()),
            el("p", view.say("Tick all that you have; none is an answer, too.", "有的都勾上；一样都没有，就不勾。"))
                .cls("lead"),
            el("div", el("ul", boxes).cls("choices boxes"))
                .with("role", "group")
                .with("aria-labelledby", "question"),
            el("button", view.say("Continue", "继续")).cls("primary").with("accesskey", "c")));
  }

  private Node say(Asked asked) {
    var attribute = attribute(asked);
    var field =
        el("input")
            .with("name", "say")
            .with("required", "")
            .with("aria-label", asked.text())
            .with("type", type(attribute));
    return form(
        turns,
        List.of(
            hidden("about", asked.about()),
            el(
                    "div",
                    field.with(
                        "placeholder",
                        attribute.filter(Personal::is).isPresent()
                            ? ""
                            : view.say("or in your own words", "或者自己写")),
                    el("button", view.say("That’s it", "确定")))
                .cls("say")));
  }

  private static String type(Optional<Attribute> attribute) {
    return attribute
        .map(a ->
            switch (a.domain()) {
              case Domain.Day() -> "date";
              case Domain.Whole() -> "number";
              case Domain.Flag(), Domain.Coded _ -> "text";
            })
        .orElse("text");
  }

  private Optional<Attribute> attribute(Asked asked) {
    return new Personal(view.bangka().knowledge().vocabulary()).asked(asked.about());
  }

  /// A form that carries the turns. What is personal goes by POST, and so into no address.
  private Node form(List<String> kept, List<Node> inside) {
    var personal = new Personal(view.bangka().knowledge().vocabulary());
    boolean post =
        kept.stream().anyMatch(personal::in)
            || turn.question().flatMap(this::attribute).filter(Personal::is).isPresent();
    var all = new ArrayList<Node>();
    all.add(hidden("s", Turns.packed(kept)));
    view.asOf().ifPresent(day -> all.add(hidden("asOf", day.toString())));
    if (view.isStrict()) {
      all.add(hidden("strict", "1"));
    }
    all.addAll(inside);
    return el("form", all)
        .with("method", post ? "post" : "get")
        .with("action", "/" + view.lang() + "/interview");
  }

  /// The answer, and on to what can be done.
  private List<Node> end() {
    var note = now.reply().note().brief();
    var shown = new NoteView(view, note);
    var wanted =
        new Wanted(
            view, "", List.of(), AnswerJson.text(turn.profile()), AnswerJson.text(turn.query()));
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("The answer", "答案")).cls("unseen"));
    nodes.addAll(shown.verdicts());
    nodes.add(
        el(
                "div",
                wanted.way(
                    "route",
                    view.say("What can I do? Step by step", "我可以怎么办？逐步看"),
                    "button primary"))
            .cls("onwards"));
    nodes.add(shown.body());
    return nodes;
  }

  /// What was said so far.
  private Node said() {
    var words = view.words();
    var profile = now.profile();
    var items = new ArrayList<Node>();
    profile
        .person()
        .said()
        .forEach((path, said) ->
            items.add(chip(words.yours(Holding.unsaid(Vocabulary.PERSON).with(path, said)))));
    profile.holdings().forEach(holding -> items.add(chip(words.thing(holding))));
    return items.isEmpty()
        ? el("div")
        : el(
                "div",
                el("div", el("span", view.say("You said", "你说过")).cls("label"), el("ul", items))
                    .cls("row"))
            .cls("chips");
  }

  private static Node chip(String text) {
    return el("li", el("span", text(text)).cls("chip said"));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
