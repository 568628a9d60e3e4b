package io.bangka.cli;

import io.bangka.model.LocalText;
import io.bangka.written.Faulty;
import io.bangka.written.Reading;
import io.bangka.written.Written;

/// Reads a profile that somebody named on the command line.
final class Profiles {
  private static final int LARGEST = 4 << 20;

  private Profiles() {}

  static void refuseNothingAsked(Given given) throws Misuse {
    if (!given.has(Option.TO) && !given.has(Option.FOR)) {
      throw new Misuse(
          new LocalText("What is asked about the profile is missing.", "没有写要问什么。"),
          new LocalText(
              "Write `--to wechat-pay`, `--for merchant-payment`, or both.",
              "请写 --to wechat-pay 或 --for merchant-payment，或两项都写。"));
    }
  }

  /// The profile that is a command's operand.
  static Written of(Task task) throws Misuse, Faulty {
    if (task.given().operands().isEmpty()) {
      throw new Misuse(
          new LocalText("The profile is missing.", "没有写个人档案。"),
          new LocalText(
              "Name a YAML or JSON file, or `-` for standard input.",
              "请写出 YAML 或 JSON 文件，或用「-」表示标准输入。"));
    }
    return read(task.given().operands().getFirst(), task.terminal());
  }

  /// A YAML or JSON file.
  ///
  /// @param name of the file, or `-` for standard input
  static Written read(String name, Terminal terminal) throws Misuse, Faulty {
    return name.equals("-")
        ? Reading.of("<stdin>", Input.ofStandardInput(terminal, LARGEST))
        : Reading.of(name, Input.ofFile(name, LARGEST));
  }
}
