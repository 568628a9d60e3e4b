package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.BangkaServer;
import io.bangka.server.Key;
import io.bangka.server.SettingsReader;
import io.bangka.service.Answer;
import io.bangka.service.Setting;
import io.bangka.words.Line;
import io.bangka.words.Mark;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page says the same verdicts as the JSON: of every tenth question, and of every tenth case in
/// the workbench.
@Tag("slow")
class SamePagesTest {
  private static final int TENTH = 10;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern VERDICT = Pattern.compile("class=\"verdict (yes|no|depends)\"");

  @SuppressWarnings("NullAway.Init") // set before every test
  private static BangkaServer server;

  @BeforeAll
  static void open(@TempDir Path data) throws Faulty, IOException {
    var flags = Map.of(Key.PORT, "0", Key.RATE, "0", Key.BUDGET, "60");
    var settings = SettingsReader.read(flags, Map.of(), Optional.empty());
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    server = BangkaServer.open(settings, data, Clock.systemUTC(), nowhere);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static <T> Stream<T> some(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % TENTH == 0).mapToObj(all::get);
  }

  @Test
  void questions() {
    some(Question.all().toList())
        .forEach(question -> {
          var setting = Setting.ORDINARY.in(io.bangka.model.Language.ZH).on(Question.TODAY);
          var reply = Repository.BANGKA.ask(question.text(), setting);
          String page = get("/zh/?asOf=" + Question.TODAY + "&q=" + encoded(question.text()));
          assertThat(shown(page)).as(question.text()).isEqualTo(of(reply.note().lines()));
          assertThat(Set.copyOf(shown(page))).as(question.text()).containsAll(of(reply.answer()));
        });
  }

  @Test
  void casesAboutProfiles() {
    some(Stream.concat(Profiled.judged(), Profiled.ofPacks()).toList())
        .filter(SamePagesTest::isPlain)
        .forEach(SamePagesTest::assertSame);
  }

  /// A form knows no more of a query than its platform.
  private static boolean isPlain(Profiled of) {
    return of.query().entries().stream()
            .allMatch(e -> Set.of("platform", "purpose").contains(e.key().text()))
        && of.query().entries().stream()
            .allMatch(e -> e.value() instanceof io.bangka.written.Written.Scalar)
        && !of.read().strict();
  }

  private static void assertSame(Profiled of) {
    try {
      var setting = Setting.ORDINARY.on(of.read().asOf());
      var answer = Repository.BANGKA.assess(of.profile(), of.query(), setting).answer();
      var form = new StringBuilder("profile=" + encoded(JsonText.of(of.profile())));
      of.query()
          .entries()
          .forEach(e ->
              form.append('&')
                  .append(e.key().text())
                  .append('=')
                  .append(encoded(((io.bangka.written.Written.Scalar) e.value()).text())));
      String page = post("/en/workbench?asOf=" + of.read().asOf(), form.toString());
      assertThat(Set.copyOf(shown(page))).as(of.name()).containsAll(of(answer));
    } catch (Faulty e) {
      throw new AssertionError(of.name() + ": " + e.diagnostics(), e);
    }
  }

  private static List<String> shown(String page) {
    var verdicts = new ArrayList<String>();
    Matcher found = VERDICT.matcher(page);
    while (found.find()) {
      verdicts.add(found.group(1));
    }
    return verdicts.stream().sorted().toList();
  }

  private static List<String> of(List<Line> lines) {
    return lines.stream()
        .filter(Line.Verdict.class::isInstance)
        .map(line -> name(((Line.Verdict) line).mark()))
        .sorted()
        .toList();
  }

  private static String name(Mark mark) {
    return switch (mark) {
      case YES, MET -> "yes";
      case NO, UNMET -> "no";
      case DEPENDS, UNKNOWN -> "depends";
    };
  }

  /// The verdict of each platform's principal answer.
  private static Set<String> of(Answer answer) {
    var verdicts = new TreeSet<String>();
    var seen = new TreeSet<String>();
    answer
        .answers()
        .forEach(a -> {
          if (seen.add(a.platform() + " " + a.reading())) {
            verdicts.add(name(Mark.of(a.verdict())));
          }
        });
    return verdicts;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private static String post(String path, String form) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static URI at(String path) {
    return URI.create("http://" + "localhost:" + server.port() + path);
  }

  private static String send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
