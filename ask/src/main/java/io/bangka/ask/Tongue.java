package io.bangka.ask;

import io.bangka.model.Language;
import java.util.List;

/// Which language and script a text is in.
record Tongue(Language language, Script script) {

  /// Chinese, if its characters are no fewer than the English words that are no names.
  static Tongue of(String text, List<Piece> pieces, Folded folded) {
    int han = 0;
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      han += Folded.han(c) ? 1 : 0;
      traditional += Simplified.of(c) != c ? 1 : 0;
      simplified += Simplified.of(c) == c && Simplified.simplifies(c) ? 1 : 0;
    }
    if (han == 0 || han < english(pieces, folded)) {
      return new Tongue(Language.EN, Script.LATIN);
    }
    return new Tongue(
        Language.ZH, traditional > simplified ? Script.TRADITIONAL : Script.SIMPLIFIED);
  }

  private static int english(List<Piece> pieces, Folded folded) {
    int words = 0;
    for (var piece : pieces) {
      boolean latin = Folded.wordly(folded.text().charAt(piece.from()));
      boolean name = piece.senses().stream().anyMatch(s -> !(s instanceof Sense.Mark));
      words += latin && !name ? 1 : 0;
    }
    return words;
  }
}
