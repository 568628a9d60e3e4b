package io.bangka.words;

import io.bangka.engine.Assessment.Assumed;
import io.bangka.model.Holding;
import io.bangka.model.Presumption;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was assumed, each once. Defaults of attributes stand together by the thing that they are
/// about; what only another reading rests on is a detail.
record AssumptionLines(Words words) {

  private record Group(String kind, Verdict otherwise) {}

  List<Line> lines(Telling telling) {
    var lines = new ArrayList<>(lines(assumed(telling, false), false));
    var more = new LinkedHashMap<>(assumed(telling, true));
    more.keySet().removeAll(assumed(telling, false).keySet());
    lines.addAll(lines(more, true));
    return lines;
  }

  private static Map<String, Assumed> assumed(Telling telling, boolean otherReading) {
    var byId = new LinkedHashMap<String, Assumed>();
    telling.answers().stream()
        .filter(told -> told.reading().filter(i -> i > 0).isPresent() == otherReading)
        .flatMap(told -> told.assessment().assumes().stream())
        .forEach(assumed -> byId.putIfAbsent(assumed.presumption().id(), assumed));
    return byId;
  }

  private List<Line> lines(Map<String, Assumed> assumptions, boolean detail) {
    var texts = new LinkedHashSet<String>();
    var defaults = new LinkedHashMap<Group, SortedMap<String, Said>>();
    for (Assumed assumed : assumptions.values()) {
      if (assumed.presumption().sort() == Presumption.Sort.ATTRIBUTE
          && assumed.presumption().fact() instanceof Presumption.Fact.Has(var holding)) {
        var group = new Group(holding.kind(), assumed.otherwise());
        defaults.computeIfAbsent(group, _ -> new TreeMap<>()).putAll(holding.said());
      } else {
        texts.add(words.assumption(assumed));
      }
    }
    defaults.forEach((group, said) -> texts.add(ordinary(group, said)));
    return texts.stream()
        .map(text -> (Line) new Line.Assumption(words.tongue().sentence(text), detail))
        .toList();
  }

  private String ordinary(Group group, SortedMap<String, Said> said) {
    String text = new PresumptionWords(words).ordinary(Holding.of(group.kind(), said));
    return words.set(text + words.otherwise(group.otherwise()));
  }
}
