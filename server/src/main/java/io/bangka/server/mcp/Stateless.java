package io.bangka.server.mcp;

import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Lends the SDK's server to whoever has a message for it.
final class Stateless implements McpStatelessServerTransport {
  private volatile @Nullable McpStatelessServerHandler handler;

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  McpStatelessServerHandler handler() {
    return Objects.requireNonNull(handler, "the server sets it when it is built");
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
