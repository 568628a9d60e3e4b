package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Vocabulary;
import io.bangka.service.Change;
import io.bangka.service.Conversation;
import io.bangka.words.Line;
import io.bangka.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was understood, what was said since, and what was presumed: each can be changed with one
/// tap, and the answer follows.
///
/// @param hasPersonal whether a change has no place in an address
record Chips(View view, Conversation conversation, List<Change> changes, boolean hasPersonal) {

  /// So many presumptions are shown at once.
  private static final int MOST = 3;

  Node node() {
    var rows = new ArrayList<Node>();
    row(rows, view.say("Understood", "理解"), understood(), heard());
    row(rows, view.say("You said", "你说过"), since());
    var presumed = presumed();
    int shown = presumed.size() > MOST + 1 ? MOST : presumed.size();
    row(
        rows,
        view.say("Presumed", "假定"),
        presumed.subList(0, shown),
        rest(presumed.subList(shown, presumed.size())));
    return el("div", rows).cls("chips");
  }

  /// Beyond a handful they stand between an answer and what is asked back.
  private List<Node> rest(List<Node> chips) {
    if (chips.isEmpty()) {
      return List.of();
    }
    String more = view.say(chips.size() + " more", "另有 " + chips.size() + " 项");
    return List.of(el("details", el("summary", more), el("ul", chips)).cls("rest"));
  }

  private static void row(List<Node> rows, String label, List<Node> chips) {
    row(rows, label, chips, List.of());
  }

  /// @param remarks stand below the chips
  private static void row(List<Node> rows, String label, List<Node> chips, List<Node> remarks) {
    var inside = new ArrayList<Node>();
    if (!chips.isEmpty()) {
      inside.add(el("ul", chips));
    }
    inside.addAll(remarks);
    if (!inside.isEmpty()) {
      rows.add(el("div", el("span", label).cls("label"), el("div", inside)).cls("row"));
    }
  }

  /// How words were read that are no thing of theirs, and what was left out.
  private List<Node> heard() {
    return conversation.reply().note().lines().stream()
        .<Node>mapMulti((line, more) -> {
          if (line instanceof Line.Understood(var said, var profile) && !profile) {
            more.accept(el("p", said).cls("heard"));
          }
        })
        .toList();
  }

  private List<Node> understood() {
    var words = new Words(view.bangka().knowledge().vocabulary(), view.language());
    var profile = conversation.profile();
    var chips = new ArrayList<Node>();
    profile
        .person()
        .said()
        .forEach((path, said) ->
            chips.add(thing(Holding.unsaid(Vocabulary.PERSON).with(path, said), words)));
    profile.holdings().forEach(holding -> chips.add(thing(holding, words)));
    profile.lacks().stream()
        .filter(lack -> !lack.presumed())
        .forEach(lack -> chips.add(el("li", el("span", words.lacked(lack)).cls("chip"))));
    return chips;
  }

  /// A thing with, on tap, other values for what was said of it.
  private Node thing(Holding thing, Words words) {
    var name = thing.kind().equals(Vocabulary.PERSON) ? words.yours(thing) : words.thing(thing);
    var choices = new ArrayList<Node>();
    thing
        .said()
        .keySet()
        .forEach(path ->
            attribute(thing.kind(), path)
                .filter(a -> a.domain() instanceof Domain.Coded)
                .ifPresent(a -> choices.add(new Choices(view).select(thing.kind(), a))));
    if (choices.isEmpty()) {
      return el("li", el("span", name).cls("chip"));
    }
    choices.add(el("button", view.say("Change", "更改")).cls("small"));
    return el(
        "li",
        el("details", el("summary", name).cls("chip"), el("div", choices).cls("change"))
            .cls("alter"));
  }

  private Optional<Attribute> attribute(String kind, String path) {
    return view.bangka().knowledge().vocabulary().kind(kind).flatMap(k -> k.attribute(path));
  }

  /// Each with a way to take it back.
  private List<Node> since() {
    var chips = new ArrayList<Node>();
    for (Change change : changes) {
      String said = new Choices(view).said(change);
      var undo = hasPersonal ? button(change) : link(without(change), "×");
      undo = undo.with("aria-label", view.say("Take back: ", "撤回：") + said);
      chips.add(el("li", el("span", text(said + " "), undo).cls("chip said")));
    }
    return chips;
  }

  /// In a form, which keeps what is personal out of the address.
  private static Node.El button(Change change) {
    return el("button", "×").cls("small").with("name", "undo").with("value", change.written());
  }

  private String without(Change change) {
    var others = changes.stream().filter(other -> !other.equals(change)).toList();
    String words = view.call().query("q").orElse("");
    return new Wanted(view, words, others, "", "").to("").toString();
  }

  private List<Node> presumed() {
    var chips = new ArrayList<Node>();
    for (Conversation.Presumed presumed : conversation.presumed()) {
      var not =
          el("button", view.say("Not so", "不是这样"))
              .cls("small")
              .with("name", "is")
              .with("value", presumed.denial().written());
      String capital = view.lang().equals("en") ? capital(presumed.text()) : presumed.text();
      chips.add(el("li", el("span", text(capital + " "), not).cls("chip presumed")));
    }
    return chips;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
