package io.bangka.attempts;

import io.bangka.model.LocalText;
import java.util.Optional;

/// What is wrong with one line of a file. Never repeats personal numbers.
///
/// @param line from 1; 0 where there is no file
/// @param field where in the line; empty for the whole of it
public record LineFault(
    long line, Optional<Field> field, LocalText says, Optional<LocalText> help) {}
