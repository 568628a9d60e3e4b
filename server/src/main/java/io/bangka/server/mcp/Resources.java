package io.bangka.server.mcp;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Procedure;
import io.bangka.workshop.page.Markdown;
import io.bangka.workshop.show.KnowledgePages;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.LocalDate;
import java.util.List;

/// What is known, to read: a page for each procedure, provider and source.
///
/// @param day as of which it is shown
record Resources(Knowledge knowledge, LocalDate day) {
  static final String SCHEME = "bangka://knowledge/";
  private static final String MARKDOWN = "text/markdown";

  /// Procedures are listed; there are so many sources that they are only found by their ids, which
  /// every answer names.
  List<McpSchema.Resource> listed() {
    return knowledge.procedures().values().stream().map(this::resource).toList();
  }

  private McpSchema.Resource resource(Procedure procedure) {
    return McpSchema.Resource.builder(SCHEME + procedure.id(), procedure.id())
        .title(procedure.title().en())
        .description(procedure.title().zh())
        .mimeType(MARKDOWN)
        .build();
  }

  List<McpSchema.ResourceTemplate> templates() {
    return List.of(
        McpSchema.ResourceTemplate.builder(SCHEME + "{id}", "knowledge")
            .title("Anything that has an id")
            .description(
                "A procedure, provider, rule or source by its id, as answers name it: what it"
                    + " requires, since when, and who says so.")
            .mimeType(MARKDOWN)
            .build());
  }

  McpSchema.ReadResourceResult read(McpSchema.ReadResourceRequest request) {
    String uri = request.uri();
    String id = uri.startsWith(SCHEME) ? uri.substring(SCHEME.length()) : "";
    String text =
        new KnowledgePages(knowledge, Language.EN, day)
            .of(id)
            .map(Markdown::of)
            .orElseThrow(() -> new IllegalArgumentException("There is no such resource."));
    var contents = McpSchema.TextResourceContents.builder(uri, text).mimeType(MARKDOWN).build();
    return McpSchema.ReadResourceResult.builder(List.of(contents)).build();
  }
}
