package io.bangka.ask;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts texts for the search as everything else here reads them: folded, so that scripts, widths
/// and capitals are all the same; English words without their commonest endings, Chinese in pairs
/// of neighbouring characters.
final class SearchWords extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Folds());
  }

  /// The words of a folded text.
  static List<String> of(String folded) {
    var words = new ArrayList<String>();
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      if (Folded.han(c)) {
        if (i + 1 < folded.length() && Folded.han(folded.charAt(i + 1))) {
          words.add(folded.substring(i, i + 2));
        }
        i++;
      } else if (Folded.wordly(c)) {
        int end = Words.word(folded, i);
        words.add(Stem.of(folded.substring(i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  private static final class Folds extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<String> words = List.of();
    private int next;

    @Override
    public void reset() throws java.io.IOException {
      super.reset();
      var text = new StringBuilder();
      var buffer = new char[1024];
      for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
        text.append(buffer, 0, n);
      }
      words = of(Folding.fold(text.toString()).text());
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next >= words.size()) {
        return false;
      }
      clearAttributes();
      term.append(words.get(next++));
      return true;
    }
  }
}
