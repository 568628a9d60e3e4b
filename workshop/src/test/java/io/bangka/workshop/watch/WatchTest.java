package io.bangka.workshop.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.model.Authority;
import io.bangka.model.Source;
import io.bangka.workshop.watch.Finding.Outcome;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Manners QUICK =
      new Manners(Duration.ofMillis(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 100_000, 4);
  private static final LocalDate READ = LocalDate.of(2026, 11, 1);

  @TempDir Path folder;

  private OffsetDateTime now = OffsetDateTime.parse("2026-11-22T10:00:00Z");
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void anUnchangedPageIsAskedForOnceAWeekAndSentOnlyIfItIsNew() throws Exception {
    site.page(
        "/a",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Nov 2026 00:00:00 GMT");
          Site.answer(exchange, known ? 304 : 200, known ? "" : "Text");
        });
    assertThat(outcome("/a")).isEqualTo(Outcome.FIRST);
    now = now.plusDays(6);
    assertThat(outcome("/a")).isEqualTo(Outcome.RECENT);
    assertThat(site.asked()).hasSize(1);
    now = now.plusDays(2);
    assertThat(outcome("/a")).isEqualTo(Outcome.UNCHANGED);
    assertThat(site.headers().getLast().get("If-modified-since"))
        .containsExactly("Sun, 01 Nov 2026 00:00:00 GMT");
  }

  @Test
  void whatNobodyReadsIsNoChange() throws Exception {
    site.html("/a", "<title>T</title><p id=1>Up to  CNY 500<script>token(1)</script>");
    outcome("/a");
    site.html("/a", "<title>T</title>\n<p id=2>Up to CNY&nbsp;500<script>token(2)</script>\n");
    assertThat(later("/a")).isEqualTo(Outcome.UNCHANGED);
    site.html("/a", "<title>T</title><p id=2>Up to CNY 800");
    assertThat(later("/a")).isEqualTo(Outcome.CHANGED);
  }

  @Test
  void aChangeStaysNoticedUntilThePackIsReadAgain() throws Exception {
    site.html("/a", "<p>500");
    outcome("/a");
    site.html("/a", "<p>800");
    assertThat(later("/a")).isEqualTo(Outcome.CHANGED);
    assertThat(later("/a")).isEqualTo(Outcome.CHANGED);
    var noticed = run(List.of(page("/a", READ))).getFirst().toReview().orElseThrow();
    assertThat(noticed).isEqualTo(new Memory.Noticed(LocalDate.of(2026, 11, 30), READ));
    assertThat(run(List.of(page("/a", noticed.day()))).getFirst().toReview()).isEmpty();
    assertThat(later("/a")).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aPageThatIsAsItWasNeedsNoReview() throws Exception {
    site.html("/a", "<p>500");
    outcome("/a");
    site.html("/a", "<p>down for repairs");
    assertThat(later("/a")).isEqualTo(Outcome.CHANGED);
    site.html("/a", "<p>500");
    assertThat(later("/a")).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aPageThatIsGoneIsTold() throws Exception {
    site.html("/a", "<p>500");
    outcome("/a");
    site.status("/a", 404);
    assertThat(later("/a")).isEqualTo(Outcome.VANISHED);
    assertThat(outcome("/never")).isEqualTo(Outcome.VANISHED);
    site.html("/a", "<p>500");
    assertThat(later("/a")).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void redirectsAreFollowedAndMovesTold() throws Exception {
    site.html("/new", "<p>500").redirect("/old", 301, "/new").redirect("/visit", 302, "/new");
    var moved = run(List.of(page("/old", READ))).getFirst();
    assertThat(moved.outcome()).isEqualTo(Outcome.FIRST);
    assertThat(moved.memory().flatMap(Memory::moved)).contains(site.url("/new"));
    var visiting = run(List.of(page("/visit", READ))).getFirst();
    assertThat(visiting.memory().flatMap(Memory::moved)).isEmpty();
  }

  @Test
  void aRedirectWithoutEndIsGivenUp() throws Exception {
    site.redirect("/round", 302, "/round");
    assertThat(trouble("/round")).isEqualTo(Trouble.of(Trouble.Kind.REDIRECTS));
    site.redirect("/file", 302, "file:///etc/passwd");
    assertThat(trouble("/file")).isEqualTo(Trouble.of(Trouble.Kind.ADDRESS));
  }

  @Test
  void aSlowAnswerIsGivenUpWhereverItStops() throws Exception {
    var manners =
        new Manners(Duration.ZERO, Duration.ofMillis(300), Duration.ofMillis(300), 1000, 4);
    var end = new CountDownLatch(1);
    site.status("/robots.txt", 404);
    site.page("/head", exchange -> await(end));
    site.page(
        "/body",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          await(end);
        });
    try {
      for (String path : new String[] {"/head", "/body"}) {
        var found = run(List.of(page(path, READ)), manners, _ -> {}).getFirst();
        assertThat(found.trouble()).contains(Trouble.of(Trouble.Kind.TOO_SLOW));
      }
    } finally {
      end.countDown();
    }
  }

  @Test
  void aGiantIsNotReadToItsEnd() throws Exception {
    site.html("/a", "a".repeat(100_001));
    site.html("/b", "b".repeat(100_000));
    assertThat(trouble("/a")).isEqualTo(Trouble.of(Trouble.Kind.TOO_LARGE));
    assertThat(outcome("/b")).isEqualTo(Outcome.FIRST);
  }

  @Test
  void aHostThatTakesNoConnectionIsTold() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var gone = page(Site.at(port, "/a"), List.of());
    var found = run(List.of(gone)).getFirst();
    assertThat(found.trouble()).contains(Trouble.of(Trouble.Kind.NO_CONNECTION));
    assertThat(found.outcome()).isEqualTo(Outcome.UNREACHED);
  }

  @Test
  void whatIsNoAddressIsTold() throws Exception {
    for (String url : new String[] {"ftp://host/a", "no address", "http://me:secret@host/", ""}) {
      assertThat(run(List.of(page(url, List.of()))).getFirst().trouble())
          .contains(Trouble.of(Trouble.Kind.ADDRESS));
    }
  }

  @Test
  void robotsAreRespected() throws Exception {
    site.html("/robots.txt", "User-agent: *\nDisallow: /secret\n");
    site.html("/secret/a", "<p>500").html("/open", "<p>500").redirect("/in", 302, "/secret/a");
    assertThat(trouble("/secret/a")).isEqualTo(Trouble.of(Trouble.Kind.ROBOTS));
    assertThat(trouble("/in")).isEqualTo(Trouble.of(Trouble.Kind.ROBOTS));
    assertThat(outcome("/open")).isEqualTo(Outcome.FIRST);
    assertThat(site.asked()).doesNotContain("/secret/a");
  }

  /// RFC 9309, 2.3.1.4: who cannot say what is allowed is left alone.
  @Test
  void whereRobotsCannotBeReadNothingIsAskedFor() throws Exception {
    site.status("/robots.txt", 500).html("/a", "<p>500");
    assertThat(trouble("/a")).isEqualTo(Trouble.ofStatus(500));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aTiredServerIsLeftAlone() throws Exception {
    site.status("/a", 429).status("/b", 429).status("/c", 503);
    var findings = run(List.of(page("/a", READ), page("/b", READ), page("/c", READ)));
    assertThat(findings).allMatch(finding -> finding.outcome() == Outcome.UNREACHED);
    assertThat(site.asked()).hasSize(1);
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithAPause() throws Exception {
    var manners =
        new Manners(Duration.ofMillis(40), Duration.ofSeconds(5), Duration.ofSeconds(5), 1000, 4);
    var pages = new ArrayList<WatchedPage>();
    for (String path : new String[] {"/a", "/b", "/c", "/d"}) {
      pages.add(page(site.html(path, path).url(path), List.of()));
    }
    long start = System.nanoTime();
    run(pages, manners, _ -> {});
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(4 * 40).toNanos());
    assertThat(site.atOnce()).isEqualTo(1);
  }

  /// The address, the program's name, and what HTTP itself needs.
  @Test
  void nothingIsSentAboutAnybody() throws Exception {
    site.html("/a", "<p>500");
    outcome("/a");
    assertThat(site.headers())
        .allSatisfy(headers -> {
          assertThat(headers.get("User-agent")).containsExactly(Manners.USER_AGENT);
          assertThat(headers.keySet())
              .isSubsetOf(
                  Set.of(
                      "User-agent",
                      "Accept",
                      "Host",
                      "Connection",
                      "Upgrade",
                      "Http2-settings",
                      "Content-length"));
        });
  }

  @Test
  void aStoppedRunGoesOnWhereItStopped() throws Exception {
    var pages = new ArrayList<WatchedPage>();
    for (String path : new String[] {"/a", "/b", "/c", "/d"}) {
      pages.add(page(site.html(path, path).url(path), List.of()));
    }
    var manners =
        new Manners(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(5), 1000, 4);
    assertThatThrownBy(() -> run(pages, manners, _ -> Thread.currentThread().interrupt()))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
    var before = site.asked();
    assertThat(before).hasSizeBetween(1, 3);
    site.forget();
    var findings = run(pages);
    assertThat(findings).extracting(Finding::outcome).contains(Outcome.RECENT, Outcome.FIRST);
    assertThat(site.asked()).hasSizeBetween(1, 3);
    assertThat(Set.copyOf(List.of("/a", "/b", "/c", "/d")))
        .isSubsetOf(Stream.concat(before.stream(), site.asked().stream()).toList());
    assertThat(Files.exists(folder.resolve("watch.json.new"))).isFalse();
  }

  @Test
  void nobodyElseUsesTheMemoryMeanwhile() throws Exception {
    try (var _ = MemoryFile.open(folder)) {
      assertThatThrownBy(() -> MemoryFile.open(folder)).isInstanceOf(InUse.class);
    }
    MemoryFile.open(folder).close();
  }

  @Test
  void aMemoryThatSomebodyBrokeIsRefused() throws IOException {
    for (String text : new String[] {"", "{", "[]", "{\"pages\": [{\"url\": \"a\"}]}"}) {
      Files.writeString(folder.resolve("watch.json"), text);
      assertThatThrownBy(() -> MemoryFile.open(folder)).isInstanceOf(Faulty.class);
    }
    Files.writeString(
        folder.resolve("watch.json"),
        "{\"pages\": [{\"url\": \"a\", \"checked\": \"yesterday\", \"current\": \"gone\"}]}");
    assertThatThrownBy(() -> MemoryFile.open(folder))
        .isInstanceOfSatisfying(
            Faulty.class,
            fault ->
                assertThat(fault.diagnostics().getFirst().message().en())
                    .isEqualTo("This is no point in time."));
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome outcome(String path) throws Exception {
    return run(List.of(page(path, READ))).getFirst().outcome();
  }

  private Outcome later(String path) throws Exception {
    now = now.plusDays(8);
    return outcome(path);
  }

  private Trouble trouble(String path) throws Exception {
    return run(List.of(page(path, READ))).getFirst().trouble().orElseThrow();
  }

  private List<Finding> run(List<WatchedPage> pages) throws Exception {
    return run(pages, QUICK, _ -> {});
  }

  private List<Finding> run(List<WatchedPage> pages, Manners manners, Consumer<Finding> each)
      throws Exception {
    try (var memory = MemoryFile.open(folder)) {
      return new Watch(memory, manners, Duration.ofDays(7), () -> Objects.requireNonNull(now))
          .run(pages, each);
    }
  }

  private WatchedPage page(String path, LocalDate read) {
    String url = site.url(path);
    return new WatchedPage(
        url,
        List.of(
            new Source(
                path, path, "Site", Optional.empty(), url, Optional.empty(), Authority.OFFICIAL)),
        read);
  }

  private static WatchedPage page(String url, List<Source> sources) {
    return new WatchedPage(url, sources, READ);
  }
}
