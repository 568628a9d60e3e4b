package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.InterviewAnswer;
import io.bangka.service.Requests;
import io.bangka.service.Setting;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// One turn of an interview.
final class InterviewUse implements UseCase {
  @Override
  public String name() {
    return "interview";
  }

  @Override
  public LocalText title() {
    return new LocalText("Be asked", "逐步提问");
  }

  @Override
  public LocalText does() {
    return new LocalText(
        "Asks a person what settles a query, as little as does, one question a turn. The server keeps"
            + " nothing: send `query`, `profile`, `unknown` and `anywhere` back just as they came, with"
            + " an `answer`: `choose` (numbers of choices, from 0), `say` (in the person's own words,"
            + " where `sayable`), or `unknown`. When no `question` comes back, `answer` is there.",
        "每轮只问一个问题，以最少的问题得出答案。服务器不保存任何内容：请把 query、profile、unknown、"
            + "anywhere 原样发回，并附上 answer：choose（选项编号，从 0 开始）、say（sayable 为真时可用自己的话"
            + "回答）或 unknown（不知道）。不再返回 question 时，answer 就是结论。");
  }

  @Override
  public Shape.Fields request(Knowledge knowledge) {
    return new RequestSchemas(knowledge).interview();
  }

  @Override
  public Class<? extends Record> answer() {
    return InterviewAnswer.class;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "begin",
            new LocalText("Begin: which platform?", "开始：哪个平台？"),
            "{\"query\":{\"purpose\":\"merchant-payment\",\"in\":\"CN\"},\"lang\":\"zh\"}"),
        new Example(
            "an-answer",
            new LocalText("The answer to the first question", "回答第一个问题"),
            """
            {"query":{"purpose":"merchant-payment","in":"CN"},"profile":{},"unknown":[],"anywhere":false,
             "answer":{"about":"platform","choose":[0]}}\
            """),
        new Example(
            "the-end",
            new LocalText("Everything is said: the answer", "信息已足够：给出结论"),
            """
            {"query":{"platform":"wechat-pay","purpose":"link"},"anywhere":true,
             "profile":{"documents":[],"wallets":[],"cards":[],
                        "complete":["documents","phones","accounts","cards","wallets","proofs"]}}\
            """));
  }

  @Override
  public String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty {
    return new Requests(bangka, ordinary).interview(request).json();
  }
}
