package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.ClaimVerdict;
import io.bangka.service.Answer;
import io.bangka.service.JudgedClaim;
import io.bangka.service.Setting;
import io.bangka.words.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The claims of the knowledge, on what the program ships with.
@Tag("slow")
class ClaimsJudgedTest {
  private static final Setting TODAY = Setting.ORDINARY.on(Question.TODAY);

  static Stream<JudgedClaim> claims() {
    return Repository.BANGKA.claims(TODAY).stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aClaimHasTheVerdictThatItsAuthorExpects(JudgedClaim claim) {
    assertThat(claim.verdict()).as(claim.claim().id()).isEqualTo(claim.claim().expected());
    assertThat(claim.reasons()).isNotEmpty();
  }

  /// Every verdict occurs, and rests on a source wherever something decides.
  @Test
  void everyVerdictOccurs() {
    assertThat(claims().map(JudgedClaim::verdict).distinct())
        .containsExactlyInAnyOrder(ClaimVerdict.values());
    assertThat(claims().filter(c -> c.sources().isEmpty()).map(c -> c.claim().id()))
        .containsExactly("article.term", "article.all-failed", "article.platform-says");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          听说外国人用微信支付必须有中国手机号，是真的吗？                 | web.chinese-number
          聽說外國人用微信支付必須要有中國手機號，是真的嗎？               | web.chinese-number
          Is it true that foreigners need a Chinese phone number for WeChat Pay? | web.chinese-number
          租用别人的实名账户可行吗                                         | web.rent-account
          外国人用支付宝是不是必须先办 Tour Pass？                         | web.tour-pass
          微信绑外卡单笔只能付6000元？                                     | web.monthly-6000
          """)
  void aQuestionThatContainsAClaimIsToldSo(String question, String claim) {
    var reply = Repository.BANGKA.ask(question, TODAY);
    assertThat(reply.answer().claims()).extracting(Answer.Claim::id).containsExactly(claim);
    assertThat(reply.answer().sources().keySet())
        .containsAll(reply.answer().claims().getFirst().sources());
  }

  @ParameterizedTest
  @CsvSource({
    "外国人用微信支付不必有中国手机号吧",
    "外国人用微信支付需要什么",
    "我有中国手机号",
    "租房要什么证件",
    "Can I use WeChat Pay with a Chinese phone number?"
  })
  void aQuestionThatContainsNoneIsNot(String question) {
    assertThat(Repository.BANGKA.ask(question, TODAY).answer().claims()).isEmpty();
  }

  @Test
  void aClaimIsJudgedOnTheDayThatIsAskedAbout() {
    var then = Setting.ORDINARY.on(LocalDate.of(2023, 9, 1));
    assertThat(Repository.BANGKA.claim("web.monthly-6000", then).orElseThrow())
        .satisfies(claim -> {
          assertThat(claim.verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
          assertThat(claim.because()).isNotEqualTo(claim.claim().because());
        });
  }

  @Test
  void theNoteSaysItInTheLanguageOfTheQuestion() {
    var lines =
        List.of(
            line("听说外国人用微信支付必须有中国手机号，是真的吗？"),
            line("Foreigners need a Chinese phone number for WeChat Pay, I hear."));
    assertThat(lines.getFirst()).startsWith("「外国人用微信支付必须有中国手机号」与来源不符：");
    assertThat(lines.getLast())
        .startsWith(
            "“Foreigners need a Chinese phone number for WeChat Pay” is contradicted by the"
                + " sources: ");
  }

  private static String line(String question) {
    return Repository.BANGKA.ask(question, TODAY).note().lines().stream()
        .filter(Line.Claim.class::isInstance)
        .map(Line::text)
        .findFirst()
        .orElseThrow();
  }
}
