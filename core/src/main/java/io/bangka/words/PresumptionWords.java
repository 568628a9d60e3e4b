package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Vocabulary;

/// What is taken for granted. An attribute's default has no text of its own: it is said after its
/// kind, "the phone number: that receives text messages".
record PresumptionWords(Words words) {

  String presumption(Presumption presumption) {
    return presumption.text().map(words.tongue()::say).orElseGet(() -> fact(presumption.fact()));
  }

  private String fact(Presumption.Fact fact) {
    return switch (fact) {
      case Presumption.Fact.Has(var holding) -> ordinary(holding);
      case Presumption.Fact.Lacks(var pattern) ->
          words.tongue().say("you have no ", "你没有") + words.pattern(pattern);
    };
  }

  /// Defaults of one kind, together: "the bank card: in your own name, issued outside …".
  String ordinary(Holding holding) {
    Pattern pattern = Tests.pattern(holding);
    return switch (holding.kind()) {
      case Vocabulary.ACT -> words.tongue().say("you mean to ", "你要") + words.pattern(pattern);
      case Vocabulary.PERSON ->
          words.tongue().say("you are " + words.yours(holding), "你" + words.yours(holding));
      default ->
          words
              .tongue()
              .labelled(
                  words.tongue().say("the ", "") + words.naming().kind(holding.kind()),
                  words.qualities(pattern));
    };
  }
}
