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

/// A question in words.
final class AskUse implements UseCase {
  @Override
  public String name() {
    return "ask";
  }

  @Override
  public LocalText title() {
    return new LocalText("Ask in words", "用文字提问");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Answers a question in Chinese or English: whether documents, phones, accounts and cards can"
            + " be linked to payment platforms and used there; why, or why not; with sources. What"
            + " words may mean is answered in each meaning. A profile or a query beside the words"
            + " goes before them.",
        "用中文或英文提问：手中的证件、手机号、账户和银行卡能否绑定某个支付平台、能否使用，原因何在，"
            + "并附来源。一个词有几种意思，就分别作答。文字之外还可附上个人档案和结构化提问，以后者为准。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).ask();
  }

  @Override
  public Class<? extends Record> answer() {
    return Answer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "the-first-question",
            new LocalText("The question that started it", "最初的那个问题"),
            "{\"text\":\"塞浦路斯保号卡能绑定微信或支付宝吗？\"}"),
        new Example(
            "with-a-profile",
            new LocalText("Words, with a profile beside them", "文字提问，另附个人档案"),
            """
            {"text":"Can I pay merchants in China with WeChat Pay?",
             "profile":{"nationality":"CY","documents":[{"kind":"passport","country":"CY"}],
                        "cards":[{"network":"visa","funding":"debit","country":"CY"}]},
             "asOf":"2026-11-22"}\
            """));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).ask(request).json();
  }
}
