package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.workshop.watch.Finding;
import io.bangka.workshop.watch.InUse;
import io.bangka.workshop.watch.Manners;
import io.bangka.workshop.watch.MemoryFile;
import io.bangka.workshop.watch.Watch;
import io.bangka.workshop.watch.WatchJson;
import io.bangka.workshop.watch.WatchPage;
import io.bangka.workshop.watch.WatchedPage;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// `bangka knowledge watch`: which of the cited pages changed, and what to review.
final class KnowledgeWatch implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var every = every(task.given());
    var packs = PackLoader.load(Packs.folder(task.given()));
    var findings = findings(packs, every, task);
    task.terminal()
        .print(
            task.given().has(Option.JSON)
                ? WatchJson.of(findings, packs.knowledge())
                : PageText.of(
                    WatchPage.of(findings, packs.knowledge(), task.language()), task.style()));
    return Cli.ANSWERED;
  }

  private static List<Finding> findings(Loaded packs, Duration every, Task task)
      throws Misuse, Faulty {
    var folder = DataFolder.of(task.given(), task.terminal());
    var pages = WatchedPage.of(packs);
    try (var memory = MemoryFile.open(folder)) {
      return new Watch(memory, Manners.USUAL, every, () -> OffsetDateTime.now(ZoneOffset.UTC))
          .run(pages, progress(pages.size(), task.terminal()));
    } catch (InUse _) {
      throw new Misuse(
          quoting(
              folder.toString(),
              f -> "Another `knowledge watch` is at work with " + f + ".",
              f -> "另一个 knowledge watch 正在使用" + f + "。"),
          new LocalText("Wait until it has ended.", "请等它结束。"));
    } catch (IOException _) {
      throw unwritable(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Misuse(
          new LocalText("It was stopped before its end.", "尚未完成就被中止。"),
          new LocalText("Run it again: it goes on where it stopped.", "再次运行即可从中止处继续。"));
    }
  }

  private static Misuse unwritable(Path folder) {
    return new Misuse(
        quoting(
            folder.toString(), f -> "Nothing can be kept in " + f + ".", f -> "无法在" + f + "里保存记录。"),
        new LocalText(
            "Name a folder that you may write to: `--data DIR`.", "请写一个有写入权限的目录：--data 目录。"));
  }

  private static Duration every(Given given) throws Misuse {
    var said = given.value(Option.EVERY);
    if (said.isEmpty()) {
      return Duration.ofDays(7);
    }
    try {
      var every = Duration.parse(said.get());
      if (!every.isNegative() && every.toDays() < 10_000) {
        return every;
      }
    } catch (DateTimeException | ArithmeticException _) {
      // said below
    }
    throw Misuses.badValue(Option.EVERY, said.get());
  }

  /// Tells somebody who watches how far it is; nothing to a log.
  private static Consumer<Finding> progress(int pages, Terminal terminal) {
    var done = new AtomicInteger();
    return _ -> {
      int now = done.incrementAndGet();
      if (terminal.told() && (now % 50 == 0 || now == pages)) {
        terminal.say(now + "/" + pages + "\n");
      }
    };
  }
}
