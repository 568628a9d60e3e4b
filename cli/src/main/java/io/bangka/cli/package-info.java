/// The terminal: words in, text or JSON out. Holds no logic of its own; what is asked goes to
/// [io.bangka.service.Bangka].
///
/// Private, but for [io.bangka.cli.Main]. Its contract is the commands, the options and the exit
/// status: 0 answered, 1 a fault of the program, 2 bad usage or bad input.
@NullMarked
package io.bangka.cli;

import org.jspecify.annotations.NullMarked;
