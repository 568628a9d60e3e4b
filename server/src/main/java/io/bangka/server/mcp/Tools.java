package io.bangka.server.mcp;

import io.bangka.model.Language;
import io.bangka.server.http.Problem;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.Refused;
import io.bangka.server.use.ReportUse;
import io.bangka.server.use.Use;
import io.bangka.server.use.UseCase;
import io.bangka.service.AnswerJson;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
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

  McpSchema.Tool tool(Use use) {
    String title = use.title().en();
    return McpSchema.Tool.builder(
            use.name(), JSON, AnswerJson.text(use.request(bangka.knowledge())))
        .title(title)
        .description(use.does().en())
        .annotations(
            McpSchema.ToolAnnotations.builder()
                .title(title)
                .readOnlyHint(!use.writes())
                .destructiveHint(false)
                .idempotentHint(!use.writes())
                .openWorldHint(false)
                .build())
        .build();
  }

  /// What was wrong with the request is told to the assistant, which can mend it.
  McpSchema.CallToolResult call(UseCase use, McpSchema.CallToolRequest request) {
    return result(request, written -> use.answer(bangka, written, Setting.ORDINARY));
  }

  /// The same, with reports.
  McpSchema.CallToolResult call(ReportUse use, McpSchema.CallToolRequest request, ReportDoor door) {
    return result(request, written -> door.done(use.writes(), use.work(bangka, written)).json());
  }

  private interface Answering {
    String answer(Written request) throws Faulty, Refused;
  }

  private static McpSchema.CallToolResult result(
      McpSchema.CallToolRequest request, Answering answering) {
    try {
      var written = JsonReader.read("<request>", JSON.writeValueAsBytes(request.arguments()));
      String answer = answering.answer(written);
      return McpSchema.CallToolResult.builder().addTextContent(answer).isError(false).build();
    } catch (Faulty faulty) {
      return problem(Problem.faulty(faulty));
    } catch (Refused refused) {
      return problem(refused.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static McpSchema.CallToolResult problem(Problem problem) {
    String json = AnswerJson.text(ProblemJson.shape(problem, Language.EN));
    return McpSchema.CallToolResult.builder().addTextContent(json).isError(true).build();
  }
}
