package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.model.Period;
import io.bangka.model.Verdict;
import io.bangka.service.Answer.Part;
import io.bangka.words.Line;
import io.bangka.words.Mark;
import io.bangka.words.Note;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BangkaTest {
  private static final String ZH = "塞浦路斯保号卡能绑定微信或支付宝吗？";
  private static final String EN = "Can a Cyprus residence card be linked to WeChat Pay or Alipay?";

  @ParameterizedTest
  @ValueSource(strings = {ZH, EN})
  void theResidenceCardIsNoIdentityDocumentAndNoInstrumentOnEitherPlatform(String question) {
    var answer = ask(question);
    assertThat(answer.summary()).isEqualTo(Answer.Summary.NO);
    for (String platform : List.of("wechat-pay", "alipay")) {
      Part principal = of(answer, platform).getFirst();
      assertThat(principal.verdict()).isEqualTo(Verdict.NO);
      assertThat(principal.because())
          .filteredOn(because -> because.procedure().equals(platform + ".link-international-card"))
          .filteredOn(because -> List.of("identity", "instrument").contains(because.requirement()))
          .hasSize(2)
          .allSatisfy(because -> assertThat(Codes.of(because.state())).isEqualTo("unmet"))
          .allSatisfy(because -> assertThat(because.sources()).isNotEmpty());
    }
  }

  @Test
  void bothReadingsOfTheWordAreAnswered() {
    var answer = ask(ZH);
    assertThat(answer.readings()).extracting(Answer.Reading::kind).contains("document", "phone");
    assertThat(answer.answers().stream().flatMap(p -> p.reading().stream())).contains(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {ZH, EN})
  void aWayThatWorksIsShownWithItsFeeAndLimitsAndTheirSources(String question) {
    var answer = ask(question);
    for (String platform : List.of("wechat-pay", "alipay")) {
      var fees = of(answer, platform).stream().flatMap(p -> p.fees().stream()).toList();
      assertThat(fees).anySatisfy(BangkaTest::isThreePercentAbove200);
      var limits = of(answer, platform).stream().flatMap(p -> p.limits().stream());
      assertThat(limits).isNotEmpty().allSatisfy(l -> assertThat(l.sources()).isNotEmpty());
    }
    assertThat(lines(note(question), Line.Way.class)).isNotEmpty();
  }

  private static void isThreePercentAbove200(Answer.Fee fee) {
    assertThat(fee.rate()).isEqualByComparingTo("0.03");
    assertThat(fee.above()).contains(new Answer.Money(new BigDecimal("200"), "CNY"));
    assertThat(fee.sources()).isNotEmpty();
  }

  @Test
  void everySourceThatIsCitedIsListedAndNoOther() {
    var answer = ask(ZH);
    assertThat(answer.sources()).isNotEmpty();
    var note = note(ZH);
    var listed = lines(note, Line.Source.class).map(Line.Source::id).toList();
    var cited = note.lines().stream().flatMap(line -> line.sources().stream()).distinct().toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void theBriefHasTheSameNumbersAsTheWholeNote() {
    var whole = lines(note(ZH), Line.Source.class).map(BangkaTest::numbered).toList();
    assertThat(lines(note(ZH).brief(), Line.Source.class).map(BangkaTest::numbered))
        .isNotEmpty()
        .allMatch(whole::contains);
  }

  private static String numbered(Line.Source source) {
    return source.number() + " " + source.id();
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    var again = Bangka.of(Shipped.PACKS.knowledge(), Shipped.CLOCK).ask(ZH, Setting.ORDINARY);
    assertThat(again.json()).isEqualTo(Shipped.BANGKA.ask(ZH, Setting.ORDINARY).json());
  }

  @Test
  void theKnowledgeThatShipsIsThatOfThePacks() {
    var builtIn = Bangka.builtIn(Shipped.CLOCK);
    assertThat(builtIn.knowledge()).isEqualTo(Shipped.PACKS.knowledge());
    assertThat(builtIn.ask(EN, Setting.ORDINARY).json())
        .isEqualTo(Shipped.BANGKA.ask(EN, Setting.ORDINARY).json());
  }

  @Test
  @Tag("slow")
  void theDecisionRecordTellsQuestionsApart() {
    var strict = new Setting(Setting.ORDINARY.language(), Setting.ORDINARY.asOf(), true);
    assertThat(ask(ZH).inputs())
        .matches("sha256:[0-9a-f]{64}")
        .isNotEqualTo(ask("支付宝能绑定 Visa 卡吗？").inputs())
        .isNotEqualTo(Shipped.BANGKA.ask(ZH, strict).answer().inputs());
    assertThat(ask(ZH).knowledge()).isEqualTo(Shipped.PACKS.knowledge().version());
  }

  @Test
  void todayIsTodayWhereTheFirstProviderIs() {
    // 18:00 in Greenwich on the 22nd is the 23rd in Shanghai already.
    assertThat(ask(ZH).asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(ask("xyzzy").asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @ParameterizedTest
  @CsvSource({"2018-06-01, none", "2023-08-01, 6000 CNY", "2026-11-22, 5000 USD"})
  void thePastIsAnsweredByItsOwnRules(LocalDate day, String perPayment) {
    var answer = Shipped.BANGKA.ask(ZH, Setting.ORDINARY.on(day)).answer();
    assertThat(answer.asOf()).isEqualTo(day);
    assertThat(perPayment(of(answer, "wechat-pay"))).isEqualTo(perPayment);
  }

  private static String perPayment(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.limits().stream())
        .filter(limit -> limit.per() == Period.TRANSACTION)
        .flatMap(limit -> limit.atMost().stream())
        .map(money -> money.value().toPlainString() + " " + money.currency())
        .distinct()
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "？", "xyzzy", "1234567890123456789", "💳💳💳"})
  void whatIsNoQuestionIsToldSoWithoutAClaim(String question) {
    var reply = Shipped.BANGKA.ask(question, Setting.ORDINARY);
    assertThat(reply.answer().answers()).isEmpty();
    assertThat(reply.answer().sources()).isEmpty();
    assertThat(reply.note().lines().getFirst())
        .isInstanceOfSatisfying(
            Line.Verdict.class, line -> assertThat(line.mark()).isEqualTo(Mark.DEPENDS));
  }

  @Test
  void aPlatformAloneIsAskedAbout() {
    var asked = ask("微信").answers().getFirst();
    assertThat(asked.platform()).contains("wechat-pay");
    assertThat(asked.asks()).isNotEmpty();
  }

  @Test
  void theLanguageIsThatOfTheQuestionUnlessOneIsNamed() {
    assertThat(ask(ZH).lang()).isEqualTo(Language.ZH);
    assertThat(ask(EN).lang()).isEqualTo(Language.EN);
    var named = Shipped.BANGKA.ask(ZH, Setting.ORDINARY.in(Language.EN));
    assertThat(named.answer().lang()).isEqualTo(Language.EN);
    assertThat(named.note().language()).isEqualTo(Language.EN);
  }

  private static Answer ask(String question) {
    return Shipped.BANGKA.ask(question, Setting.ORDINARY).answer();
  }

  private static Note note(String question) {
    return Shipped.BANGKA.ask(question, Setting.ORDINARY).note();
  }

  private static List<Part> of(Answer answer, String platform) {
    return answer.answers().stream()
        .filter(part -> part.platform().filter(platform::equals).isPresent())
        .toList();
  }

  private static <T extends Line> Stream<T> lines(Note note, Class<T> type) {
    return note.lines().stream().filter(type::isInstance).map(type::cast);
  }
}
