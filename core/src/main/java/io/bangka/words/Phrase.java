package io.bangka.words;

import java.util.ArrayList;
import java.util.List;

/// A noun and what stands before and after it, while it is being put together.
final class Phrase {
  private final List<Placed> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private String noun;

  private record Placed(int order, String text) {}

  Phrase(String noun) {
    this.noun = noun;
  }

  /// @param order smaller stands further from the noun
  void before(int order, String text) {
    before.add(new Placed(order, text));
  }

  void after(String text) {
    after.add(text);
  }

  void noun(String text) {
    noun = text;
  }

  String noun() {
    return noun;
  }

  List<String> words() {
    var words = new ArrayList<String>();
    before.stream()
        .sorted(java.util.Comparator.comparingInt(Placed::order))
        .map(Placed::text)
        .forEach(words::add);
    words.add(noun);
    words.addAll(after);
    return words;
  }

  boolean bare() {
    return before.isEmpty();
  }
}
