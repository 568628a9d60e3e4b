package io.bangka.cli;

import io.bangka.exchange.StoredRates;
import io.bangka.model.LocalText;
import io.bangka.service.CostReply;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.Optional;

/// `bangka cost`: what the ways to pay an amount cost.
final class Cost implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var given = task.given();
    refuseNothingAsked(given);
    var named = given.value(Option.WITH);
    Optional<Written> profile =
        named.isPresent()
            ? Optional.of(Profiles.read(named.get(), task.terminal()))
            : Optional.empty();
    var query = QueryGiven.withHome(given);
    var reply = Asked.bangka(given).cost(profile, query, rates(task), Asked.setting(task));
    task.terminal().print(given.has(Option.JSON) ? reply.json() + "\n" : text(reply, task));
    return Cli.ANSWERED;
  }

  private static void refuseNothingAsked(Given given) throws Misuse {
    if (!given.has(Option.FOR)) {
      throw new Misuse(
          new LocalText("What is to be paid for is missing.", "没有写要付什么款。"),
          new LocalText(
              "Write `--for merchant-payment` or another act.",
              "请写 --for merchant-payment 或其他付款行为。"));
    }
  }

  /// Those that `rates update` kept, and those that are shipped.
  private static StoredRates rates(Task task) throws Misuse {
    return StoredRates.in(DataFolder.of(task.given(), task.terminal()));
  }

  private static String text(CostReply reply, Task task) {
    boolean all = task.given().has(Option.VERBOSE);
    String note = NoteText.of(all ? reply.note() : reply.note().brief(), task.style());
    return note + new CostChart(reply.answer(), task).text();
  }
}
