package io.bangka.words;

import io.bangka.engine.Assessment.Charge;
import io.bangka.model.Fee;
import io.bangka.money.Amount;
import java.util.ArrayList;
import java.util.Optional;

/// What is charged: "3% of the whole payment if it is above CNY 200"; 「每笔超过 200 元，按整笔收 3%」.
record FeeWords(Words words) {

  /// With what it comes to for the amount that was asked about.
  String charge(Charge charge) {
    String text = fee(charge.fee());
    return charge
        .charged()
        .map(amount -> text + say("; here " + amount(amount), "；这笔为 " + amount(amount)))
        .orElse(text);
  }

  String fee(Fee fee) {
    var clauses = new ArrayList<String>();
    clauses.add(rate(fee));
    fee.min().ifPresent(min -> clauses.add(say("at least " + amount(min), "最低" + amount(min))));
    fee.max().ifPresent(max -> clauses.add(say("at most " + amount(max), "最高" + amount(max))));
    String text = String.join(say(", ", "，"), clauses);
    return text + by(fee) + applies(fee);
  }

  private String rate(Fee fee) {
    boolean none = fee.rate().signum() == 0;
    if (none && fee.plus().isEmpty()) {
      return say("no fee", "不收费") + fee.above().map(this::whenAbove).orElse("");
    }
    String sum = none ? "" : words.amounts().rate(fee.rate());
    String plus = fee.plus().map(this::amount).orElse("");
    return say(english(fee, sum, plus), chinese(fee, sum, plus));
  }

  private String whenAbove(Amount above) {
    return say(" above " + amount(above), "（超过" + amount(above) + "）");
  }

  private String english(Fee fee, String rate, String plus) {
    if (rate.isEmpty()) {
      return plus + " per payment" + fee.above().map(a -> " above " + amount(a)).orElse("");
    }
    String base =
        switch (fee.on()) {
          case WHOLE -> " of the whole payment" + ifAbove(fee.above());
          case EXCESS -> " of what exceeds " + fee.above().map(this::amount).orElse("nothing");
          case CHARGED -> " of the payment and the fees before it" + ifAbove(fee.above());
        };
    return rate + base + (plus.isEmpty() ? "" : ", plus " + plus);
  }

  private String ifAbove(Optional<Amount> above) {
    return above.map(a -> " if it is above " + amount(a)).orElse("");
  }

  private String chinese(Fee fee, String rate, String plus) {
    String when = fee.above().map(a -> "每笔超过" + amount(a)).orElse("");
    if (rate.isEmpty()) {
      return (when.isEmpty() ? "每笔" : when + "，") + "收 " + plus;
    }
    String more = plus.isEmpty() ? "" : "，另加 " + plus;
    return switch (fee.on()) {
      case WHOLE -> (when.isEmpty() ? "按整笔收 " : when + "，按整笔收 ") + rate + more;
      case EXCESS -> (when.isEmpty() ? "每笔" : when + "的部分") + "收 " + rate + more;
      case CHARGED -> (when.isEmpty() ? "" : when + "，") + "按付款连同先收的费用收 " + rate + more;
    };
  }

  private String by(Fee fee) {
    return switch (fee.by()) {
      case PLATFORM -> "";
      case ISSUER -> say(", charged by the card’s issuer", "，由发卡行收取");
      case NETWORK -> say(", charged by the card network", "，由卡组织收取");
      case MERCHANT -> say(", charged by the merchant", "，由商家收取");
      case OPERATOR -> say(", charged by the operator", "，由运营方收取");
    };
  }

  private String applies(Fee fee) {
    return fee.applies()
        .filter(p -> !p.kind().equals("act"))
        .map(p -> words.tongue().aside(say("for " + words.pattern(p), "限" + words.pattern(p))))
        .orElse("");
  }

  private String amount(Amount amount) {
    return words.amounts().amount(amount);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
