package io.bangka.pack;

import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import java.util.Set;

/// What the readers of one pack's statements share.
///
/// @param providers ids of every pack's providers
record Desk(
    Vocabulary vocabulary,
    StatementReader statements,
    PatternReader patterns,
    Set<String> providers,
    Origins origins,
    Faults faults) {}
