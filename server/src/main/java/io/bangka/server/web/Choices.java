package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.service.Change;
import java.util.ArrayList;
import java.util.List;

/// The values of attributes, to choose from.
record Choices(View view) {
  /// More are listed in a menu instead of as buttons.
  private static final int FEW = 12;

  /// A button for each value, or a field where there are many.
  List<Node> of(String kind, Attribute attribute) {
    return switch (attribute.domain()) {
      case Domain.Flag() ->
          List.of(
              button(new Change.Is(kind, attribute.path(), "true"), view.say("Yes", "是")),
              button(new Change.Is(kind, attribute.path(), "false"), view.say("No", "否")));
      case Domain.Coded(var _, var values, var _) when values.size() <= FEW -> {
        var buttons = new ArrayList<Node>();
        values.forEach((value, names) ->
            buttons.add(
                button(
                    new Change.Is(kind, attribute.path(), value),
                    view.voice().say(names.title()))));
        yield buttons;
      }
      case Domain.Coded _ -> List.of(select(kind, attribute), go());
      case Domain.Whole() -> List.of(field(kind, attribute, "number"), go());
      case Domain.Day() -> List.of(field(kind, attribute, "date"), go());
    };
  }

  Node button(Change change, String text) {
    return el("button", text).with("name", "is").with("value", change.written());
  }

  private Node go() {
    return el("button", view.say("That’s it", "确定"));
  }

  Node select(String kind, Attribute attribute) {
    var options = new ArrayList<Node>();
    options.add(el("option", "—").with("value", ""));
    if (attribute.domain() instanceof Domain.Coded(var _, var values, var _)) {
      values.forEach((value, names) ->
          options.add(
              el("option", view.voice().say(names.title()))
                  .with("value", new Change.Is(kind, attribute.path(), value).written())));
    }
    String title = view.voice().say(attribute.title());
    return el("select", options).with("name", "is").with("aria-label", title);
  }

  /// What is personal goes by POST, and so into no address.
  private Node field(String kind, Attribute attribute, String type) {
    return el("input")
        .with("type", type)
        .with("name", "private:" + kind + "." + attribute.path())
        .with("aria-label", view.voice().say(attribute.title()));
  }

  /// A change as somebody would say it: "Card network: Visa".
  String said(Change change) {
    var vocabulary = view.bangka().knowledge().vocabulary();
    return switch (change) {
      case Change.Is(var kind, var path, var value) ->
          vocabulary
              .kind(kind)
              .flatMap(k -> k.attribute(path))
              .map(a -> view.voice().labelled(view.voice().say(a.title()), value(a, value)))
              .orElse(value);
      case Change.Has(var kind, boolean some) -> {
        String name =
            vocabulary.kind(kind).map(k -> view.voice().say(k.names().title())).orElse(kind);
        yield some ? view.say("There is: ", "有") + name : view.say("None: ", "没有") + name;
      }
      case Change.Not(var id) ->
          vocabulary().stream()
              .filter(p -> p.id().equals(id))
              .findFirst()
              .flatMap(p -> p.text().map(t -> view.voice().say(t)))
              .map(t -> view.say("Not so: ", "并非：") + t)
              .orElse(view.say("Not so: ", "并非：") + id);
    };
  }

  private List<io.bangka.model.Presumption> vocabulary() {
    return view.bangka().knowledge().presumptions();
  }

  private String value(Attribute attribute, String value) {
    return switch (attribute.domain()) {
      case Domain.Coded(var _, var values, var _) -> {
        var names = values.get(value);
        yield names == null ? value : view.voice().say(names.title());
      }
      case Domain.Flag() -> value.equals("true") ? view.say("yes", "是") : view.say("no", "否");
      case Domain.Whole(), Domain.Day() -> value;
    };
  }
}
