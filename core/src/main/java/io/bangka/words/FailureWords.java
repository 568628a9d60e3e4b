package io.bangka.words;

import io.bangka.model.Failure;
import io.bangka.model.Language;
import io.bangka.model.LocalText;

/// What a kind of failure is about.
final class FailureWords {
  private FailureWords() {}

  static String in(Language language, Failure failure) {
    return of(failure).in(language);
  }

  private static LocalText of(Failure failure) {
    return switch (failure) {
      case IDENTITY -> new LocalText("identity", "身份信息");
      case CARD -> new LocalText("kind of card", "卡种");
      case ISSUER -> new LocalText("the card’s issuer", "发卡行");
      case LIMIT -> new LocalText("limit", "限额");
      case BALANCE -> new LocalText("balance", "余额");
      case RISK -> new LocalText("risk control", "风控");
      case ACCOUNT -> new LocalText("state of the account", "账户状态");
      case PHONE -> new LocalText("telephone number", "手机号");
      case PLACE -> new LocalText("country or region", "所在地区");
      case PAYEE -> new LocalText("the payee", "收款方");
      case APPLICATION -> new LocalText("application and network", "应用和网络");
    };
  }
}
