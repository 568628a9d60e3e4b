package io.bangka.cli;

import io.bangka.model.LocalText;
import io.bangka.written.Faulty;
import io.bangka.written.Written;

/// `bangka assess`.
final class Assess implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    refuseNothingAsked(task.given());
    var profile = profile(task);
    var setting = Asked.setting(task);
    var bangka = Asked.answering(task);
    return Answers.print(bangka.assess(profile, QueryGiven.of(task.given()), setting), task);
  }

  static void refuseNothingAsked(Given given) throws Misuse {
    if (!given.has(Option.TO) && !given.has(Option.FOR)) {
      throw new Misuse(
          new LocalText("What is asked about the profile is missing.", "没有写要问什么。"),
          new LocalText(
              "Write `--to wechat-pay`, `--for merchant-payment`, or both.",
              "请写 --to wechat-pay 或 --for merchant-payment，或两项都写。"));
    }
  }

  private static Written profile(Task task) throws Misuse, Faulty {
    if (task.given().operands().isEmpty()) {
      throw new Misuse(
          new LocalText("The profile is missing.", "没有写个人档案。"),
          new LocalText(
              "Name a YAML or JSON file, or `-` for standard input.",
              "请写出 YAML 或 JSON 文件，或用「-」表示标准输入。"));
    }
    return Profiles.read(task.given().operands().getFirst(), task.terminal());
  }
}
