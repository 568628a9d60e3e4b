/// The use cases as tools for AI assistants, by the Model Context Protocol (2025-11-25), over
/// streamable HTTP and over stdio. Holds no logic: tools are the list of use cases, resources what
/// the workshop shows.
@NullMarked
package io.bangka.server.mcp;

import org.jspecify.annotations.NullMarked;
