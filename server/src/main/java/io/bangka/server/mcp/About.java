package io.bangka.server.mcp;

import io.modelcontextprotocol.spec.McpSchema;

/// What the server says of itself.
final class About {
  static final String NAME = "bangka";
  static final String VERSION = "1";

  static final String INSTRUCTIONS =
      """
      Answers whether identity documents, phones, bank accounts and cards can be linked to payment \
      platforms (WeChat Pay, Alipay, PayPal, Wise and others), with sources. Call a tool instead of \
      guessing: rules differ by document, country, network and day. Verdicts are yes, no or depends; \
      `why` says what a depends hangs on, `asks` what to ask the person. Cite the sources that an \
      answer names, with their dates, and say what was assumed. Send no names and no numbers.\
      """;

  private About() {}

  static McpSchema.ServerCapabilities capabilities() {
    return McpSchema.ServerCapabilities.builder().tools(false).resources(false, false).build();
  }
}
