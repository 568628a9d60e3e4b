package io.bangka.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What people write around a message when they ask what it means: it tells messages apart hardly
/// at all.
///
/// @param phrases Chinese ones, found anywhere in a text
/// @param words English ones
record Fillers(List<String> phrases, Set<String> words) {

  /// Those of the file, and names, folded, that count for as little.
  static Fillers with(List<String> names) {
    var phrases = new ArrayList<String>();
    var words = new HashSet<String>();
    for (var line : WordFile.read("fillers.txt").lines()) {
      (line.key().equals("zh") ? phrases : words).addAll(line.forms());
    }
    for (String name : names) {
      if (isChinese(name)) {
        phrases.add(name);
      } else {
        words.add(first(name));
      }
    }
    phrases.sort((one, other) -> other.length() - one.length());
    return new Fillers(List.copyOf(phrases), Set.copyOf(words));
  }

  private static boolean isChinese(String name) {
    return name.chars().anyMatch(c -> Folded.han((char) c));
  }

  /// Of "wise account" only the first word is a name.
  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /// The characters of a folded text that stand in a phrase.
  BitSet within(String text) {
    var marked = new BitSet();
    for (String phrase : phrases) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (marked.get(at, at + phrase.length()).isEmpty()) {
          marked.set(at, at + phrase.length());
        }
      }
    }
    return marked;
  }
}
