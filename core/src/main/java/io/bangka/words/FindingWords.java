package io.bangka.words;

import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Leaning;
import io.bangka.model.Pattern;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Why a requirement is met, unmet or unknown, in one clause after the role's name.
///
/// @param taker who asks for it: "WeChat Pay"
/// @param asked the thing asked about; empty where the whole person is
/// @param gaps what is not known, though it was searched for
record FindingWords(
    Words words, String taker, Optional<Holding> asked, LocalDate asOf, List<Gap> gaps) {

  String finding(Finding finding) {
    return words
        .tongue()
        .labelled(words.requirements().role(finding.requirement()), state(finding));
  }

  private String state(Finding finding) {
    return switch (finding.state()) {
      case TRUE -> met(finding);
      case FALSE -> unmet(finding);
      case UNKNOWN -> unknown(finding);
    };
  }

  private String met(Finding finding) {
    if (finding.step().isPresent()) {
      String title = words.tongue().say(finding.step().get().title());
      return say(
          "comes with the step " + words.tongue().quoted(title),
          "由" + words.tongue().quoted(title) + "这一步得到");
    }
    return finding.metBy().map(h -> metBy(finding, h)).orElseGet(() -> say("met", "符合"));
  }

  private String metBy(Finding finding, Holding holding) {
    if (holding.kind().equals("person")) {
      return person(finding);
    }
    return holding.presumption().isPresent()
        ? say(words.plainly(holding) + " (assumed) will do", words.plainly(holding) + "（假定你有）可用")
        : say(words.yours(holding) + " will do", words.yours(holding) + "可用");
  }

  private String person(Finding finding) {
    return finding.decisive().stream()
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .findFirst()
        .map(row -> say("you are ", "你") + words.people().qualities(row.pattern()))
        .orElseGet(() -> say("met", "符合"));
  }

  private String unmet(Finding finding) {
    if (!finding.exceeded().isEmpty()) {
      return say("over the limit: ", "超过限额：") + limits(finding);
    }
    Optional<Row> refusal = refusal(finding.decisive());
    if (refusal.isPresent()) {
      Pattern refused = refusal.get().pattern();
      return refused.kind().equals(Vocabulary.ACT)
          ? denies(words.act(refused))
          : refuses(words.pattern(refused));
    }
    return asked.map(thing -> unlisted(finding, thing)).orElseGet(() -> lacking(finding));
  }

  private String limits(Finding finding) {
    return words.tongue().both(finding.exceeded().stream().map(words::limit).toList());
  }

  private static Optional<Row> refusal(List<Row> rows) {
    return rows.stream().filter(row -> row.effect() == Effect.REFUSES).findFirst();
  }

  private String denies(String act) {
    return say("this way does not let you " + act, "这种方式不能" + act);
  }

  private String refuses(String thing) {
    return say(taker + " does not take " + thing, taker + "不接受" + thing);
  }

  /// Another kind of thing altogether, or one that is not on the list.
  private String unlisted(Finding finding, Holding thing) {
    String name = words.thing(thing);
    if (finding.requirement() instanceof Requirement.Role role
        && !Kinds.of(role).contains(thing.kind())) {
      String kinds =
          words.tongue().either(Kinds.of(role).stream().map(words.naming()::kind).toList());
      return say(name + " is not " + EnglishThings.article(kinds), name + "不是" + kinds);
    }
    return say(name + " is not among what " + taker + " takes", name + "不在" + taker + "接受之列");
  }

  /// The nearest miss, or what would do.
  private String lacking(Finding finding) {
    String accepted = words.requirements().accepted(finding.requirement(), asOf);
    if (finding.requirement() instanceof Requirement.None) {
      return accepted;
    }
    return finding
        .metBy()
        .filter(holding -> holding.presumption().isEmpty() && !holding.kind().equals("person"))
        .map(holding -> miss(holding, accepted))
        .orElseGet(
            () -> say("you have nothing that fits; it takes " + accepted, "你没有合用的；接受" + accepted));
  }

  private String miss(Holding holding, String accepted) {
    String yours = words.yours(holding);
    return say(yours + " does not fit; it takes " + accepted, yours + "不合用；接受" + accepted);
  }

  private String unknown(Finding finding) {
    if (finding.requirement() instanceof Requirement.Decided decided) {
      return decides(decided);
    }
    return switch (finding.why().orElse(Why.UNSAID)) {
      case UNSAID -> unsaid(finding);
      case DISPUTED -> say("sources contradict each other here", "来源说法互相矛盾");
      case UNSOURCED -> finding.exceeded().isEmpty() ? unsourced(finding) : limits(finding);
      case DISCRETION -> say("whoever is in charge decides", "由经办方自行决定");
      case RATE ->
          say(
              "the amount is too close to the limit for the reference rate to tell",
              "金额与限额太接近，按参考汇率分不出高低");
    };
  }

  private String unsourced(Finding finding) {
    var behind = GapWords.behind(finding, gaps);
    return behind.isEmpty()
        ? say("no source says whether " + thing() + " will do", "没有来源说明" + thing() + "是否可用")
        : words.tongue().clauses(behind.stream().map(words::gap).toList());
  }

  private String unsaid(Finding finding) {
    if (asked.isPresent()) {
      return say("too little was said about " + thing() + " to tell", "关于" + thing() + "说得太少，无法判断");
    }
    if (!finding.exceeded().isEmpty()) {
      return say("perhaps over the limit: ", "可能超过限额：") + limits(finding);
    }
    String accepted = words.requirements().accepted(finding.requirement(), asOf);
    return say("nothing was said that settles it; it takes " + accepted, "你说的还不足以判断；接受" + accepted);
  }

  private String thing() {
    return asked.map(words::thing).orElseGet(() -> say("what you have", "你持有的"));
  }

  private String decides(Requirement.Decided decided) {
    String by = words.tongue().say(decided.by());
    return say(
        by + " decides: " + leaning(decided.leaning()),
        "由" + by + "决定，" + leaning(decided.leaning()));
  }

  String leaning(Leaning leaning) {
    return switch (leaning) {
      case MOSTLY_ACCEPTS -> say("it mostly accepts", "多半会同意");
      case MIXED -> say("experience is mixed", "有成有不成");
      case MOSTLY_REFUSES -> say("it mostly refuses", "多半会拒绝");
    };
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
