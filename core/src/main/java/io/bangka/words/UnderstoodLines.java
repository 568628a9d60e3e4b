package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How the words were understood, what is still to be said, and what was assumed beyond them.
record UnderstoodLines(Words words) {
  private static final int QUESTIONS = 3;

  List<Line> lines(Telling telling) {
    var lines = new ArrayList<Line>();
    if (telling.dated()) {
      lines.add(new Line.Understood(day(telling.asOf())));
    }
    telling.readings().stream()
        .filter(reading -> ambiguous(telling, reading))
        .forEach(reading -> lines.add(new Line.Understood(reading(reading))));
    said(telling.said()).forEach(text -> lines.add(new Line.Understood(text, true)));
    if (!telling.heard().isEmpty()) {
      lines.add(new Line.Understood(heard(telling.heard())));
    }
    if (!telling.ignored().isEmpty()) {
      lines.add(new Line.Understood(ignored(telling.ignored())));
    }
    lines.addAll(asks(telling));
    lines.addAll(new AssumptionLines(words).lines(telling));
    return lines;
  }

  private String day(LocalDate asOf) {
    return words.set(words.tongue().sentence(say("the rules as of " + asOf, "按 " + asOf + " 的规则")));
  }

  /// What was said and can mean one thing only, the list of what was said shows anyway.
  private static boolean ambiguous(Telling telling, Telling.Reading reading) {
    long same = telling.readings().stream().filter(r -> r.text().equals(reading.text())).count();
    return same > 1 || !telling.said().holdings().contains(reading.as());
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
    said.lacks().stream().filter(lack -> !lack.presumed()).map(words::lacked).forEach(texts::add);
    return texts.isEmpty()
        ? List.of()
        : List.of(
            words.set(words.tongue().sentence(say("you: ", "你：") + words.tongue().clauses(texts))));
  }

  private String held(Holding holding) {
    return words.thing(holding);
  }

  /// “Cyprus”: in Cyprus; “500块”: CNY 500.
  private String heard(List<Telling.Heard> heard) {
    var texts =
        heard.stream()
            .map(h -> words.tongue().quoted(h.text()) + say(" as ", "指") + h.says())
            .distinct()
            .toList();
    return words.set(words.tongue().sentence(words.tongue().clauses(texts)));
  }

  private String ignored(List<String> ignored) {
    String list = words.tongue().both(ignored.stream().map(words.tongue()::quoted).toList());
    return words.set(words.tongue().sentence(say("not understood, left out: ", "没看懂，未计入：") + list));
  }

  private List<Line> asks(Telling telling) {
    return telling.answers().stream()
        .flatMap(told -> told.assessment().asks().stream())
        .map(words::question)
        .distinct()
        .limit(QUESTIONS)
        .map(question -> (Line) new Line.Ask(question))
        .toList();
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
