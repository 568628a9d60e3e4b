package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.attempts.Place;
import io.bangka.server.mcp.McpOverStdio;
import io.bangka.server.use.ReportSchemas;
import io.bangka.server.use.ReportUse;
import io.bangka.server.use.ReportUses;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The tools as an assistant has them: through the official SDK's client.
@Tag("slow")
class McpTest {
  private static final Bangka BANGKA = Bangka.builtIn(Running.TODAY);

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    server = Running.usual();
    client = client(server);
  }

  private static McpSyncClient client(Running of) {
    var transport =
        HttpClientStreamableHttpTransport.builder("http://" + "localhost:" + of.port())
            .endpoint("/mcp")
            .build();
    var client = McpClient.sync(transport).requestTimeout(Duration.ofSeconds(60)).build();
    client.initialize();
    return client;
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  static Stream<Arguments> examples() {
    return UseCases.ALL.stream()
        .flatMap(use -> use.examples().stream().map(example -> Arguments.of(use, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  @Tag("slow")
  void everyExampleGetsTheBytesThatTheTerminalPrints(UseCase use, UseCase.Example example)
      throws IOException, Faulty {
    var result = call(use.name(), example.json());
    var written = JsonReader.read("x", example.json().getBytes(StandardCharsets.UTF_8));
    assertThat(result.isError()).isNotEqualTo(true);
    assertThat(text(result)).isEqualTo(use.answer(BANGKA, written, Setting.ORDINARY));
  }

  @Test
  void everyUseCaseIsATool() {
    assertThat(client.listTools().tools())
        .extracting(McpSchema.Tool::name)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    UseCases.ALL.stream().map(UseCase::name),
                    ReportUses.ALL.stream().map(ReportUse::name))
                .toList());
    assertThat(client.getServerInstructions()).contains("instead of guessing");
  }

  @Test
  void whatIsWrongIsToldToTheAssistant() throws IOException {
    var result = call("assess", "{\"query\":{\"platform\":\"ferry-pay\"}}");
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).contains("There is no platform", "ferry-pay");
  }

  static Stream<Arguments> reportExamples() {
    return ReportUses.ALL.stream()
        .flatMap(use -> use.examples().stream().map(example -> Arguments.of(use, example)));
  }

  @ParameterizedTest
  @MethodSource("reportExamples")
  void everyExampleOfReportsIsAnswered(ReportUse use, UseCase.Example example) throws IOException {
    var result = call(use.name(), example.json());
    assertThat(text(result)).startsWith(use.writes() ? "{\"receipt\":\"" : "{");
    assertThat(result.isError()).isNotEqualTo(true);
  }

  @Test
  void whatIsReportedThroughAToolIsInTheSameStoreAsThroughTheApi() throws IOException {
    String receipt = "";
    for (int i = 1; i <= 6; i++) {
      String json =
          text(
              call(
                  "attempts-add",
                  "{\"procedure\":\"alipay.link-international-card\",\"outcome\":\"worked\",\"date\":\"2026-10-0%d\"}"
                      .formatted(i)));
      receipt = json.replaceAll(".*\"receipt\":\"([^\"]+)\".*", "$1");
    }
    String ofOne = "?procedure=alipay.link-international-card&asOf=2026-11-01";
    String query = "{\"procedure\":\"alipay.link-international-card\",\"asOf\":\"2026-11-01\"}";
    assertThat(text(call("attempts-stats", query)))
        .contains("\"worked\":7,\"of\":7", "\"low\":", "\"high\":") // one is from the web
        .isEqualTo(server.get("/api/v1/attempts/stats" + ofOne).body().strip());
    assertThat(text(call("attempts-reasons", query)))
        .isEqualTo(server.get("/api/v1/attempts/reasons" + ofOne).body().strip());
    assertThat(text(call("attempts-drift", "{}")))
        .isEqualTo(server.get("/api/v1/attempts/drift").body().strip());
    assertThat(server.get("/api/v1/attempts/mine", "Authorization", "Bearer " + receipt).body())
        .contains("2026-10-06");
    assertThat(server.log()).doesNotContain(receipt);
  }

  @Test
  void whatIsWrongWithAReportIsToldAndNothingIsKept() throws IOException {
    var personal =
        call(
            "attempts-add",
            "{\"procedure\":\"paypal.register-in-cyprus\",\"outcome\":\"worked\",\"note\":\"4111 1111 1111 1111\"}");
    assertThat(personal.isError()).isTrue();
    assertThat(text(personal)).contains("the number of a card").doesNotContain("4111");
    assertThat(text(call("attempts-add", "{\"outcom\":\"worked\"}"))).contains("outcom");
    var unknown = call("attempts-stats", "{\"procedure\":\"paypal.register-in-cypris\"}");
    assertThat(unknown.isError()).isTrue();
    assertThat(text(unknown))
        .contains("There is no procedure `paypal.register-in-cypris`.", "Did you mean");
    assertThat(text(call("attempts-drift", "{\"procedure\":\"x\"}"))).contains("procedure");
    assertThat(call("attempts-drift", "{\"asOf\":\"never\"}").isError()).isTrue();
  }

  @Test
  void anAssistantThatReportsTooOftenIsHeldOff() throws IOException {
    try (var limited = Running.with(Map.of(Key.RATE, "60000"));
        var assistant = client(limited)) {
      String report = ReportSchemas.EXAMPLES.getFirst().json();
      var last = call(assistant, "attempts-add", report);
      for (int i = 0; i < 12 && !Boolean.TRUE.equals(last.isError()); i++) {
        last = call(assistant, "attempts-add", report);
      }
      assertThat(text(last)).contains("too-many-requests");
      assertThat(call(assistant, "attempts-stats", "{}").isError()).isNotEqualTo(true);
    }
  }

  @Test
  void proceduresAndSourcesAreResources() {
    assertThat(client.listResources().resources())
        .extracting(McpSchema.Resource::uri)
        .contains("bangka://knowledge/wechat-pay.link-international-card");
    assertThat(read("wechat-pay.link-international-card"))
        .startsWith("# Link an international card to WeChat Pay");
    assertThat(read("tencent-2023-07-20")).contains("Tencent");
    assertThat(client.listResourceTemplates().resourceTemplates()).hasSize(1);
  }

  @Test
  void whatIsNoMessageIsRefusedAndSoAreOtherSites() {
    assertThat(server.post("/mcp", "{").statusCode()).isEqualTo(400);
    assertThat(server.post("/mcp", "[]").statusCode()).isEqualTo(400);
    assertThat(server.get("/mcp").statusCode()).isEqualTo(405);
    var foreign =
        server.post(
            "/mcp", "{}", "Content-Type", "application/json", "Origin", "https://evil.example");
    assertThat(foreign.statusCode()).isEqualTo(403);
  }

  /// A site that pretends to be at this machine names itself in both headers.
  @Test
  void aSiteThatPretendsToBeHereIsRefused() throws IOException {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    assertThat(raw("evil.example", "Origin: http://evil.example\r\n", ping))
        .startsWith("HTTP/1.1 403");
    String here = "localhost:" + server.port();
    assertThat(raw(here, "Origin: http://" + here + "\r\n", ping)).startsWith("HTTP/1.1 200");
    assertThat(raw(here, "", ping)).startsWith("HTTP/1.1 200");
  }

  @Test
  void aVersionThatIsNotSpokenIsRefused() {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    assertThat(spoken("1999-01-01", ping).statusCode()).isEqualTo(400);
    assertThat(spoken("1999-01-01", ping).body()).contains("2025-11-25");
    assertThat(spoken("2025-11-25", ping).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> spoken(String version, String json) {
    return server.post(
        "/mcp", json, "Content-Type", "application/json", "MCP-Protocol-Version", version);
  }

  /// What was asked last is answered though the input ends, and a line that is no message does not
  /// silence those after it.
  @Test
  void linesAreAnsweredOneAfterTheOther(@TempDir Path folder) throws IOException {
    String lines =
        """
        {"jsonrpc":"2.0","id":1,"method":"ping"}
        garbage

        [1]
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":"last","method":"tools/list"}\
        """;
    var out = new ByteArrayOutputStream();
    try (var reports = new Reports(new Place.Folder(folder), Running.TODAY)) {
      McpOverStdio.serve(
          Bangka.builtIn(Running.TODAY),
          reports,
          LocalDate.of(2026, 11, 22),
          new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
          out);
    }
    var answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0)).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    assertThat(answers.get(1)).contains("\"code\":-32700", "\"id\":null");
    assertThat(answers.get(3)).contains("\"id\":\"last\"", "\"explain-message\"");
  }

  /// How an answer begins that is asked for with any host, which the JDK's client does not let one
  /// say.
  private static String raw(String host, String headers, String json) throws IOException {
    try (var socket = new Socket("localhost", server.port())) {
      String request =
          "POST /mcp HTTP/1.1\r\nHost: "
              + host
              + "\r\nContent-Type: application/json\r\n"
              + headers
              + "Content-Length: "
              + json.length()
              + "\r\nConnection: close\r\n\r\n"
              + json;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  private static McpSchema.CallToolResult call(String tool, String json) throws IOException {
    return call(client, tool, json);
  }

  private static McpSchema.CallToolResult call(McpSyncClient client, String tool, String json)
      throws IOException {
    Map<String, Object> arguments =
        McpJsonDefaults.getMapper().readValue(json, new TypeRef<Map<String, Object>>() {});
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  private static String read(String id) {
    var request = McpSchema.ReadResourceRequest.builder("bangka://knowledge/" + id).build();
    var contents = client.readResource(request).contents().getFirst();
    return ((McpSchema.TextResourceContents) contents).text();
  }
}
