package io.bangka.workshop.diff;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;

/// One holding that stands for all that the rules treat like it.
///
/// @param like what it stands for, to be shown; without tests for "anything that no row names"
record Example(Pattern like, Holding holding) {}
