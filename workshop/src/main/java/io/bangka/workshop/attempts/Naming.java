package io.bangka.workshop.attempts;

import io.bangka.attempts.Outcome;
import io.bangka.attempts.Reasons.Family;
import io.bangka.model.Failure;
import io.bangka.model.LocalText;

/// What outcomes and reasons are called.
public final class Naming {
  private Naming() {}

  public static LocalText of(Outcome outcome) {
    return switch (outcome) {
      case WORKED -> new LocalText("worked", "成功");
      case REFUSED -> new LocalText("refused", "被拒");
      case PENDING -> new LocalText("pending", "待定");
      case MORE_ASKED -> new LocalText("more asked for", "要求补充");
      case BLOCKED -> new LocalText("later blocked", "事后被封");
    };
  }

  public static LocalText of(Family family) {
    return switch (family) {
      case ACCOUNT -> new LocalText("account", "账户");
      case PLATFORM -> new LocalText("platform", "平台");
      case VERIFICATION -> new LocalText("verification", "认证");
      case CARD -> new LocalText("card", "银行卡");
    };
  }

  public static LocalText of(Failure reason) {
    return switch (reason) {
      case IDENTITY -> new LocalText("identity", "身份信息");
      case CARD -> new LocalText("kind of card", "卡种不支持");
      case ISSUER -> new LocalText("the card's bank", "发卡行拒绝");
      case LIMIT -> new LocalText("limit", "限额");
      case BALANCE -> new LocalText("balance", "余额");
      case RISK -> new LocalText("risk control", "风控");
      case ACCOUNT -> new LocalText("account restricted", "账户受限");
      case PHONE -> new LocalText("phone number", "手机号");
      case PLACE -> new LocalText("country or region", "国家或地区");
      case PAYEE -> new LocalText("payee", "收款方");
      case APPLICATION -> new LocalText("application", "应用或网络");
    };
  }
}
