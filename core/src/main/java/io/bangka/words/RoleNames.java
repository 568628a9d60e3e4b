package io.bangka.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the roles of requirements are called. A role that is not listed is named after the kinds of
/// holdings that may fill it.
final class RoleNames {
  private RoleNames() {}

  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("identity", List.of("identity document", "实名证件")),
          Map.entry("instrument", List.of("payment instrument", "支付工具")),
          Map.entry("funding", List.of("source of funds", "付款资金来源")),
          Map.entry("registration", List.of("registered account", "已注册的账户")),
          Map.entry("account", List.of("account", "账户")),
          Map.entry("wallet", List.of("payment account", "支付账户")),
          Map.entry("verification", List.of("verified identity", "实名认证")),
          Map.entry("card", List.of("bank card", "银行卡")),
          Map.entry("phone", List.of("phone number", "手机号")),
          Map.entry("bank-phone", List.of("phone number left with the bank", "银行预留手机号")),
          Map.entry("residence", List.of("residence", "居留")),
          Map.entry("location", List.of("whereabouts", "所在地")),
          Map.entry("nationality", List.of("nationality", "国籍")),
          Map.entry("age", List.of("age", "年龄")),
          Map.entry("guardian", List.of("guardian", "监护人")),
          Map.entry("helper", List.of("helper", "协助人")),
          Map.entry("recipient-identity", List.of("the recipient’s identity", "收款人身份")),
          Map.entry("recipient-account", List.of("the recipient’s account", "收款账户")),
          Map.entry("address", List.of("proof of address", "地址证明")),
          Map.entry("funds", List.of("proof of funds", "资金证明")),
          Map.entry("permit", List.of("travel permit", "通行证")),
          Map.entry("purpose", List.of("proof of purpose", "用途证明")),
          Map.entry("contract", List.of("proof of work", "工作证明")),
          Map.entry("tax", List.of("proof of tax paid", "完税证明")),
          Map.entry("earnings", List.of("proof of earnings", "收入证明")),
          Map.entry("kinship", List.of("proof of kinship", "亲属关系证明")),
          Map.entry("link", List.of("link between old and new papers", "新旧身份的关联")),
          Map.entry("power-of-attorney", List.of("power of attorney", "委托书")),
          Map.entry("residence-papers", List.of("residence papers", "居留手续")),
          Map.entry("legal-residence", List.of("legal residence", "合法居留")),
          Map.entry("right-to-live", List.of("right to live there", "当地居留权")),
          Map.entry("right-to-work", List.of("right to work there", "当地工作资格")),
          Map.entry("tie", List.of("tie to the country", "与当地的关联")),
          Map.entry("tax-number", List.of("tax number", "税号")),
          Map.entry("tax-record", List.of("record of income tax paid", "个人所得税纳税记录")),
          Map.entry("income", List.of("proof of income", "收入证明")),
          Map.entry("statements", List.of("bank statements", "银行流水")),
          Map.entry("reference", List.of("bank reference", "银行推荐信")),
          Map.entry("copies", List.of("certified copies", "公证件")),
          Map.entry("bank", List.of("the bank’s consent", "银行同意")),
          Map.entry("paid-from", List.of("where the money comes from", "付款来源")),
          Map.entry("recipient-card", List.of("the recipient’s bank card", "收款人银行卡")),
          Map.entry("recipient-wallet", List.of("the recipient’s wallet", "收款人钱包")),
          Map.entry("recipient-age", List.of("the recipient’s age", "收款人年龄")),
          Map.entry("recipient-phone", List.of("the recipient’s phone number", "收款人手机号")),
          Map.entry("branch", List.of("the branch’s consent", "网点同意")),
          Map.entry("admission", List.of("admission", "受理")),
          Map.entry("act", List.of("what you want to do", "要办的事")),
          Map.entry("limit", List.of("amount", "金额")),
          Map.entry("own", List.of("your own identity", "本人身份")));

  static Optional<String> of(String role, Tongue tongue) {
    return Optional.ofNullable(NAMES.get(role)).map(n -> tongue.say(n.getFirst(), n.getLast()));
  }
}
