package io.bangka.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A noun and what stands before and after it, while it is being put together.
final class Phrase {
  private final List<Placed> before = new ArrayList<>();
  private final List<Placed> after = new ArrayList<>();
  private String noun;

  private record Placed(int order, String text) {}

  Phrase(String noun) {
    this.noun = noun;
  }

  /// @param order smaller stands further from the noun
  void before(int order, String text) {
    before.add(new Placed(order, text));
  }

  /// @param order smaller stands nearer to the noun
  void after(int order, String text) {
    after.add(new Placed(order, text));
  }

  void noun(String text) {
    noun = text;
  }

  String noun() {
    return noun;
  }

  List<String> words() {
    var words = new ArrayList<String>(ordered(before));
    words.add(noun);
    words.addAll(ordered(after));
    return words;
  }

  /// Everything but the noun, unless the noun is all there is.
  List<String> qualities() {
    var words = new ArrayList<String>(ordered(before));
    words.addAll(ordered(after));
    return words.isEmpty() ? List.of(noun) : words;
  }

  private static List<String> ordered(List<Placed> placed) {
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::text)
        .toList();
  }
}
