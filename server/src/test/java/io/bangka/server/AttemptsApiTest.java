package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.api.AttemptsPaths;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What people report, over HTTP.
@Tag("slow")
class AttemptsApiTest {
  private static final String PROCEDURE = "wechat-pay.link-international-card";
  private static final String QUESTION =
      "{\"text\":\"Can I link a Visa card issued in Cyprus to WeChat Pay with a passport?\"}";

  @Test
  void aReportIsHandedInReadCorrectedAndErased() {
    try (var server = Running.usual()) {
      var added = server.post("/api/v1/attempts", report("refused", "2026-11-01"));
      assertThat(added.statusCode()).isEqualTo(201);
      String receipt = receipt(added);
      assertThat(mine(server, "GET", receipt, "").body())
          .isEqualTo(
              "{\"procedure\":\"%s\",\"date\":\"2026-11-01\",\"outcome\":\"refused\",\"country\":\"CY\"}%n"
                  .formatted(PROCEDURE));
      var corrected = mine(server, "PATCH", receipt, AttemptsPaths.CORRECTION.json());
      assertThat(receipt(corrected)).isEqualTo(receipt);
      assertThat(mine(server, "GET", receipt, "").body()).contains("\"outcome\":\"worked\"");
      assertThat(mine(server, "PATCH", receipt, "{\"outcome\":\"won\"}").statusCode())
          .isEqualTo(400);
      assertThat(mine(server, "DELETE", receipt, "").statusCode()).isEqualTo(204);
      var gone = mine(server, "DELETE", receipt, "");
      assertThat(gone.statusCode()).isEqualTo(401);
      assertThat(gone.body()).contains("urn:bangka:problem:no-receipt");
      assertThat(server.log()).doesNotContain(receipt);
    }
  }

