package io.bangka.cli;

import io.bangka.attempts.Added;
import io.bangka.attempts.Field;
import io.bangka.attempts.StoreTrouble;
import io.bangka.attempts.Token;
import io.bangka.model.LocalText;
import io.bangka.service.Attempts;
import io.bangka.service.AttemptsJson;
import io.bangka.written.Faulty;
import java.util.EnumMap;
import java.util.Map;

/// `bangka attempts add`: keeps a report, or corrects one.
final class AttemptsAdd implements Action {
  private static final Map<Option, Field> FIELDS =
      Map.ofEntries(
          Map.entry(Option.PROCEDURE, Field.PROCEDURE),
          Map.entry(Option.OUTCOME, Field.OUTCOME),
          Map.entry(Option.DATE, Field.DATE),
          Map.entry(Option.COUNTRY, Field.COUNTRY),
          Map.entry(Option.DOCUMENT, Field.DOCUMENT),
          Map.entry(Option.NETWORK, Field.NETWORK),
          Map.entry(Option.ISSUER, Field.ISSUER),
          Map.entry(Option.APP_VERSION, Field.APP_VERSION),
          Map.entry(Option.REASON, Field.REASON),
          Map.entry(Option.MESSAGE, Field.MESSAGE),
          Map.entry(Option.NOTE, Field.NOTE));

  @Override
  public int run(Task task) throws Misuse, Faulty {
    var said = new EnumMap<Field, String>(Field.class);
    FIELDS.forEach(
        (option, field) -> task.given().value(option).ifPresent(value -> said.put(field, value)));
    return Attempting.run(task, attempts -> print(added(attempts, said, task), task));
  }

  private static Added added(Attempts attempts, Map<Field, String> said, Task task)
      throws StoreTrouble, Misuse {
    var receipt = task.given().value(Option.CORRECT);
    return receipt.isEmpty()
        ? attempts.add(said)
        : attempts.correct(new Token(receipt.get()), said).orElseThrow(AttemptsAdd::noReport);
  }

  /// The receipt is not repeated: it is a secret.
  static Misuse noReport() {
    return new Misuse(
        new LocalText("No report belongs to this receipt.", "没有与这张回执对应的报告。"),
        new LocalText(
            "See that it is complete; an erased report has none.", "请检查是否抄全；已删除的报告没有回执。"));
  }

  private static int print(Added added, Task task) {
    boolean json = task.given().has(Option.JSON);
    if (json) {
      task.terminal().print(AttemptsJson.of(added, task.language()) + "\n");
    }
    return switch (added) {
      case Added.Kept(var token) -> json ? Cli.ANSWERED : kept(token, task);
      case Added.Refused(var faults) ->
          json ? Cli.MISUSED : Attempting.refused(faults, faults.size(), task);
    };
  }

  private static int kept(Token token, Task task) {
    task.terminal()
        .print(
            task.in(
                "Thank you; your report is kept. Receipt: "
                    + token.text()
                    + "\nIt is shown only now. By it you correct (attempts add --correct) or erase"
                    + " (attempts forget) the report.\n",
                "谢谢，报告已保存。回执："
                    + token.text()
                    + "\n回执只显示这一次。凭它可以更正（attempts add --correct）或删除（attempts forget）这份报告。\n"));
    return Cli.ANSWERED;
  }
}
