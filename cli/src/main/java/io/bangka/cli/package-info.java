/// The terminal.
@NullMarked
package io.bangka.cli;

import org.jspecify.annotations.NullMarked;
