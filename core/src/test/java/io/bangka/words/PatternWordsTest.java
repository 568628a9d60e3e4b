package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatternWordsTest {
  private static final Words EN = new Words(Sample.vocabulary(), Language.EN);
  private static final Words ZH = new Words(Sample.vocabulary(), Language.ZH);

  @ParameterizedTest
  @MethodSource
  void aPatternIsSaidAsAPersonWould(Pattern pattern, String english, String chinese) {
    assertThat(EN.pattern(pattern)).isEqualTo(english);
    assertThat(ZH.pattern(pattern)).isEqualTo(chinese);
  }

  static Stream<Arguments> aPatternIsSaidAsAPersonWould() {
    return Stream.of(
        said("a valid passport", "有效护照", "document", "kind", "passport", "valid", "true"),
        said("an identity document", "身份证件", "document"),
        said(
            "a Cypriot residence permit",
            "塞浦路斯居留许可",
            "document",
            "kind",
            "residence-permit",
            "country",
            "CY"),
        said("a Chinese passport", "中国护照", "document", "kind", "passport", "country", "CN"),
        said(
            "a passport issued in Iceland",
            "冰岛护照",
            "document",
            "kind",
            "passport",
            "country",
            "IS"),
        said(
            "a passport issued in the European Economic Area",
            "欧洲经济区签发的护照",
            "document",
            "kind",
            "passport",
            "country",
            Test.oneOf("CY", "GR", "DE", "FR", "IS")),
        said(
            "a valid passport or home return permit",
            "有效护照或回乡证",
            "document",
            "kind",
            Test.oneOf("passport", "home-return-permit"),
            "valid",
            "true"),
        said(
            "an identity document other than Chinese resident identity card",
            "居民身份证以外的身份证件",
            "document",
            "kind",
            Test.noneOf("cn-id-card")),
        said(
            "a passport that expires after 2027-01-01",
            "2027-01-01 之后到期的护照",
            "document",
            "kind",
            "passport",
            "expires",
            Test.atLeast(java.time.LocalDate.of(2027, 1, 2).toEpochDay())),
        said(
            "a permanent residence permit",
            "永久居留许可",
            "document",
            "kind",
            "residence-permit",
            "class",
            "permanent"),
        said(
            "a passport of another person",
            "他人的护照",
            "document",
            "kind",
            "passport",
            "holder",
            "other"),
        said(
            "a Visa, Mastercard or JCB card issued outside mainland China",
            "中国大陆以外发行的 Visa、Mastercard 或 JCB 卡",
            "card",
            "network",
            Test.oneOf("visa", "mastercard", "jcb"),
            "country",
            Test.noneOf("CN")),
        said("a Cypriot Visa card", "塞浦路斯 Visa 卡", "card", "network", "visa", "country", "CY"),
        said(
            "a mainland Chinese UnionPay debit card in your own name",
            "本人名下的中国大陆银联借记卡",
            "card",
            "network",
            "unionpay",
            "country",
            "CN",
            "funding",
            "debit",
            "holder",
            "self"),
        said("a credit or debit card", "信用卡或借记卡", "card", "funding", Test.oneOf("credit", "debit")),
        said(
            "a bank card other than American Express",
            "美国运通以外的银行卡",
            "card",
            "network",
            Test.noneOf("amex")),
        said("a Bank of Cyprus card", "塞浦路斯银行卡", "card", "issuer", "bank-of-cyprus"),
        said(
            "a Cypriot phone number that receives text messages",
            "能收短信的塞浦路斯手机号",
            "phone",
            "country",
            "CY",
            "receives-sms",
            "true"),
        said(
            "a phone number other than internet telephony",
            "网络电话以外的手机号",
            "phone",
            "kind",
            Test.noneOf("voip")),
        said(
            "an unrestricted WeChat account",
            "未受限的微信账户",
            "wallet",
            "platform",
            "wechat",
            "restricted",
            "false"),
        said(
            "a verified WeChat account with an international card linked",
            "已实名、已绑定境外银行卡的微信账户",
            "wallet",
            "platform",
            "wechat",
            "verified",
            "true",
            "linked",
            "international-card"),
        said(
            "a WeChat account verified with a passport",
            "用护照实名的微信账户",
            "wallet",
            "platform",
            "wechat",
            "verified-with.kind",
            "passport"),
        said(
            "a valid Cypriot passport",
            "有效的塞浦路斯护照",
            "document",
            "kind",
            "passport",
            "country",
            "CY",
            "valid",
            "true"),
        said("a person aged 18 or older", "年满 18 周岁的人", "person", "age", Test.atLeast(18)),
        said("a person of Chinese nationality", "中国国籍的人", "person", "nationality", "CN"),
        said(
            "a person without Chinese nationality, living in Cyprus",
            "非中国国籍、常住塞浦路斯的人",
            "person",
            "nationality",
            Test.noneOf("CN"),
            "residence",
            "CY"),
        said(
            "pay a merchant in mainland China by a business's code or the payer's own code",
            "在中国大陆向商家付款（商家收款码或付款码）",
            "act",
            "do",
            "merchant-payment",
            "in",
            "CN",
            "code",
            Test.oneOf("business", "payer-shown")),
        said("send and receive red packets", "收发红包", "act", "do", "red-packet"),
        said("a starship", "starship", "starship"));
  }

  @org.junit.jupiter.api.Test
  void whatTheVerbAlreadyNamesIsNotNamedAgain() {
    var redPackets = Sample.pattern("act", "do", "red-packet");
    assertThat(EN.acts().act(redPackets, Optional.of("red packets")))
        .isEqualTo("send and receive red packets");
    assertThat(ZH.acts().act(redPackets, Optional.of("红包"))).isEqualTo("收发红包");
    assertThat(ZH.acts().act(redPackets, Optional.of("微信支付"))).isEqualTo("用微信支付收发红包");
  }

  private static Arguments said(String english, String chinese, String kind, Object... tests) {
    return Arguments.of(Sample.pattern(kind, tests), english, chinese);
  }
}
