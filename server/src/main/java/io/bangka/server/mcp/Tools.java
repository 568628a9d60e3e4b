package io.bangka.server.mcp;

import io.bangka.model.Language;
import io.bangka.server.http.Problem;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.use.UseCase;
import io.bangka.service.AnswerJson;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A use case as a tool: its schema goes in, the answer's JSON comes out, the same bytes as through
/// every other door.
record Tools(Bangka bangka) {
  private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();

  static McpJsonMapper json() {
    return JSON;
  }

  McpSchema.Tool tool(UseCase use) {
    String schema = AnswerJson.text(use.request(bangka.knowledge()));
    return McpSchema.Tool.builder(use.name(), JSON, schema)
        .title(use.title().en())
        .description(use.does().en())
        .annotations(
            McpSchema.ToolAnnotations.builder()
                .title(use.title().en())
                .readOnlyHint(!use.writes())
                .destructiveHint(false)
                .idempotentHint(!use.writes())
                .openWorldHint(false)
                .build())
        .build();
  }

  /// What was wrong with the request is told to the assistant, which can mend it.
  McpSchema.CallToolResult call(UseCase use, McpSchema.CallToolRequest request) {
    try {
      var written = JsonReader.read("<request>", JSON.writeValueAsBytes(request.arguments()));
      String answer = use.answer(bangka, written, Setting.ORDINARY);
      return McpSchema.CallToolResult.builder().addTextContent(answer).isError(false).build();
    } catch (Faulty faulty) {
      String problem = AnswerJson.text(ProblemJson.shape(Problem.faulty(faulty), Language.EN));
      return McpSchema.CallToolResult.builder().addTextContent(problem).isError(true).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
