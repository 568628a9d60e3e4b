package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Presumption;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.SortedSet;

/// What is taken for granted. An attribute's default has no text of its own: it is said after its
/// kind, "the phone number is one that receives text messages".
record PresumptionWords(Words words) {

  String presumption(Presumption presumption) {
    return presumption.sort() == Presumption.Sort.ATTRIBUTE
            && presumption.fact() instanceof Presumption.Fact.Has(var holding)
        ? ordinary(holding)
        : words.tongue().say(presumption.text());
  }

  private String ordinary(Holding holding) {
    if (holding.kind().equals(Vocabulary.PERSON) || holding.kind().equals(Vocabulary.ACT)) {
      return words.tongue().say("it is about: ", "问的是：") + words.thing(holding);
    }
    String kind = words.naming().kind(holding.kind());
    return holding.said().size() == 1
            && holding.said().firstEntry().getValue()
                instanceof Said.Within(Test.NoneOf(var values))
        ? not(holding.kind(), kind, holding.said().firstKey(), values)
        : words
            .tongue()
            .say("the " + kind + " is " + words.thing(holding), kind + "是" + words.thing(holding));
  }

  private String not(String kind, String name, String path, SortedSet<String> values) {
    String names = words.tongue().either(words.naming().values(kind, path, values));
    String title = words.naming().attribute(kind, path);
    return words
        .tongue()
        .say(
            "the " + title + " of the " + name + " is not " + names,
            name + "的" + title + "不是" + names);
  }
}
