package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How likely choices are: as the vocabulary's shares of their values say, and alike where it says
/// nothing. Only the order of questions rests on it.
record Shares(Vocabulary vocabulary) {
  private static final double ALL = 100;

  /// Who has as many alike is not expected to have yet another.
  private static final int MOST_ALIKE = 2;

  /// Weights are kept above this, so that no case is thought impossible.
  private static final double LEAST = 0.001;

  List<Choice> of(Opening opening, Situation situation) {
    return switch (opening) {
      case Opening.OfAttribute attribute -> ofCases(attribute);
      case Opening.OfMore more ->
          more.things().stream()
              .map(thing -> new Choice(thing.what(), ofThing(thing.what(), more, situation)))
              .toList();
    };
  }

  private List<Choice> ofCases(Opening.OfAttribute about) {
    var known = new ArrayList<Double>();
    for (var test : about.cases()) {
      known.add(share(about.kind(), about.path(), test));
    }
    double said = known.stream().filter(share -> share >= 0).mapToDouble(s -> s).sum();
    long unsaid = known.stream().filter(share -> share < 0).count();
    double each = said == 0 ? 1 : Math.max(LEAST, (1 - said) / Math.max(1, unsaid));
    double all = known.stream().mapToDouble(share -> weight(share, each)).sum();
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < known.size(); i++) {
      var what = Pattern.of(about.kind(), Map.of(about.path(), about.cases().get(i)));
      choices.add(new Choice(what, weight(known.get(i), each) / all));
    }
    return choices;
  }

  private static double weight(double share, double each) {
    return share < 0 ? each : Math.max(LEAST, share);
  }

  private double ofThing(Pattern what, Opening.OfMore about, Situation situation) {
    long alike =
        Topic.profile(situation, about.party()).holdings(about.kind()).stream()
            .filter(holding -> Narrowing.must(holding, what))
            .count();
    if (alike >= MOST_ALIKE) {
      return 0;
    }
    double share =
        what.tests().isEmpty()
            ? -1
            : share(what.kind(), what.tests().firstKey(), what.tests().firstEntry().getValue());
    return share < 0 ? 0.5 : Math.clamp(share, LEAST, 1 - LEAST);
  }

  /// What the vocabulary says of the values that pass; negative if it says nothing of any.
  private double share(String kind, String path, Test test) {
    if (!(test instanceof Test.OneOf(var values))) {
      return -1;
    }
    var shares = vocabulary.attribute(kind, path).shares();
    var known = shares.entrySet().stream().filter(e -> values.contains(e.getKey())).toList();
    return known.isEmpty() ? -1 : known.stream().mapToInt(Map.Entry::getValue).sum() / ALL;
  }
}
