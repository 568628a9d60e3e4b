package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds the server up when people, programs and packs misbehave.
@Tag("slow")
class GuardsTest {
  private static final String EXACT =
      "{\"query\":{\"purpose\":\"merchant-payment\",\"in\":\"CN\"},\"strict\":true}";

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgain() {
    try (var server = Running.with(Map.of(Key.RATE, "60"))) {
      var answers =
          IntStream.range(0, 12).mapToObj(_ -> server.get("/api/v1/profiles/examples")).toList();
      assertThat(answers.getFirst().statusCode()).isEqualTo(200);
      assertThat(answers.getLast().statusCode()).isEqualTo(429);
      assertThat(answers.getLast().headers().firstValue("Retry-After")).contains("1");
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aCrowdIsToldToComeAgainAndThenServed() {
    try (var server = Running.with(Map.of(Key.AT_ONCE, "1", Key.WAITING, "1"))) {
      var statuses =
          IntStream.range(0, 24)
              .parallel()
              .mapToObj(_ -> server.post("/api/v1/assess", EXACT))
              .map(answered ->
                  answered.statusCode() + answered.headers().firstValue("Retry-After").orElse(""))
              .distinct()
              .toList();
      assertThat(statuses).contains("200", "5032").isSubsetOf(List.of("200", "5032"));
      assertThat(server.post("/api/v1/assess", EXACT).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothingTakesLongerThanItsBudget() {
    try (var server = Running.with(Map.of(Key.BUDGET, "0"))) {
      var answered = server.post("/api/v1/assess", EXACT);
      assertThat(answered.statusCode()).isEqualTo(503);
      assertThat(answered.body()).contains("urn:bangka:problem:out-of-time");
      assertThat(answered.headers().firstValue("Retry-After")).isPresent();
    }
  }

  /// Routes to anywhere, for somebody of whom nothing is known: the most that one request asks for.
  @Test
  void whatWasGivenUpGivesItsThreadBack() {
    String routes = "{\"query\":{\"purpose\":\"merchant-payment\",\"in\":\"CN\"},\"by\":\"time\"}";
    try (var server = Running.with(Map.of(Key.BUDGET, "0", Key.AT_ONCE, "1", Key.WAITING, "40"))) {
      for (int i = 0; i < 20; i++) {
        assertThat(server.post("/api/v1/route", routes).statusCode()).isEqualTo(503);
      }
      long start = System.nanoTime();
      while (isBusy()) {
        assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
      }
    }
  }

  private static boolean isBusy() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith("decision-"))
        .anyMatch(thread ->
            Arrays.stream(thread.getValue())
                .anyMatch(frame -> frame.getClassName().startsWith("io.bangka.service")));
  }

  @Test
  void whoeverWritesNeedsAToken() {
    try (var server = Running.with(Map.of(Key.TOKENS, "sesame other"))) {
      assertThat(server.post("/api/v1/knowledge/reload", "").statusCode()).isEqualTo(401);
      assertThat(reload(server, "Bearer guess").statusCode()).isEqualTo(401);
      assertThat(reload(server, "Bearer sesame").body()).isEqualTo("{\"changed\":false}\n");
    }
  }

  private static java.net.http.HttpResponse<String> reload(Running server, String authorization) {
    return server.post("/api/v1/knowledge/reload", "", "Authorization", authorization);
  }

  /// Whoever starts a second server at the same port is told so.
  @Test
  void aPortThatIsTakenIsRefused() {
    try (var server = Running.usual()) {
      assertThatThrownBy(() -> Running.with(Map.of(Key.PORT, Integer.toString(server.port()))))
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsNoHttpIsRefusedAndTheServerGoesOn() throws IOException {
    try (var server = Running.usual()) {
      // refused with a word, unless hanging up overtakes it
      assertThat(raw(server, "GARBAGE\r\n\r\n")).matches("(?s)|HTTP/1\\.1 400.*");
      assertThat(raw(server, "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(40_000) + "\r\n\r\n"))
          .doesNotContain("HTTP/1.1 2");
      assertThat(raw(server, "POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"))
          .doesNotContain("200");
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  /// Sends it, sends no more, and reads what comes.
  private static String raw(Running server, String text) throws IOException {
    try (var socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException _) {
      return ""; // hung up on
    }
  }

  @Test
  void packsAreReadAnewAndFaultyOnesChangeNothing(@TempDir Path folder) throws IOException {
    copy(Path.of("..", "knowledge"), folder);
    try (var server =
        Running.with(Map.of(Key.PACKS, folder.toString(), Key.TOKENS, "t", Key.RELOAD, "0"))) {
      String before = server.get("/api/v1/knowledge").body();
      Path file = folder.resolve("cn/wechat-pay/sources.yaml");
      String text = Files.readString(file);
      Files.writeString(file, text + "\n]]");
      assertThat(server.get("/health/ready").body()).isEqualTo("ready\n");
      assertThat(reload(server, "Bearer t").statusCode()).isEqualTo(400);
      assertThat(reload(server, "Bearer t").statusCode()).as("as long as it is").isEqualTo(400);
      assertThat(server.get("/health/ready").body()).contains("ready\n", "with older packs");
      assertThat(server.get("/metrics").body()).contains("bangka_packs_current 0");
      assertThat(server.get("/api/v1/knowledge").body()).isEqualTo(before);
      Files.writeString(file, text.replaceFirst("title: ", "title: Anew "));
      assertThat(reload(server, "Bearer t").body()).isEqualTo("{\"changed\":true}\n");
      assertThat(server.get("/api/v1/knowledge").body()).isNotEqualTo(before);
      assertThat(server.get("/health/ready").body()).isEqualTo("ready\n");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".yaml") && !f.toString().contains("target"))
              .toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
