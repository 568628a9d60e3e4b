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
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.written.Faulty;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Streamable HTTP at `/mcp`, without sessions: every request stands alone, as every answer does. A
/// POST is answered with JSON; there is no stream to open with GET. Thread-safe.
public final class McpOverHttp {
  /// Of whoever asks, for limits.
  private static final String ADDRESS = "address";

  private static final Pattern OF_THIS_MACHINE =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");

  /// What the library speaks.
  private static final Set<String> VERSIONS =
      Set.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");

  private final boolean local;
  private final Library library;
  private final Decisions decisions;
  private final Desk desk;
  private final AtomicReference<Optional<Served>> served = new AtomicReference<>(Optional.empty());

  /// @param bangka for whose knowledge the tools were made
  private record Served(Bangka bangka, Stateless transport) {}

  /// @param local whether only programs of this machine are let in, by a name of this machine
  public McpOverHttp(Library library, Decisions decisions, Desk desk, boolean local) {
    this.local = local;
    this.library = library;
    this.decisions = decisions;
    this.desk = desk;
  }

  public void routes(Router router) {
    router.post("/mcp", this::answer);
  }

  private Response answer(Call call) throws Refused, Faulty, IOException {
    refuseForeign(call);
    refuseOtherVersions(call);
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

  /// A page of another site must not reach a server of this machine. One whose site pretends to be
  /// at this machine (DNS rebinding) names itself in both headers.
  private void refuseForeign(Call call) throws Refused {
    var origin = call.header("origin").map(McpOverHttp::authority);
    String host = call.header("host").orElse("");
    boolean fits = origin.filter(o -> !o.equals(host)).isEmpty();
    boolean pretends = local && origin.isPresent() && !OF_THIS_MACHINE.matcher(host).matches();
    if (!fits || pretends) {
      throw new Refused(Problem.foreign());
    }
  }

  /// As the protocol has it. Whoever names none speaks an older one.
  private static void refuseOtherVersions(Call call) throws Refused {
    if (call.header("mcp-protocol-version").filter(v -> !VERSIONS.contains(v)).isPresent()) {
      throw new Refused(
          Problem.of(
              400,
              "unknown-protocol-version",
              "This version of the protocol is not spoken here; the newest that is: 2025-11-25.",
              "这里不支持这个协议版本；支持的最新版本是 2025-11-25。"));
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
    return ToolServer.of(
        bangka, library.today(), context -> (writes, work) -> done(context, writes, work, bangka));
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
