/// What `bangka serve` and `bangka mcp` start: the doors, their settings, and their end.
@NullMarked
package io.bangka.server;

import org.jspecify.annotations.NullMarked;
