package io.bangka.workshop.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asks for the pages that packs cite, and compares them with what is remembered.
///
/// @param every pages that answered within this time are not asked for again
/// @param now the time, in whichever zone
public record Watch(
    MemoryFile memory, Manners manners, Duration every, Supplier<OffsetDateTime> now) {

  /// Whenever it ends, and however, what was found until then is remembered.
  ///
  /// @param each is told every finding at once, in this thread
  /// @return a finding for each page, in the order of the pages
  /// @throws IOException if the memory cannot be stored
  /// @throws InterruptedException if somebody interrupts this thread
  public List<Finding> run(List<WatchedPage> pages, Consumer<Finding> each)
      throws IOException, InterruptedException {
    try (var web = new Web(manners)) {
      var workers = Executors.newVirtualThreadPerTaskExecutor();
      try {
        var done = new ExecutorCompletionService<Finding>(workers);
        var findings = new ArrayList<Future<Finding>>();
        pages.forEach(page -> findings.add(done.submit(() -> check(page, web))));
        return gather(findings, done, each);
      } finally {
        workers.shutdownNow();
        workers.close();
      }
    }
  }

  private static List<Finding> gather(
      List<Future<Finding>> findings, CompletionService<Finding> done, Consumer<Finding> each)
      throws IOException, InterruptedException {
    try {
      for (int i = 0; i < findings.size(); i++) {
        each.accept(done.take().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
    return findings.stream().map(Future::resultNow).toList();
  }

  private Finding check(WatchedPage page, Web web) throws IOException, InterruptedException {
    var before = recalled(page);
    if (before.isPresent() && isRecent(before.get())) {
      return Finding.recent(page, before.get());
    }
    try {
      var after = Memory.after(page, before, web.get(page.url(), before), now.get());
      memory.put(after);
      return Finding.reached(page, before, after);
    } catch (Unreachable fault) {
      return Finding.unreached(page, before, fault.trouble());
    }
  }

  private Optional<Memory> recalled(WatchedPage page) throws IOException {
    var stored = memory.of(page.url());
    var recalled = stored.map(m -> m.readOn(page.read()));
    if (!recalled.equals(stored)) {
      memory.put(recalled.orElseThrow());
    }
    return recalled;
  }

  private boolean isRecent(Memory page) {
    return page.checked().plus(every).isAfter(now.get());
  }
}
