package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.Setting;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `bangka mcp` as an assistant starts it, through the official SDK's client.
@Tag("slow")
class McpOverStdioTest {
  @Test
  void aToolGivesTheBytesThatTheLibraryGives() {
    var question = Question.all().findFirst().orElseThrow().text();
    Map<String, Object> arguments = Map.of("text", question, "asOf", Question.TODAY.toString());
    try (var client = McpClient.sync(transport()).requestTimeout(Duration.ofMinutes(2)).build()) {
      client.initialize();
      var request = McpSchema.CallToolRequest.builder("ask").arguments(arguments).build();
      var text = (McpSchema.TextContent) client.callTool(request).content().getFirst();
      assertThat(text.text())
          .isEqualTo(Repository.BANGKA.ask(question, Setting.ORDINARY.on(Question.TODAY)).json());
      assertThat(client.listResources().resources()).isNotEmpty();
    }
  }

  private static StdioClientTransport transport() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var arguments =
        List.of("-cp", System.getProperty("java.class.path"), "io.bangka.cli.Main", "mcp");
    var parameters =
        ServerParameters.builder(java)
            .args(arguments)
            .addEnvVar("LC_ALL", "C.UTF-8")
            .addEnvVar("BANGKA_DATA", Program.NO_DATA)
            .build();
    return new StdioClientTransport(parameters, McpJsonDefaults.getMapper());
  }
}
