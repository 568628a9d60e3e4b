package io.bangka.server.mcp;

import io.bangka.server.use.ReportUse;
import io.bangka.server.use.ReportUses;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Bangka;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import java.time.LocalDate;

/// The SDK's server with all tools and resources, for whoever has a message for it.
final class ToolServer {
  private ToolServer() {}

  /// How reports are reached in the context of a message.
  interface Doors {
    ReportDoor of(McpTransportContext context);
  }

  /// @param today as of which resources are shown
  static Stateless of(Bangka bangka, LocalDate today, Doors doors) {
    var transport = new Stateless();
    var tools = new Tools(bangka);
    var resources = new Resources(bangka.knowledge(), today);
    var _ =
        McpServer.sync(transport)
            .serverInfo(About.NAME, About.VERSION)
            .instructions(About.INSTRUCTIONS)
            .capabilities(About.capabilities())
            .immediateExecution(true)
            .validateToolInputs(false)
            .tools(UseCases.ALL.stream().filter(u -> !u.writes()).map(u -> tool(tools, u)).toList())
            .tools(ReportUses.ALL.stream().map(u -> tool(tools, u, doors)).toList())
            .resources(
                resources.listed().stream()
                    .map(r -> new SyncResourceSpecification(r, (_, asked) -> resources.read(asked)))
                    .toList())
            .resourceTemplates(
                resources.templates().stream()
                    .map(t ->
                        new SyncResourceTemplateSpecification(
                            t, (_, asked) -> resources.read(asked)))
                    .toList())
            .build();
    return transport;
  }

  private static SyncToolSpecification tool(Tools tools, UseCase use) {
    return new SyncToolSpecification(tools.tool(use), (_, request) -> tools.call(use, request));
  }

  private static SyncToolSpecification tool(Tools tools, ReportUse use, Doors doors) {
    return new SyncToolSpecification(
        tools.tool(use), (context, request) -> tools.call(use, request, doors.of(context)));
  }
}
