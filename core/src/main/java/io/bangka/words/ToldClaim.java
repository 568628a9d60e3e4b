package io.bangka.words;

import io.bangka.model.ClaimVerdict;
import io.bangka.model.LocalText;
import java.util.List;

/// A claim that a question contains.
///
/// @param sources ids, the best first
public record ToldClaim(
    LocalText text, ClaimVerdict verdict, LocalText because, List<String> sources) {
  public ToldClaim {
    sources = List.copyOf(sources);
  }

  /// 「…」已过时：…
  Line line(Words words) {
    var tongue = words.tongue();
    String claim = tongue.quoted(bare(tongue.say(text)));
    String verdict = tongue.say(ClaimWords.verdict(this.verdict));
    String because = tongue.sentence(tongue.say(this.because));
    String said =
        tongue.say(claim + " is " + verdict + ": " + because, claim + verdict + "：" + because);
    return new Line.Claim(words.set(said), sources);
  }

  /// Without its full stop: it stands inside a sentence.
  private static String bare(String sentence) {
    boolean stop = sentence.endsWith("。") || sentence.endsWith(".");
    return stop ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
