package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.BangkaServer;
import io.bangka.server.Key;
import io.bangka.server.SettingsReader;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case is answered the same through the library, over HTTP and as a tool, byte for byte. Of the
/// cases that [SameAnswersTest] takes through the terminal, every tenth goes through these doors.
@Tag("slow")
class SameThroughDoorsTest {
  private static final int TENTH = 10;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

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

  /// @param request what is posted
  /// @param json as the library answers
  private record Case(String name, String use, String request, String json) {}

  @Test
  void casesAboutProfiles() {
    some(Stream.concat(Profiled.judged(), Profiled.ofPacks()).toList())
        .map(SameThroughDoorsTest::assessed)
        .forEach(SameThroughDoorsTest::assertSame);
  }

  @Test
  void questions() {
    some(Question.all().toList())
        .map(SameThroughDoorsTest::asked)
        .forEach(SameThroughDoorsTest::assertSame);
  }

  private static <T> Stream<T> some(List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % TENTH == 0).mapToObj(all::get);
  }

  private static Case assessed(Profiled of) {
    var day = of.read().asOf();
    boolean strict = of.read().strict();
    String request =
        "{\"asOf\":\"%s\",\"strict\":%s,\"profile\":%s,\"query\":%s}"
            .formatted(day, strict, JsonText.of(of.profile()), JsonText.of(of.query()));
    try {
      var setting = new Setting(Optional.empty(), Optional.of(day), strict);
      String json = Repository.BANGKA.assess(of.profile(), of.query(), setting).json();
      return new Case(of.name(), "assess", request, json);
    } catch (Faulty e) {
      throw new AssertionError(of.name() + ": " + e.diagnostics(), e);
    }
  }

  private static Case asked(Question question) {
    String text = JsonText.quoted(question.text());
    String request = "{\"text\":" + text + ",\"asOf\":\"" + Question.TODAY + "\"}";
    var setting = Setting.ORDINARY.on(Question.TODAY);
    String json = Repository.BANGKA.ask(question.text(), setting).json();
    return new Case(question.text(), "ask", request, json);
  }

  private static void assertSame(Case asked) {
    assertThat(post("/api/v1/" + asked.use(), asked.request()))
        .as(asked.name())
        .isEqualTo(asked.json() + "\n");
    String call =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}"
            .formatted(asked.use(), asked.request());
    assertThat(text(post("/mcp", call))).as(asked.name()).isEqualTo(asked.json());
  }

  private static String post(String path, String json) {
    var address = URI.create("http://" + "localhost:" + server.port() + path);
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// What stands in the tool's result.
  private static String text(String response) {
    try {
      var root = JsonReader.read("<response>", response.getBytes(StandardCharsets.UTF_8));
      Written at = root;
      for (String key : List.of("result", "content")) {
        at = ((Written.Mapping) at).get(key).orElseThrow(() -> new AssertionError(response));
      }
      var first = (Written.Mapping) ((Written.Sequence) at).items().getFirst();
      return ((Written.Scalar) first.get("text").orElseThrow()).text();
    } catch (Faulty e) {
      throw new AssertionError(response, e);
    }
  }
}
