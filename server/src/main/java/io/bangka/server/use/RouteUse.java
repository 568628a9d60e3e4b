package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.Requests;
import io.bangka.service.RouteAnswer;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// The best lawful ways to a goal.
final class RouteUse implements UseCase {
  @Override
  public String name() {
    return "route";
  }

  @Override
  public LocalText title() {
    return new LocalText("Find routes", "查找途径");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Finds the best lawful ways to a goal for a person's profile, also through documents, phones,"
            + " accounts and cards that the person does not hold yet: the steps in order, what each"
            + " takes, costs and needs, what the way hangs on, and where it is weak. `by` says what"
            + " counts: cost, time or certainty, or all to compare. `plan` makes the best one a"
            + " checklist by date, `whyNot` says what breaks a way that somebody expected.",
        "按个人档案查找达到目的的最佳合法途径，也包括先去办还没有的证件、手机号、账户和银行卡：依次有哪些步骤，"
            + "每步要多久、花多少、准备什么，取决于什么，哪里不稳妥。by 指定看重什么：cost（花费）、"
            + "time（时间）或 certainty（稳妥）。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).route();
  }

  @Override
  public Class<? extends Record> answer() {
    return RouteAnswer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "surest-way-to-link",
            new LocalText("The surest ways to link a card to WeChat Pay", "绑定微信支付，哪种途径最稳妥"),
            """
            {"profile":{"nationality":"CN","residence":"CY",
              "documents":[{"kind":"passport","country":"CN"},{"kind":"residence-permit","country":"CY"}]},
             "query":{"platform":"wechat-pay","purpose":"link"},
             "by":"certainty","most":3}\
            """),
        new Example(
            "a-mainland-account",
            new LocalText("The fastest way to a mainland bank account", "最快怎样开立内地银行账户"),
            """
            {"profile":{"nationality":"DE","documents":[{"kind":"passport","country":"DE"}]},
             "query":{"platform":"cn-bank-account"},"by":"time","lang":"zh"}\
            """),
        new Example(
            "why-not-this-way",
            new LocalText(
                "A plan for a move, and why a friend's account is not the way",
                "动身前后的清单，以及为什么不能用别人的账户"),
            """
            {"profile":{"nationality":"CY","residence":"CY",
              "documents":[{"kind":"passport","country":"CY"}]},
             "query":{"purpose":"merchant-payment","in":"CN"},"by":"all","most":3,
             "move":"2027-03-01","whyNot":["cn-law.use-anothers-account"],"asOf":"2026-11-22"}\
            """));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).route(request).json();
  }
}
