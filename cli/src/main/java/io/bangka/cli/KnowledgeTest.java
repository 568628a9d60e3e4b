package io.bangka.cli;

import io.bangka.pack.PackLoader;
import io.bangka.service.Bangka;
import io.bangka.service.CaseRunner;
import io.bangka.service.CaseRunner.Mismatch;
import io.bangka.service.CaseRunner.Outcome;
import io.bangka.written.Faulty;
import java.time.Clock;
import java.util.List;

/// `bangka knowledge test`: runs the packs' own cases, and shows those that do not hold.
final class KnowledgeTest implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var loaded = PackLoader.load(Packs.folder(task.given()));
    var bangka = Bangka.of(loaded.knowledge(), Clock.systemUTC());
    var outcomes = new CaseRunner(bangka).run(loaded.tests());
    var failed = outcomes.stream().filter(outcome -> !outcome.holds()).toList();
    failed.forEach(outcome -> task.terminal().print(failure(outcome, task)));
    task.terminal().print(summary(outcomes, failed, task));
    return failed.isEmpty() ? Cli.ANSWERED : Cli.MISUSED;
  }

  private static String failure(Outcome outcome, Task task) {
    var place = outcome.asked().place();
    var out = new StringBuilder(task.style().paint("31", "✕")).append(' ');
    out.append(task.style().bold(outcome.asked().name())).append('\n');
    out.append("  --> ").append(place.origin()).append(':').append(place.line()).append('\n');
    for (Mismatch mismatch : outcome.mismatches()) {
      out.append("  ").append(mismatch.field()).append(task.in(": expected ", "：应为 "));
      out.append(mismatch.expected()).append(task.in(", got ", "，得到 "));
      out.append(mismatch.got()).append('\n');
    }
    return out.append("  ").append(outcome.said()).append("\n\n").toString();
  }

  private static String summary(List<Outcome> all, List<Outcome> failed, Task task) {
    int held = all.size() - failed.size();
    return task.in(
        "%d of %d %s\n"
            .formatted(held, all.size(), all.size() == 1 ? "case holds." : "cases hold."),
        "%d 个测试，%d 个通过。\n".formatted(all.size(), held));
  }
}
