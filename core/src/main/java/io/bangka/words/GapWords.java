package io.bangka.words;

import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Gap;
import io.bangka.model.Truth;
import io.bangka.model.Why;
import java.util.List;

/// What nobody says: "no source was found for this: … (searched on 2026-11-22)".
record GapWords(Words words) {

  String gap(Gap gap) {
    String what = words.tongue().say(gap.what());
    return words.tongue().say("no source was found for this: " + what, "未找到来源：" + what)
        + words
            .tongue()
            .aside(words.tongue().say("searched on " + gap.searched(), "查找日期 " + gap.searched()));
  }

  /// Those that say why nobody knows whether a requirement is met; its reason tells them.
  static List<Gap> behind(Finding finding, List<Gap> gaps) {
    boolean open =
        finding.state() == Truth.UNKNOWN
            && finding.why().filter(Why.UNSOURCED::equals).isPresent()
            && finding.exceeded().isEmpty();
    return open ? gaps.stream().filter(gap -> isAbout(gap, finding)).toList() : List.of();
  }

  private static boolean isAbout(Gap gap, Finding finding) {
    String requirement = finding.requirement().name();
    return gap.about() instanceof Gap.About.Role(var name)
        && (name.equals(requirement) || name.startsWith(requirement + "."));
  }
}
