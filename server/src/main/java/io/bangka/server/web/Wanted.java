package io.bangka.server.web;

import static io.bangka.server.web.Node.hidden;

import io.bangka.model.Vocabulary;
import io.bangka.service.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What somebody wants, and what was said of them: in words with what was said since, or as a
/// profile and a query. It goes from page to page by address, unless something of it is personal;
/// then by form.
///
/// @param words blank where it is a profile and a query
/// @param profile JSON; blank where it is in words
/// @param query JSON; likewise
record Wanted(View view, String words, List<Change> changes, String profile, String query) {
  private static final int MOST = 40;
  private static final int LONGEST = 2_000;

  Wanted {
    changes = List.copyOf(changes);
  }

  /// From the parameters of a request, those of its form among them.
  static Wanted of(View view) {
    var call = view.call();
    return new Wanted(
        view,
        call.query("q").orElse(""),
        changes(call.all("is")),
        call.query("profile").orElse(""),
        call.query("query").orElse(""));
  }

  /// Reads what was said since; what is no change is left out.
  static List<Change> changes(List<String> written) {
    return written.stream().limit(MOST).flatMap(w -> Change.of(w).stream()).distinct().toList();
  }

  boolean isNothing() {
    return words.isBlank() && query.isBlank();
  }

  boolean isTooLong() {
    return words.length() > LONGEST;
  }

  /// Whether something was said that has no place in an address.
  boolean isPrivate() {
    return changes.stream().anyMatch(this::isPersonal) || new Personal(vocabulary()).in(profile);
  }

  boolean isPersonal(Change change) {
    return change instanceof Change.Is(var kind, var path, var _)
        && vocabulary().kind(kind).flatMap(k -> k.attribute(path)).filter(Personal::is).isPresent();
  }

  private Vocabulary vocabulary() {
    return view.bangka().knowledge().vocabulary();
  }

  /// A page about the same, by an address that may be shared: without what is personal.
  Address to(String rest) {
    var address = Address.page(view.language(), rest).with("q", words);
    for (Change change : changes) {
      address = isPersonal(change) ? address : address.with("is", change.written());
    }
    if (!isPrivate()) {
      address = address.with("profile", profile);
    }
    address = address.with("query", query).with("asOf", day());
    return view.isStrict() ? address.with("strict", "1") : address;
  }

  /// The same as fields of a form.
  List<Node> fields() {
    var fields = new ArrayList<Node>();
    add(fields, "q", words);
    changes.forEach(change -> add(fields, "is", change.written()));
    add(fields, "profile", profile);
    add(fields, "query", query);
    add(fields, "asOf", day());
    add(fields, "strict", view.isStrict() ? "1" : "");
    return fields;
  }

  private String day() {
    return view.asOf().map(LocalDate::toString).orElse("");
  }

  private static void add(List<Node> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.add(hidden(name, value));
    }
  }

  /// A way to another page about the same: a link, or where something is personal a button.
  ///
  /// @param more names and values of further parameters, one after the other
  Node way(String rest, String text, String look, String... more) {
    if (isPrivate()) {
      var inside = new ArrayList<>(fields());
      for (int i = 0; i < more.length; i += 2) {
        inside.add(hidden(more[i], more[i + 1]));
      }
      inside.add(Node.el("button", text).cls(look));
      return Node.el("form", inside)
          .cls("way")
          .with("method", "post")
          .with("action", "/" + view.lang() + "/" + rest);
    }
    var address = to(rest);
    for (int i = 0; i < more.length; i += 2) {
      address = address.with(more[i], more[i + 1]);
    }
    return Node.link(address.toString(), text).cls(look);
  }
}
