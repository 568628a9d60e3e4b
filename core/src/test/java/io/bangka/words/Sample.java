package io.bangka.words;

import io.bangka.model.Attribute;
import io.bangka.model.Authority;
import io.bangka.model.Citation;
import io.bangka.model.Domain;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Source;
import io.bangka.model.SourceDate;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small vocabulary and small things to talk about, apart from the shipped knowledge: a test of
/// the words must not change when a pack does.
final class Sample {
  private Sample() {}

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static Vocabulary vocabulary() {
    var kinds = new LinkedHashMap<String, Kind>();
    kind(
        kinds,
        "person",
        "person",
        "本人",
        coded("nationality", "nationality", "国籍", countries()),
        coded("residence", "country of residence", "常住国家或地区", countries()),
        plain("age", "age", "年龄", new Domain.Whole()));
    kind(
        kinds,
        "document",
        "identity document",
        "身份证件",
        coded(
            "kind",
            "kind of document",
            "证件种类",
            names(
                "passport",
                "passport",
                "护照",
                "residence-permit",
                "residence permit",
                "居留许可",
                "home-return-permit",
                "home return permit",
                "回乡证",
                "cn-id-card",
                "Chinese resident identity card",
                "居民身份证")),
        coded("country", "issued by", "签发国家或地区", countries()),
        coded("class", "class", "类别", names("permanent", "permanent", "永久")),
        plain("valid", "in force", "在有效期内", new Domain.Flag()),
        plain("expires", "expires on", "有效期至", new Domain.Day()),
        coded("holder", "whose document", "证件持有人", holders()));
    kind(
        kinds,
        "card",
        "bank card",
        "银行卡",
        coded(
            "network",
            "card network",
            "卡组织",
            names(
                "visa",
                "Visa",
                "Visa",
                "mastercard",
                "Mastercard",
                "Mastercard",
                "jcb",
                "JCB",
                "JCB",
                "amex",
                "American Express",
                "美国运通",
                "unionpay",
                "UnionPay",
                "银联",
                "discover",
                "Discover",
                "发现卡")),
        coded(
            "funding",
            "funding",
            "卡片类型",
            names(
                "credit",
                "credit card",
                "信用卡",
                "debit",
                "debit card",
                "借记卡",
                "prepaid",
                "prepaid card",
                "预付卡")),
        coded("country", "country of issue", "发卡国家或地区", countries()),
        coded("issuer", "issuing bank", "发卡行", names("bank-of-cyprus", "Bank of Cyprus", "塞浦路斯银行")),
        coded("holder", "whose card", "持卡人", holders()));
    kind(
        kinds,
        "phone",
        "phone number",
        "手机号",
        coded("country", "country", "号码所属国家或地区", countries()),
        coded(
            "kind",
            "kind of number",
            "号码种类",
            names("prepaid", "prepaid", "预付费", "voip", "internet telephony", "网络电话")),
        coded("registered-to", "registered to", "号码实名人", holders()),
        plain("receives-sms", "receives text messages", "能收短信", new Domain.Flag()));
    kind(
        kinds,
        "wallet",
        "wallet",
        "钱包账户",
        coded("platform", "platform", "平台", names("wechat", "WeChat", "微信")),
        plain("verified", "identity verified", "已实名认证", new Domain.Flag()),
        plain("restricted", "restricted", "被限制", new Domain.Flag()),
        coded("verified-with.kind", "document", "证件", names("passport", "passport", "护照")),
        coded(
            "linked",
            "linked to it",
            "已绑定",
            names(
                "nothing", "nothing", "未绑定", "international-card", "international card", "境外银行卡")));
    kind(
        kinds,
        "act",
        "what is to be done",
        "要办的事",
        coded(
            "do",
            "what",
            "做什么",
            names(
                "merchant-payment",
                "paying a merchant",
                "向商家付款",
                "red-packet",
                "red packets",
                "收发红包")),
        coded("in", "where", "在哪里", countries()),
        coded(
            "code",
            "which code",
            "哪种收款码",
            names(
                "business",
                "a business's code",
                "商家收款码",
                "personal",
                "a person's code",
                "个人收款码",
                "payer-shown",
                "the payer's own code",
                "付款码")),
        coded("merchant", "merchant", "商户", names("taobao", "Taobao", "淘宝")));
    var purposes = new LinkedHashMap<String, Purpose>();
    purpose(purposes, "link", "link a card", "绑定", true);
    purpose(purposes, "register", "open an account on the platform", "注册账号", true);
    purpose(purposes, "verify-identity", "verify one's identity", "实名认证", true);
    purpose(purposes, "merchant-payment", "pay a merchant", "向商家付款", false);
    purpose(purposes, "red-packet", "send and receive red packets", "收发红包", false);
    var groups = new LinkedHashMap<String, java.util.SortedSet<String>>();
    groups.put("eea", new TreeSet<>(List.of("CY", "GR", "DE", "FR", "IS")));
    return new Vocabulary(kinds, groups, List.of(), purposes, List.of(), roles());
  }

