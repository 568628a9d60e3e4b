package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Answer;
import io.bangka.service.Bangka;
import io.bangka.service.Requests;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// A query about a profile.
final class AssessUse implements UseCase {
  @Override
  public String name() {
    return "assess";
  }

  @Override
  public LocalText title() {
    return new LocalText("Assess a profile", "按个人档案判断");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Answers a query about a person's profile: yes, no, or what it depends on; the state of every"
            + " requirement with its sources; what was assumed; limits, fees, hazards and remedies."
            + " Whatever the profile does not say is unknown, never absent. Do not send names or"
            + " numbers: they are not needed.",
        "按个人档案回答一个结构化提问：可以、不能，或取决于什么；每项条件的状态和来源；作了哪些假定；"
            + "限额、费用、风险和补救办法。档案里没有写的一律视为未知，而不是没有。无须提交姓名和号码。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).assess();
  }

  @Override
  public Class<? extends Record> answer() {
    return Answer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "link-a-card",
            new LocalText("Link a Cypriot Visa card to WeChat Pay", "塞浦路斯 Visa 卡绑定微信支付"),
            """
            {"profile":{"nationality":"CN","residence":"CY",
              "documents":[{"kind":"passport","country":"CN"},{"kind":"residence-permit","country":"CY"}],
              "cards":[{"network":"visa","funding":"debit","country":"CY"}]},
             "query":{"platform":"wechat-pay","purpose":"link"}}\
            """),
        new Example(
            "pay-a-merchant",
            new LocalText("Pay CNY 800 to a merchant by Alipay", "用支付宝向商家付 800 元"),
            """
            {"profile":{"nationality":"DE","documents":[{"kind":"passport","country":"DE"}],
              "cards":[{"network":"mastercard","funding":"credit","country":"DE"}]},
             "query":{"platform":"alipay","purpose":"merchant-payment","in":"CN","amount":"CNY 800"},
             "lang":"zh"}\
            """),
        new Example(
            "strictly",
            new LocalText("Taking nothing for granted", "不作任何假定"),
            """
            {"query":{"platform":"wechat-pay","purpose":"link"},"strict":true}\
            """));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).assess(request).json();
  }

  @Override
  public Prepared prepared(Bangka bangka, byte[] request, Setting ordinary) throws Faulty {
    var reply = new Requests(bangka, ordinary).assess(request);
    return new Prepared() {
      @Override
      public Optional<byte[]> atHand() {
        return reply.atHand();
      }

      @Override
      public byte[] utf8() {
        return reply.utf8();
      }
    };
  }
}
