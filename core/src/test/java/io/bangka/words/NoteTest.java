package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment.Assumed;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Source;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest {
  private static final Presumption PASSPORT =
      new Presumption(
          "own-passport",
          Optional.of(new LocalText("you hold a valid passport", "你持有有效护照")),
          Presumption.Sort.ORDINARY,
          List.of(),
          List.of(),
          new Presumption.Fact.Has(Sample.holding("document", "kind", "passport")));

  @Test
  void theLinesComeInTheOrderOfAnAdvisersNote() {
    assertThat(note(Language.ZH).lines())
        .extracting(line -> note(Language.ZH).label(line) + " " + line.text())
        .containsExactly(
            "结论 不能。你现在无法绑定微信支付：你没有合用的实名证件。",
            "假定 你持有有效护照（否则：要看情况）。",
            "理由 实名证件：你没有合用的；接受有效护照。",
            "理由 支付工具：符合。",
            "来源 Tencent（经 360doc.cn）：《重磅!腾讯官宣:绑定境外卡》，2023-07-20，官方（转载）");
  }

  @Test
  void bothLanguagesHaveTheSameLinesWithTheSameMarks() {
    var english = note(Language.EN).lines();
    var chinese = note(Language.ZH).lines();
    assertThat(english)
        .extracting(Object::getClass)
        .isEqualTo(chinese.stream().map(Object::getClass).toList());
    assertThat(english)
        .extracting(Line::sources)
        .isEqualTo(chinese.stream().map(Line::sources).toList());
  }

  @Test
  void aLineRefersToItsSourcesByNumber() {
    var note = note(Language.EN);
    var reason =
        note.lines().stream().filter(Line.Reason.class::isInstance).findFirst().orElseThrow();
    assertThat(note.numbers(reason)).containsExactly(1);
  }

  @Test
  void aQuestionThatWasNotUnderstoodIsAnsweredToo() {
    var telling =
        new Telling(
            Sample.DAY,
            false,
            List.of(),
            Profile.NOTHING_SAID,
            List.of(),
            List.of(),
            List.of("xyzzy"));
    assertThat(new NoteWriter(knowledge(), Language.EN).note(telling).lines())
        .extracting(Line::text)
        .hasSize(2)
        .last()
        .isEqualTo("Not understood, left out: “xyzzy”.");
  }

  @Test
  void nothingShownHasSpaceAtItsEnds() {
    for (Language language : Language.values()) {
      assertThat(note(language).lines()).allMatch(line -> line.text().equals(line.text().strip()));
    }
  }

  private static Note note(Language language) {
    var told =
        Answers.reach("link")
            .verdict(Verdict.NO)
            .because(Answers.finding(Answers.INSTRUMENT, Truth.TRUE))
            .because(Answers.finding(Answers.IDENTITY, Truth.FALSE))
            .assume(new Assumed(PASSPORT, Verdict.DEPENDS))
            .told();
    var telling =
        new Telling(
            Sample.DAY,
            false,
            List.of(),
            Profile.NOTHING_SAID,
            List.of(told),
            List.of(),
            List.of());
    return new NoteWriter(knowledge(), language).note(telling);
  }

  private static Knowledge knowledge() {
    var sources = new LinkedHashMap<String, Source>();
    sources.put(Sample.source().id(), Sample.source());
    return new Knowledge(
        "sha256:",
        Sample.vocabulary(),
        List.of(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        List.of(),
        sources);
  }
}
