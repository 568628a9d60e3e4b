package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.Bangka;
import io.bangka.service.Lines;
import io.bangka.service.Setting;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final Bangka BANGKA = Bangka.builtIn(Running.TODAY);
  private static final String QUESTION = "塞浦路斯保号卡能绑定微信或支付宝吗？";

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.usual();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aQuestionGetsTheBytesThatTheTerminalPrints() {
    var answered = server.post("/api/v1/ask", "{\"text\":\"" + QUESTION + "\"}");
    assertThat(answered.statusCode()).isEqualTo(200);
    assertThat(answered.body()).isEqualTo(BANGKA.ask(QUESTION, Setting.ORDINARY).json() + "\n");
  }

  @Test
  void manyQuestionsAreAnsweredALineEachInOrder() {
    String body =
        "{\"id\":1,\"text\":\"" + QUESTION + "\"}\n\n{bad\n{\"id\":\"x\",\"text\":\"Alipay?\"}";
    var answered = server.post("/api/v1/ask", body, "Content-Type", "application/x-ndjson");
    var lines = new Lines(BANGKA, Setting.ORDINARY);
    String[] asked = body.split("\n", -1);
    assertThat(answered.body().lines())
        .containsExactly(line(lines, asked, 0), line(lines, asked, 2), line(lines, asked, 3));
  }

  private static String line(Lines lines, String[] asked, int i) {
    return lines.answer(asked[i].getBytes(StandardCharsets.UTF_8), i + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          /api/v1/ask             | {                                  | 400 | faulty-request
          /api/v1/ask             |                                    | 400 | faulty-request
          /api/v1/ask             | []                                 | 400 | faulty-request
          /api/v1/ask             | {}                                 | 400 | faulty-request
          /api/v1/ask             | {"text":7,"txet":"a"}              | 400 | faulty-request
          /api/v1/ask             | {"text":["a"]}                     | 400 | faulty-request
          /api/v1/ask             | {"text":5}                         | 400 | faulty-request
          /api/v1/ask             | {"text":true}                      | 400 | faulty-request
          /api/v1/explain-message | {"text":5}                         | 400 | faulty-request
          /api/v1/ask             | {"text":"a","lang":"tlh"}          | 400 | faulty-request
          /api/v1/ask             | {"text":"a","asOf":"2023-02-30"}   | 400 | faulty-request
          /api/v1/ask             | {"text":"a","asOf":20230801}       | 400 | faulty-request
          /api/v1/ask             | {"text":"a","strict":"perhaps"}    | 400 | faulty-request
          /api/v1/ask             | {"text":"a"}{"text":"b"}           | 400 | faulty-request
          /api/v1/assess          | {"profile":{}}                     | 400 | faulty-request
          /api/v1/assess          | {"query":{"platform":"ferry"}}     | 400 | faulty-request
          /api/v1/assess          | {"query":7}                        | 400 | faulty-request
          /api/v1/assess          | {"query":{"platform":"alipay"},"profile":{"shoes":9}} | 400 | faulty-request
          /api/v1/explain-message | {"txt":"x"}                        | 400 | faulty-request
          /api/v1/nothing         | {}                                 | 404 | not-found
          /api/v1/knowledge       | {}                                 | 405 | wrong-method
          /api/v1/knowledge/reload | {}                                | 401 | no-token
          """)
  void whatIsWrongIsAProblemDocument(String path, String body, int status, String kind) {
    var answered = server.post(path, body == null ? "" : body);
    assertThat(answered.statusCode()).isEqualTo(status);
    assertThat(answered.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answered.body()).contains("\"urn:bangka:problem:" + kind + "\"");
  }

  @Test
  void aFaultSaysWhereAndHowToMendInTheLanguageAskedFor() {
    var answered =
        server.post(
            "/api/v1/ask",
            "{\"txet\":\"a\"}",
            "Content-Type",
            "application/json",
            "Accept-Language",
            "fr, zh-CN;q=0.8, en;q=0.5");
    assertThat(answered.body())
        .contains("\"title\":\"请求无法理解。\"", "「txet」", "「text」", "\"line\":1", "\"column\":2");
    assertThat(answered.headers().firstValue("Content-Language")).contains("zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void onlyJsonIsTaken(String type) {
    var answered = server.post("/api/v1/ask", "text=a", "Content-Type", type);
    assertThat(answered.statusCode()).isEqualTo(415);
  }

  @Test
  void aGiantIsRefused() {
    var answered = server.post("/api/v1/ask", "{\"text\":\"" + "x".repeat(2 << 20) + "\"}");
    assertThat(answered.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "'; DROP TABLE x; --", "\\u0000\\u202e", "😀"})
  void hostileTextIsAnsweredAsText(String text) {
    var answered = server.post("/api/v1/ask", "{\"text\":\"" + text + "\"}");
    assertThat(answered.statusCode()).isEqualTo(200);
    assertThat(answered.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/providers",
        "/procedures",
        "/procedures/wechat-pay.link-international-card",
        "/sources",
        "/sources/tencent-2023-07-20",
        "/claims",
        "/vocabulary"
      })
  @Tag("slow")
  void whatIsKnownIsTaggedByItsVersion(String path) {
    String address = "/api/v1/knowledge" + path + "?asOf=2024-01-01&lang=zh";
    var told = server.get(address);
    assertThat(told.statusCode()).isEqualTo(200);
    String tag = told.headers().firstValue("ETag").orElseThrow();
    var again = server.get(address, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    for (String header : java.util.List.of("ETag", "Cache-Control", "Vary")) {
      assertThat(again.headers().allValues(header))
          .as(header)
          .isEqualTo(told.headers().allValues(header));
    }
    assertThat(server.get("/api/v1/knowledge" + path, "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsNotKnownIsNotFound() {
    assertThat(server.get("/api/v1/knowledge/procedures/ferry").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/knowledge?asOf=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void aLanguageThatIsNotSpokenIsNoEnglish() {
    assertThat(server.get("/api/v1/knowledge?lang=zh").statusCode()).isEqualTo(200);
    var french = server.get("/api/v1/knowledge/claims?lang=fr");
    assertThat(french.statusCode()).isEqualTo(400);
    assertThat(french.body()).contains("unknown-language");
  }

  @Test
  void nobodyIsYoungerThanNothing() {
    var born =
        server.post(
            "/api/v1/assess", "{\"profile\":{\"age\":-3},\"query\":{\"platform\":\"alipay\"}}");
    assertThat(born.statusCode()).isEqualTo(400);
    assertThat(born.body()).contains("below zero");
  }

  @Test
  void aFaultIsASentence() {
    assertThat(server.post("/api/v1/ask", "[]").body()).contains("the fields of the request is");
    assertThat(server.post("/api/v1/interview", "{}").body()).contains("A turn of an interview");
  }

  @Test
  void headIsGetWithoutABody() {
    var head =
        HttpRequest.newBuilder(server.at("/api/v1/knowledge"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody());
    var answered = server.send(head.build());
    assertThat(answered.statusCode()).isEqualTo(200);
    assertThat(answered.body()).isEmpty();
  }

  /// Whoever measures a page first is told its length, packed or not.
  @ParameterizedTest
  @CsvSource({"/en/, identity", "/en/, gzip", "/api/v1/knowledge, identity"})
  void headTellsTheLengthThatGetHas(String path, String coding) {
    var asked = HttpRequest.newBuilder(server.at(path)).header("Accept-Encoding", coding);
    var get = server.send(asked.build()).headers().map();
    var nothing = HttpRequest.BodyPublishers.noBody();
    var head = server.send(asked.method("HEAD", nothing).build()).headers().map();
    for (String header : List.of("content-length", "content-type")) {
      assertThat(head.get(header)).as(header).isEqualTo(get.get(header));
    }
    assertThat(head.get("content-encoding")).isEqualTo(get.get("content-encoding"));
  }

  @Test
  void whoWatchesIsTold() {
    assertThat(server.get("/health/live").body()).isEqualTo("live\n");
    assertThat(server.get("/health/ready").body()).isEqualTo("ready\n");
    server.post("/api/v1/ask", "{\"text\":\"" + QUESTION + "\"}");
    assertThat(server.get("/metrics").body())
        .contains("bangka_requests_total{route=\"/api/v1/ask\",status=\"200\"}")
        .contains("bangka_request_seconds_bucket{route=\"/api/v1/ask\",le=\"+Inf\"}")
        .doesNotContain("保号卡");
  }

  @Test
  void theLogHoldsNothingPersonal() {
    server.post("/api/v1/ask", "{\"text\":\"我的卡 6222021234567890123 secret-7\"}");
    server.get("/secret-7?q=secret-7", "User-Agent", "secret-7");
    assertThat(server.log())
        .contains("\"route\":\"/api/v1/ask\"")
        .doesNotContain("secret-7", "6222021234567890123", "127.0.0.1\"}", "0:0:0:0");
  }
}
