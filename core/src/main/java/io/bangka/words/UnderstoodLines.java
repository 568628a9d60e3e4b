package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// How the words were understood, and what was assumed beyond them.
record UnderstoodLines(Words words) {

  List<Line> lines(Telling telling) {
    var lines = new ArrayList<Line>();
    telling.readings().forEach(reading -> lines.add(new Line.Understood(reading(reading))));
    said(telling.said()).forEach(text -> lines.add(new Line.Understood(text)));
    if (!telling.ignored().isEmpty()) {
      lines.add(new Line.Understood(ignored(telling.ignored())));
    }
    assumptions(telling).forEach(text -> lines.add(new Line.Assumption(text)));
    return lines;
  }

  private String reading(Telling.Reading reading) {
    String as = words.thing(reading.as());
    String quoted = words.tongue().quoted(reading.text());
    String says = say(quoted + " as " + as, quoted + "指" + as);
    return words.set(
        reading
            .note()
            .map(note -> says + say(": ", "：") + note)
            .orElse(words.tongue().sentence(says)));
  }

  private List<String> said(Profile said) {
    var texts = new ArrayList<String>();
    if (!said.person().said().isEmpty()) {
      texts.add(words.people().qualities(Tests.pattern(said.person())));
    }
    said.holdings().stream().map(this::held).forEach(texts::add);
    said.lacks().stream().filter(lack -> !lack.presumed()).map(this::lacked).forEach(texts::add);
    return texts.isEmpty()
        ? List.of()
        : List.of(
            words.set(words.tongue().sentence(say("you: ", "你：") + words.tongue().clauses(texts))));
  }

  private String held(Holding holding) {
    return words.thing(holding);
  }

  private String lacked(Lack lack) {
    return say("no " + words.bare(lack.pattern()), "没有" + words.bare(lack.pattern()));
  }

  private String ignored(List<String> ignored) {
    String list = words.tongue().both(ignored.stream().map(words.tongue()::quoted).toList());
    return words.set(words.tongue().sentence(say("not understood, left out: ", "没看懂，未计入：") + list));
  }

  private Iterable<String> assumptions(Telling telling) {
    var texts = new LinkedHashSet<String>();
    telling
        .answers()
        .forEach(told ->
            told.assessment()
                .assumes()
                .forEach(a -> texts.add(words.tongue().sentence(words.assumption(a)))));
    return texts;
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