  private static SequencedMap<String, LocalText> roles() {
    var roles = new LinkedHashMap<String, LocalText>();
    roles.put("identity", new LocalText("identity document", "实名证件"));
    roles.put("instrument", new LocalText("payment instrument", "支付工具"));
    roles.put("age", new LocalText("age", "年龄"));
    return roles;
  }

  static Pattern pattern(String kind, Object... tests) {
    var map = new TreeMap<String, Test>();
    for (int i = 0; i < tests.length; i += 2) {
      map.put(
          (String) tests[i],
          tests[i + 1] instanceof Test test ? test : Test.oneOf((String) tests[i + 1]));
    }
    return new Pattern(kind, map);
  }

  static Holding holding(String kind, String... said) {
    var map = new TreeMap<String, Said>();
    for (int i = 0; i < said.length; i += 2) {
      map.put(said[i], Said.exactly(said[i + 1]));
    }
    return new Holding(kind, map, Optional.empty());
  }

  static Source source() {
    return new Source(
        "tencent",
        "重磅!腾讯官宣:绑定境外卡",
        "Tencent",
        Optional.of("360doc.cn"),
        "https://example.org",
        Optional.of(SourceDate.of("2023-07-20")),
        Authority.REPUBLISHED_OFFICIAL);
  }

  static Citation citation() {
    return new Citation(List.of(source()));
  }

  static Force since() {
    return Force.from(LocalDate.of(2023, 7, 20));
  }

  static Row row(Effect effect, Pattern pattern) {
    return new Row(
        "r-" + pattern.hashCode(),
        pattern,
        effect,
        since(),
        citation(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static void kind(
      SequencedMap<String, Kind> kinds,
      String name,
      String en,
      String zh,
      Attribute... attributes) {
    var byPath = new LinkedHashMap<String, Attribute>();
    for (Attribute attribute : attributes) {
      byPath.put(attribute.path(), attribute);
    }
    kinds.put(
        name,
        new Kind(name, name + "s", new Names(new LocalText(en, zh), List.of()), byPath, List.of()));
  }

  private static Attribute coded(
      String path, String en, String zh, SequencedMap<String, Names> values) {
    return plain(path, en, zh, new Domain.Coded(path, values, false));
  }

  private static Attribute plain(String path, String en, String zh, Domain domain) {
    return new Attribute(
        path,
        domain,
        false,
        Optional.empty(),
        Optional.empty(),
        new LocalText(en, zh),
        Optional.empty());
  }

  private static SequencedMap<String, Names> names(String... triples) {
    var names = new LinkedHashMap<String, Names>();
    for (int i = 0; i < triples.length; i += 3) {
      names.put(triples[i], new Names(new LocalText(triples[i + 1], triples[i + 2]), List.of()));
    }
    return names;
  }

  private static SequencedMap<String, Names> countries() {
    return names(
        "CN",
        "mainland China",
        "中国大陆",
        "HK",
        "Hong Kong",
        "香港",
        "TW",
        "Taiwan",
        "台湾",
        "CY",
        "Cyprus",
        "塞浦路斯",
        "GR",
        "Greece",
        "希腊",
        "DE",
        "Germany",
        "德国",
        "FR",
        "France",
        "法国",
        "IS",
        "Iceland",
        "冰岛");
  }

  private static SequencedMap<String, Names> holders() {
    return names("self", "one's own", "本人", "other", "another person's", "他人");
  }

  private static void purpose(
      Map<String, Purpose> purposes, String name, String en, String zh, boolean gains) {
    Optional<Pattern> gain =
        gains ? Optional.of(pattern("wallet", "linked", Test.noneOf("nothing"))) : Optional.empty();
    purposes.put(name, new Purpose(name, new Names(new LocalText(en, zh), List.of()), gain));
  }
}