  private static HttpResponse<String> mine(
      Running server, String method, String receipt, String body) {
    return server.send(
        HttpRequest.newBuilder(server.at("/api/v1/attempts/mine"))
            .header("Authorization", "Bearer " + receipt)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static String receipt(HttpResponse<String> added) {
    assertThat(added.body()).startsWith("{\"receipt\":\"");
    return added.body().replaceAll("(?s).*\"receipt\":\"([^\"]+)\".*", "$1");
  }

  private static String report(String outcome, String day) {
    return "{\"procedure\":\"%s\",\"outcome\":\"%s\",\"date\":\"%s\",\"country\":\"cy\"}"
        .formatted(PROCEDURE, outcome, day);
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceInBothLanguages() {
    try (var server = Running.usual()) {
      var wrong =
          server.post(
              "/api/v1/attempts",
              "{\"outcome\":\"wroked\",\n\"message\":\"card 4111 1111 1111 1111\"}",
              "Content-Type",
              "application/json",
              "Accept-Language",
              "zh");
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(wrong.body())
          .contains("缺少「procedure」。", "是不是「worked」？", "message 里有卡号。", "\"line\":2")
          .doesNotContain("4111");
      assertThat(server.post("/api/v1/attempts", "{\"outcom\":\"worked\"}").body())
          .contains("The report has no field `outcom`.");
      assertThat(server.post("/api/v1/attempts", "[]").statusCode()).isEqualTo(400);
      assertThat(server.post("/api/v1/attempts", "x", "Content-Type", "text/plain").statusCode())
          .isEqualTo(415);
      assertThat(server.get("/api/v1/attempts/stats?procedure=ferry.none").statusCode())
          .isEqualTo(404);
      assertThat(server.get("/api/v1/attempts/drift?asOf=never").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aNewReportReachesAnswersAndStatisticsAtOnce() {
    try (var server = Running.usual()) {
      assertThat(server.post("/api/v1/ask", QUESTION).body()).doesNotContain("\"reports\"");
      assertThat(server.get("/api/v1/attempts/stats?procedure=" + PROCEDURE).body())
          .contains("\"published\":false");
      IntStream.rangeClosed(1, 6)
          .forEach(i ->
              server.post(
                  "/api/v1/attempts", report(i < 5 ? "worked" : "refused", "2026-11-0" + i)));
      assertThat(server.post("/api/v1/ask", QUESTION).body())
          .contains("\"reports\":{\"worked\":4,\"of\":6,\"since\":\"2026-11-01\"");
      assertThat(server.get("/api/v1/attempts/stats?procedure=" + PROCEDURE).body())
          .contains("\"worked\":4,\"of\":6", "\"low\":", "\"high\":");
      server.post("/api/v1/attempts", report("worked", "2026-11-09"));
      assertThat(server.post("/api/v1/ask", QUESTION).body())
          .contains("\"reports\":{\"worked\":5,\"of\":7");
    }
  }

  @Test
  void filesComeInByTokenAloneAndWhollyOrNot() {
    try (var server = Running.with(Map.of(Key.TOKENS, "sesame"))) {
      String csv = "procedure,date,outcome,country,reason\n";
      String line = PROCEDURE + ",2026-10-%02d,refused,CY,card\n";
      String good =
          csv + String.join("", IntStream.rangeClosed(1, 7).mapToObj(line::formatted).toList());
      assertThat(server.post("/api/v1/attempts/import", good, "Content-Type", "text/csv"))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(401);
      assertThat(take(server, good + PROCEDURE + ",2026-10-01,won,CY,card\n").body())
          .contains("\"line\":9", "`won` is no value");
      assertThat(server.get("/api/v1/attempts/reasons").body()).doesNotContain("\"CY\":[");
      assertThat(take(server, good).body()).isEqualTo("{\"reports\":7,\"added\":7,\"from\":0}\n");
      assertThat(server.get("/api/v1/attempts/reasons").body())
          .contains("\"all\":[{\"reason\":\"card\",\"family\":\"card\",\"reports\":", "\"CY\":[");
      assertThat(server.get("/api/v1/attempts/drift").body()).startsWith("{\"drift\":[");
    }
  }

  private static HttpResponse<String> take(Running server, String csv) {
    return server.post(
        "/api/v1/attempts/import",
        csv,
        "Content-Type",
        "text/csv",
        "Authorization",
        "Bearer sesame");
  }

  @Test
  void whoReportsTooOftenIsHeldOff() {
    try (var server = Running.with(Map.of(Key.RATE, "60000"))) {
      var statuses =
          IntStream.range(0, 12)
              .mapToObj(i -> server.post("/api/v1/attempts", report("worked", "2026-11-01")))
              .map(HttpResponse::statusCode)
              .distinct()
              .toList();
      assertThat(statuses).containsExactly(201, 429);
    }
  }

  /// A host that takes connections and never speaks.
  @Test
  void withoutItsStoreTheServerAnswersEverythingElseAndSaysSo() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var server =
            Running.with(
                Map.of(
                    Key.DATABASE,
                    "postgresql://me:secret@localhost:" + silent.getLocalPort() + "/x"))) {
      long start = System.nanoTime();
      assertThat(server.post("/api/v1/ask", QUESTION).statusCode()).isEqualTo(200);
      var added = server.post("/api/v1/attempts", report("worked", "2026-11-01"));
      assertThat(added.statusCode()).isEqualTo(503);
      assertThat(added.body()).contains("urn:bangka:problem:reports-unavailable");
      assertThat(added.headers().firstValue("Retry-After")).contains("10");
      assertThat(server.get("/en/attempts", "Accept", "text/html").body())
          .contains("<h1>What people report can be neither read nor kept just now");
      var ready = server.get("/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body()).startsWith("ready\nwithout reports");
      assertThat(server.get("/metrics").body()).contains("bangka_reports_readable 0");
      assertThat(added.body() + ready.body() + server.log()).doesNotContain("secret");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
  }
}
