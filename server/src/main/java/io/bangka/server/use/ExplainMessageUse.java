package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.MessageAnswer;
import io.bangka.service.Requests;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// What a platform's message means.
final class ExplainMessageUse implements UseCase {
  @Override
  public String name() {
    return "explain-message";
  }

  @Override
  public LocalText title() {
    return new LocalText("Explain a message", "解释平台提示");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Says what a payment platform's message or error code means and what cures it, with sources."
            + " A part of it, or one with misspellings, will do.",
        "解释支付平台的提示或错误代码是什么意思、怎样解决，并附来源。不完整或有错字也可以。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).explainMessage();
  }

  @Override
  public Class<? extends Record> answer() {
    return MessageAnswer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "card-not-supported",
            new LocalText("A card that is not supported", "银行卡不受支持"),
            "{\"text\":\"该卡暂不支持\",\"lang\":\"zh\"}"));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).explainMessage(request).json();
  }
}
