package io.bangka.ask;

import io.bangka.model.Language;
import java.util.List;

/// Which language and script a text is in.
record Tongue(Language language, Script script) {

  /// Chinese, if its characters are no fewer than the English words that are no names.
  static Tongue of(String text, List<Piece> pieces, Folded folded) {
    long han = text.chars().filter(c -> Folded.han((char) c)).count();
    return han == 0 || han < english(pieces, folded)
        ? new Tongue(Language.EN, Script.LATIN)
        : new Tongue(Language.ZH, Script.of(text));
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
