package io.bangka.cli;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.service.Bangka;
import io.bangka.service.CaseRunner;
import io.bangka.service.CaseRunner.Mismatch;
import io.bangka.service.CaseRunner.Outcome;
import io.bangka.service.JudgedClaim;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.Scalars;
import java.time.Clock;
import java.util.List;

/// `bangka knowledge test`: runs the packs' own cases, and shows those that do not hold.
final class KnowledgeTest implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var loaded = PackLoader.load(Packs.folder(task.given()));
    var bangka = Bangka.of(loaded, Clock.systemUTC());
    var outcomes = new CaseRunner(bangka).run(loaded.tests());
    var failed = outcomes.stream().filter(outcome -> !outcome.holds()).toList();
    failed.forEach(outcome -> task.terminal().print(failure(outcome, task)));
    task.terminal().print(summary(outcomes, failed, task));
    boolean judged = claims(loaded, bangka, task);
    return failed.isEmpty() && judged ? Cli.ANSWERED : Cli.MISUSED;
  }

  /// Whether every claim has the verdict that its author expects, on the last day on which sources
  /// were read.
  private static boolean claims(Loaded loaded, Bangka bangka, Task task) {
    if (loaded.claims().claims().isEmpty()) {
      return true;
    }
    var judged = bangka.claims(Setting.ORDINARY.on(loaded.read()));
    var other = judged.stream().filter(claim -> !claim.asExpected()).toList();
    other.forEach(claim -> task.terminal().print(failure(claim, task)));
    int held = judged.size() - other.size();
    task.terminal()
        .print(
            task.in(
                "%d of %d %s\n"
                    .formatted(
                        held,
                        judged.size(),
                        judged.size() == 1
                            ? "claim is judged as expected."
                            : "claims are judged as expected."),
                "%d 条说法，%d 条的判断符合预期。\n".formatted(judged.size(), held)));
    return other.isEmpty();
  }

  private static String failure(JudgedClaim claim, Task task) {
    var place = claim.claim().place();
    return task.style().paint("31", "✕")
        + ' '
        + task.style().bold(claim.claim().id())
        + "\n  --> "
        + place.origin()
        + ':'
        + place.line()
        + task.in("\n  verdict: expected ", "\n  verdict：应为 ")
        + Scalars.written(claim.claim().expected())
        + task.in(", got ", "，得到 ")
        + Scalars.written(claim.verdict())
        + "\n\n";
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
