package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Echo;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Sentences with quoted words in them: each `{}` of a template takes the next word, in backticks
/// in English and in corner brackets in Chinese.
final class Wording {
  /// Longer lists are cut: nobody reads two hundred countries.
  private static final int LISTED = 12;

  private Wording() {}

  static LocalText of(String en, String zh, String... words) {
    return new LocalText(fill(en, Echo::en, words), fill(zh, Echo::zh, words));
  }

  /// What may stand here, as one list.
  static LocalText known(String en, String zh, Collection<String> names) {
    return new LocalText(
        en + " " + list(names, Echo::en, ", ") + ".", zh + list(names, Echo::zh, "") + "。");
  }

  private static String list(Collection<String> names, UnaryOperator<String> quote, String comma) {
    List<String> shown = names.stream().limit(LISTED).map(quote).toList();
    return String.join(comma, shown) + (names.size() > LISTED ? " …" : "");
  }

  private static String fill(String template, UnaryOperator<String> quote, String... words) {
    var text = new StringBuilder();
    int from = 0;
    for (String word : words) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        break; // one language may need fewer of the words
      }
      text.append(template, from, hole).append(quote.apply(word));
      from = hole + 2;
    }
    return text.append(template.substring(from)).toString();
  }
}
