package io.bangka.server.mcp;

import io.bangka.attempts.StoreTrouble;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.use.ReportUse;
import io.bangka.server.use.ReportUses;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;

/// The same tools and resources over standard input and output, for an assistant on this machine.
public final class McpOverStdio {
  private McpOverStdio() {}

  /// Answers until the input ends.
  ///
  /// @param reports what people told, which tools read and add to
  /// @param today as of which resources are shown
  public static void serve(
      Bangka bangka, Reports reports, LocalDate today, InputStream in, OutputStream out)
      throws InterruptedException {
    var ended = new CountDownLatch(1);
    var transport = new StdioServerTransportProvider(Tools.json(), new Watched(in, ended), out);
    var tools = new Tools(bangka);
    var resources = new Resources(bangka.knowledge(), today);
    var server =
        McpServer.sync(transport)
            .serverInfo(About.NAME, About.VERSION)
            .instructions(About.INSTRUCTIONS)
            .capabilities(About.capabilities())
            .validateToolInputs(false)
            .tools(UseCases.ALL.stream().filter(u -> !u.writes()).map(u -> tool(tools, u)).toList())
            .tools(ReportUses.ALL.stream().map(u -> tool(tools, u, reports)).toList())
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
    ended.await();
    server.closeGracefully();
  }

  private static SyncToolSpecification tool(Tools tools, UseCase use) {
    return SyncToolSpecification.builder()
        .tool(tools.tool(use))
        .callHandler((_, request) -> tools.call(use, request))
        .build();
  }

  private static SyncToolSpecification tool(Tools tools, ReportUse use, Reports reports) {
    ReportDoor door = (_, work) -> done(tools.bangka(), reports, work);
    return SyncToolSpecification.builder()
        .tool(tools.tool(use))
        .callHandler((_, request) -> tools.call(use, request, door))
        .build();
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

  /// Tells when the input has ended.
  private static final class Watched extends FilterInputStream {
    private final CountDownLatch ended;

    Watched(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return told(super.read(into, from, length));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
