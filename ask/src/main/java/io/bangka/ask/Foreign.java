package io.bangka.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a text is in another language than Chinese and English: by its script, or by the common
/// little words of other languages (`foreign.txt`), which must be two at least and more than the
/// English ones. Such a text is not half understood: a "without" that nobody read would turn the
/// answer round.
final class Foreign {
  private static final int LEAST = 2;

  private final Map<String, Set<String>> languages = new HashMap<>();

  static Foreign load() {
    var foreign = new Foreign();
    for (var line : WordFile.read("foreign.txt").lines()) {
      line.forms().forEach(form -> foreign.add(Folding.fold(form).text(), line.key()));
    }
    return foreign;
  }

  private void add(String form, String language) {
    languages.computeIfAbsent(form, _ -> new HashSet<>()).add(language);
  }

  boolean is(String text, Folded folded, List<Piece> pieces) {
    return script(text) || words(folded, pieces);
  }

  private static boolean script(String text) {
    int known = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        known += latin || Folded.han(c) ? 1 : 0;
        other += latin || Folded.han(c) ? 0 : 1;
      }
    }
    return other > known;
  }

  private boolean words(Folded folded, List<Piece> pieces) {
    var counts = new HashMap<String, Set<String>>();
    int english = 0;
    for (var piece : pieces) {
      if (!Folded.wordly(folded.text().charAt(piece.from()))) {
        continue;
      }
      for (String word : folded.text().substring(piece.from(), piece.to()).split(" ", -1)) {
        var spoken = languages.getOrDefault(word, Set.of());
        spoken.forEach(l -> counts.computeIfAbsent(l, _ -> new HashSet<>()).add(word));
        english += spoken.isEmpty() && piece.senses().stream().anyMatch(Foreign::small) ? 1 : 0;
      }
    }
    int most = counts.values().stream().mapToInt(Set::size).max().orElse(0);
    return most >= LEAST && most > english;
  }

  private static boolean small(Sense sense) {
    return sense instanceof Sense.Mark;
  }
}
