package io.bangka.cli;

import io.bangka.service.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A question on a screen: where the cursor is, and what is chosen. Immutable.
///
/// @param at the line of the cursor, from 0; after the choices comes "don't know"
record Menu(Asked question, int at, SortedSet<Integer> chosen) {

  /// A key that means something.
  enum Key {
    UP,
    DOWN,
    SPACE,
    ENTER,
    UNKNOWN,
    BACK,
    STOP,
    OTHER
  }

  Menu {
    chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
  }

  /// With what is usual chosen already.
  static Menu of(Asked question) {
    var usual = question.usual().orElseGet(TreeSet::new);
    return question.several()
        ? new Menu(question, 0, usual)
        : new Menu(question, usual.isEmpty() ? 0 : usual.first(), new TreeSet<>());
  }

  /// After a key that does not answer.
  Menu after(Key key) {
    int lines = question.choices().size() + 1;
    return switch (key) {
      case UP -> new Menu(question, (at + lines - 1) % lines, chosen);
      case DOWN -> new Menu(question, (at + 1) % lines, chosen);
      case SPACE -> question.several() && at < question.choices().size() ? toggled() : this;
      case ENTER, UNKNOWN, BACK, STOP, OTHER -> this;
    };
  }

  private Menu toggled() {
    var more = new TreeSet<>(chosen);
    if (!more.remove(at)) {
      more.add(at);
    }
    return new Menu(question, at, more);
  }

  /// What the key answers; empty for a key that does not.
  Optional<Response> response(Key key) {
    return switch (key) {
      case ENTER -> Optional.of(entered());
      case UNKNOWN -> Optional.of(new Response.Unknown());
      case BACK -> Optional.of(new Response.Back());
      case STOP -> Optional.of(new Response.Stop());
      case UP, DOWN, SPACE, OTHER -> Optional.empty();
    };
  }

  private Response entered() {
    if (at == question.choices().size()) {
      return new Response.Unknown();
    }
    return new Response.Chosen(question.several() ? chosen : new TreeSet<>(List.of(at)));
  }

  /// A line for each choice, and the last for "don't know".
  List<String> lines(String unknown) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < question.choices().size(); i++) {
      String box = question.several() ? (chosen.contains(i) ? "[x] " : "[ ] ") : "";
      lines.add((i == at ? "❯ " : "  ") + box + question.choices().get(i).text());
    }
    lines.add((at == question.choices().size() ? "❯ " : "  ") + unknown);
    return lines;
  }
}
