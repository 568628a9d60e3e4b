package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    var transport =
        HttpClientStreamableHttpTransport.builder("http://" + "localhost:" + server.port())
            .endpoint("/mcp")
            .build();
    client = McpClient.sync(transport).requestTimeout(Duration.ofSeconds(60)).build();
    client.initialize();
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
        .containsExactlyInAnyOrderElementsOf(UseCases.ALL.stream().map(UseCase::name).toList());
    assertThat(client.getServerInstructions()).contains("instead of guessing");
  }

  @Test
  void whatIsWrongIsToldToTheAssistant() throws IOException {
    var result = call("assess", "{\"query\":{\"platform\":\"ferry-pay\"}}");
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).contains("There is no platform", "ferry-pay");
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

  private static McpSchema.CallToolResult call(String tool, String json) throws IOException {
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
