package io.bangka.server.mcp;

import io.bangka.attempts.StoreTrouble;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.use.ReportUse;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/// The same tools and resources over standard input and output, for an assistant on this machine: a
/// message a line, one answered after the other. The SDK's own transport falls silent for ever at a
/// line that is no message, and loses what was asked last when the input ends.
public final class McpOverStdio {
  private static final String NO_MESSAGE =
      "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,"
          + "\"message\":\"This line is no JSON-RPC message.\"}}";

  private McpOverStdio() {}

  /// Answers until the input ends.
  ///
  /// @param reports what people told, which tools read and add to
  /// @param today as of which resources are shown
  /// @throws IOException if one of the two breaks
  public static void serve(
      Bangka bangka, Reports reports, LocalDate today, InputStream in, OutputStream out)
      throws IOException {
    ReportDoor door = (_, work) -> done(bangka, reports, work);
    var handler = ToolServer.of(bangka, today, _ -> door).handler();
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        answer(handler, line, out);
      }
    }
  }

  private static void answer(McpStatelessServerHandler handler, String line, OutputStream out)
      throws IOException {
    McpSchema.JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(Tools.json(), line);
    } catch (IOException | RuntimeException _) {
      write(NO_MESSAGE.getBytes(StandardCharsets.UTF_8), out);
      return;
    }
    switch (message) {
      case McpSchema.JSONRPCRequest request -> {
        var answered = handler.handleRequest(McpTransportContext.EMPTY, request).block();
        write(Tools.json().writeValueAsBytes(Objects.requireNonNull(answered)), out);
      }
      case McpSchema.JSONRPCNotification note ->
          handler.handleNotification(McpTransportContext.EMPTY, note).block();
      default -> {
        // an answer to what nobody asked
      }
    }
  }

  private static void write(byte[] json, OutputStream out) throws IOException {
    out.write(json);
    out.write('\n');
    out.flush();
  }

  /// Whoever started this program may know where their reports are kept.
  private static ReportUse.Told done(
      Bangka bangka, Reports reports, Reports.Work<ReportUse.Told> work) throws Refused {
    try {
      return reports.with(bangka, work);
    } catch (StoreTrouble trouble) {
      throw new Refused(
          Problem.of(503, "reports-unavailable", trouble.says().en(), trouble.says().zh()));
    }
  }
}
