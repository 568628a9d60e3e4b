package io.bangka.words;

import io.bangka.model.Effect;
import io.bangka.model.Row;

/// A statement that another one beats, or that stands against an equal one. It is shown, with who
/// says it; a reader weighs it.
record DisputeWords(Words words, String taker) {

  String disputed(Row row) {
    String says = words.pattern(row.pattern());
    String claim =
        row.effect() == Effect.ACCEPTS
            ? words.tongue().say(taker + " takes " + says, taker + "接受" + says)
            : words.tongue().say(taker + " does not take " + says, taker + "不接受" + says);
    return words.tongue().say("others say: ", "另有说法：")
        + claim
        + words.tongue().aside(words.since(row.force(), row.citation()));
  }
}
