package io.bangka.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.model.Query;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Understanding understand(String text) {
    return Repository.UNDERSTANDER.understand(text, TODAY);
  }

  private static Set<Query> queries(String text) {
    return understand(text).queries().stream().collect(Collectors.toSet());
  }

  @Test
  void both_readings_of_an_ambiguous_word_are_asked_at_every_platform() {
    var understanding = understand("塞浦路斯保号卡能绑定微信或支付宝吗？");
    assertThat(understanding.queries()).hasSize(4);
    assertThat(understanding.queries())
        .extracting(q -> understanding.readingOf(q).getAsInt())
        .containsExactlyInAnyOrder(0, 1, 0, 1);
    assertThat(understanding.readings().getFirst().stretch().text()).isEqualTo("塞浦路斯保号卡");
  }

  @ParameterizedTest
  @CsvSource({
    "Visa卡能绑定微信吗, can a Visa card be linked to WeChat?",
    "我有塞浦路斯护照和Visa卡，能用微信付款吗, I have a Cypriot passport and a Visa card. Can I pay with WeChat?",
    "没有护照能绑定支付宝吗, Can I link Alipay without a passport?",
    "支付寶可以綁定日本的信用卡嗎, 支付宝可以绑定日本的信用卡吗",
    "ＶＩＳＡ卡能绑支付宝吗, visa卡 能 绑 支付宝 吗",
    "can wechet link a mastercrd, can wechat link a mastercard"
  })
  void the_same_question_in_other_words_is_the_same_question(String one, String other) {
    assertThat(queries(one)).isNotEmpty().isEqualTo(queries(other));
    assertThat(understand(one).profile()).isEqualTo(understand(other).profile());
  }

  @ParameterizedTest
  @CsvSource({
    "How many cards can I link to WeChat Pay?, card",
    "微信支付能绑几张卡？, card",
    "What is the maximum number of cards on Alipay?, card",
    "How many Alipay accounts can one person have?, wallet",
    "一个人能注册几个支付宝账号？, wallet",
    "How many phone numbers can a foreigner get in China?, phone",
    "How many times a day can I transfer with Alipay?, act",
    "How much can I pay with WeChat Pay at most?, ''",
    "微信支付最多能付多少钱？, ''"
  })
  void how_many_there_may_be_is_not_how_much_money(String text, String counted) {
    assertThat(understand(text).queries())
        .isNotEmpty()
        .allSatisfy(q -> {
          assertThat(q.want()).isEqualTo(Query.Want.LIMIT);
          assertThat(q.counted().orElse("")).isEqualTo(counted);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "塞浦路斯居留卡能绑定微信吗, ZH, SIMPLIFIED",
    "塞浦路斯居留卡能綁定微信嗎, ZH, TRADITIONAL",
    "Can I link Alipay?, EN, LATIN",
    "can i use 支付宝 in china with my passport, EN, LATIN",
    "Visa Mastercard American Express 能绑支付宝吗, ZH, SIMPLIFIED"
  })
  void language_and_script_are_those_of_the_question(
      String text, Language language, Script script) {
    assertThat(understand(text).language()).isEqualTo(language);
    assertThat(understand(text).script()).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1111",
        "4242-4242-4242-4242",
        "５１０５１０５１０５１０５１００",
        "E12345678",
        "11010519491231002X",
        "CY17002001280000001200527600",
        "+35799123456",
        "13800138000"
      })
  void personal_numbers_are_never_echoed(String number) {
    var understanding = understand("我的号码是" + number + "，能绑定支付宝吗");
    assertThat(understanding.toString()).doesNotContain(number);
    assertThat(understanding.toString()).doesNotContain(number.substring(number.length() - 4));
    assertThat(understanding.readings())
        .extracting(Reading::as)
        .contains(new Reading.As.Personal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "🙂🙃",
        "\u0000\u0007\u200b",
        "？？？",
        "Πόσο κοστίζει;",
        "السلام",
        "qwertz",
        "。",
        "'",
        "5"
      })
  void what_is_no_question_gives_none(String text) {
    assertThat(understand(text).queries()).isEmpty();
  }

  @Test
  void what_was_not_understood_is_said() {
    assertThat(understand("能用flurbs绑定微信吗").notUnderstood())
        .extracting(Stretch::text)
        .containsExactly("flurbs");
  }

  @Test
  @Tag("slow")
  void only_the_beginning_of_a_long_text_is_read() {
    var understanding = understand("Visa卡能绑微信吗？" + "啊".repeat(1_000_000));
    assertThat(understanding.queries()).hasSize(1);
    assertThat(understanding.notUnderstood().getLast().to()).isEqualTo(1_000_011);
    assertThat(understanding.text()).hasSizeLessThan(5_000);
  }

  @Test
  @Tag("slow")
  void no_text_makes_it_fail() {
    var random = new Random(20261122);
    String alphabet =
        "我有没能的在微信支付宝卡护照塞浦路斯 ,.?!-'/2019年月500元£$•\uD83D\uDE42\n\tcan link no with visa i'm from";
    for (int n = 0; n < 2_000; n++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(understand(text.toString())).isEqualTo(understand(text.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019年能绑吗 支付宝, 2019-12-31",
    "2023年7月20日能绑吗 支付宝, 2023-07-20",
    "2023-07-20能绑吗 支付宝, 2023-07-20",
    "Could I link Alipay in July 2023?, 2023-07-31",
    "Could I link Alipay on 20 July 2023?, 2023-07-20",
    "去年能绑支付宝吗, 2025-12-31",
    "Can I link Alipay next month?, 2026-12-01",
    "能绑支付宝吗,",
    "Can I link Alipay in 2026?,",
    "My passport expires in 2030. Can I link Alipay?,"
  })
  void the_day_is_the_one_that_the_text_names(String text, LocalDate asOf) {
    assertThat(understand(text).asOf()).isEqualTo(Optional.ofNullable(asOf));
  }

  @ParameterizedTest
  @CsvSource({
    "支付宝付500元, CNY 500",
    "支付宝付五百块, CNY 500",
    "支付宝付5万人民币, CNY 50000",
    "'pay 1,200.50 euros with Alipay', EUR 1200.5",
    "pay $300 with Alipay, USD 300",
    "pay £5k with Alipay, GBP 5000"
  })
  void the_amount_is_the_one_that_the_text_names(String text, String amount) {
    assertThat(understand(text).queries().getFirst().spending().orElseThrow().amount())
        .hasToString(amount);
  }
}
