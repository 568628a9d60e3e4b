package io.bangka.server.mcp;

import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.use.Library;
import io.bangka.server.use.ReportUse;
import io.bangka.server.use.ReportUses;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.written.Faulty;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Streamable HTTP at `/mcp`, without sessions: every request stands alone, as every answer does. A
/// POST is answered with JSON; there is no stream to open with GET. Thread-safe.
public final class McpOverHttp {
  /// Of whoever asks, for limits.
  private static final String ADDRESS = "address";

  private final Library library;
  private final Decisions decisions;
  private final Desk desk;
  private final AtomicReference<Optional<Served>> served = new AtomicReference<>(Optional.empty());

  /// @param bangka for whose knowledge the tools were made
  private record Served(Bangka bangka, Stateless transport) {}

  public McpOverHttp(Library library, Decisions decisions, Desk desk) {
    this.library = library;
    this.decisions = decisions;
    this.desk = desk;
  }

  public void routes(Router router) {
    router.post("/mcp", this::answer);
  }

  private Response answer(Call call) throws Refused, Faulty, IOException {
    refuseForeign(call);
    if (!call.type().equals(Response.JSON)) {
      throw new Refused(Problem.wrongType(Response.JSON));
    }
    String body = new String(call.body().bytes(), StandardCharsets.UTF_8);
    McpSchema.JSONRPCMessage message = message(body);
    return switch (message) {
      case McpSchema.JSONRPCRequest request ->
          decisions.decide(() -> answer(request, call.address()));
      case McpSchema.JSONRPCNotification note -> {
        var context = McpTransportContext.EMPTY;
        served().handler().handleNotification(context, note).block();
        yield Response.empty(202);
      }
      default -> Response.empty(202);
    };
  }

  private Response answer(McpSchema.JSONRPCRequest request, String address) throws IOException {
    var context = McpTransportContext.create(Map.of(ADDRESS, address));
    var answered = served().handler().handleRequest(context, request).block();
    byte[] json = Tools.json().writeValueAsBytes(Objects.requireNonNull(answered));
    return Response.of(200, Response.JSON, json);
  }

  private static McpSchema.JSONRPCMessage message(String body) throws Refused {
    try {
      return McpSchema.deserializeJsonRpcMessage(Tools.json(), body);
    } catch (IOException | RuntimeException _) {
      throw new Refused(
          Problem.of(
              400, "no-json-rpc", "The body is no JSON-RPC message.", "请求正文不是 JSON-RPC 消息。"));
    }
  }

  /// A page of another site must not reach a server of this machine (DNS rebinding).
  private static void refuseForeign(Call call) throws Refused {
    var origin = call.header("origin");
    String host = call.header("host").orElse("");
    if (origin.isPresent() && !authority(origin.get()).equals(host)) {
      throw new Refused(
          Problem.of(
              403, "foreign-origin", "Pages of other sites are not let in.", "不允许其他网站的页面访问。"));
    }
  }

  private static String authority(String origin) {
    try {
      return Objects.requireNonNullElse(URI.create(origin).getRawAuthority(), "");
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// Made when it is first asked for, and anew with other knowledge.
  private Stateless served() {
    var bangka = library.bangka();
    var before = served.get();
    if (before.isPresent() && before.get().bangka() == bangka) {
      return before.get().transport();
    }
    var made = new Served(bangka, serve(bangka));
    served.set(Optional.of(made));
    return made.transport();
  }

  private Stateless serve(Bangka bangka) {
    var transport = new Stateless();
    var tools = new Tools(bangka);
    var resources = new Resources(bangka.knowledge(), library.today());
    var _ =
        McpServer.sync(transport)
            .serverInfo(About.NAME, About.VERSION)
            .instructions(About.INSTRUCTIONS)
            .capabilities(About.capabilities())
            .immediateExecution(true)
            .validateToolInputs(false)
            .tools(UseCases.ALL.stream().filter(u -> !u.writes()).map(u -> tool(tools, u)).toList())
            .tools(ReportUses.ALL.stream().map(u -> tool(tools, u)).toList())
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

  private SyncToolSpecification tool(Tools tools, ReportUse use) {
    return new SyncToolSpecification(
        tools.tool(use),
        (context, request) ->
            tools.call(
                use, request, (writes, work) -> done(context, writes, work, tools.bangka())));
  }

  private ReportUse.Told done(
      McpTransportContext context, boolean writes, Reports.Work<ReportUse.Told> work, Bangka bangka)
      throws Refused {
    if (writes) {
      desk.mayWrite(String.valueOf(context.get(ADDRESS)));
    }
    return desk.done(bangka, work);
  }
}
