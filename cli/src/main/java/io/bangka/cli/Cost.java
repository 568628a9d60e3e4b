package io.bangka.cli;

import io.bangka.service.CostReply;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.Optional;

/// `bangka cost`: what the ways to pay an amount cost.
final class Cost implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var given = task.given();
    var named = given.value(Option.WITH);
    Optional<Written> profile =
        named.isPresent()
            ? Optional.of(Profiles.read(named.get(), task.terminal()))
            : Optional.empty();
    var query = QueryGiven.withHome(given);
    var reply = Asked.bangka(given).cost(profile, query, Asked.setting(task));
    task.terminal().print(given.has(Option.JSON) ? reply.json() + "\n" : text(reply, task));
    return Cli.ANSWERED;
  }

  private static String text(CostReply reply, Task task) {
    boolean all = task.given().has(Option.VERBOSE);
    String note = NoteText.of(all ? reply.note() : reply.note().brief(), task.style());
    return note + new CostChart(reply.answer(), task).text();
  }
}
