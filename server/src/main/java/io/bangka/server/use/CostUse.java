package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.CostAnswer;
import io.bangka.service.Requests;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// What the ways to pay cost.
final class CostUse implements UseCase {
  @Override
  public String name() {
    return "cost";
  }

  @Override
  public LocalText title() {
    return new LocalText("Compare costs", "比较费用");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Compares what the ways to pay an amount cost, for anybody or for one person: fees of platforms"
            + " and issuers, exchange included, which is best at which amount, and what no source"
            + " says. Money comes from `home`, the currency in which the person has it.",
        "比较支付某个金额的各种办法要花多少钱，可不限个人，也可按个人档案：平台和发卡行的费用、换汇成本，" + "多大金额用哪种最合算，哪些没有来源说明。home 是你的钱所用的货币。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).cost();
  }

  @Override
  public Class<? extends Record> answer() {
    return CostAnswer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "pay-a-merchant",
            new LocalText("Pay CNY 500 to a merchant with euros", "用欧元向商家付 500 元"),
            """
            {"query":{"purpose":"merchant-payment","in":"CN","amount":"CNY 500","home":"EUR"}}\
            """));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).cost(request).json();
  }
}
