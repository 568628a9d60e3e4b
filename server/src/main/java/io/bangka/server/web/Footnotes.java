package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources of a page, numbered in the order in which they are first cited. For one page and one
/// thread.
final class Footnotes {
  private final View view;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Footnotes(View view) {
    this.view = view;
  }

  /// The marks of these sources; nothing for none.
  List<Node> marks(List<String> ids) {
    var marks = new ArrayList<Node>();
    for (String id : ids) {
      if (view.bangka().knowledge().sources().containsKey(id)) {
        int number = numbers.computeIfAbsent(id, _ -> numbers.size() + 1);
        marks.add(
            link("#s" + number, Integer.toString(number))
                .with("aria-label", view.say("Source ", "来源 ") + number));
      }
    }
    return marks.isEmpty() ? List.of() : List.of(el("sup", marks).cls("cites"));
  }

  /// Those that were cited so far.
  Node node() {
    return numbers.isEmpty()
        ? el("div")
        : el("aside", el("h2", view.say("Sources", "来源")), el("ol", items())).cls("sources below");
  }

  private List<Node> items() {
    var items = new ArrayList<Node>();
    numbers.forEach((id, number) -> items.add(source(id, number)));
    return items;
  }

  /// The same, folded away; whoever follows a mark gets there.
  Node folded() {
    return numbers.isEmpty()
        ? el("div")
        : el(
                "details",
                el(
                    "summary",
                    view.voice().labelled(view.say("Sources", "来源"), "" + numbers.size())),
                el("ol", items()))
            .cls("sources below");
  }

  private Node source(String id, int number) {
    var source = java.util.Objects.requireNonNull(view.bangka().knowledge().sources().get(id));
    return el(
            "li",
            text(view.words().source(source) + " "),
            el("a", NoteView.host(source.url()))
                .with("href", source.url())
                .with("rel", "noreferrer noopener external"))
        .with("id", "s" + number);
  }
}
