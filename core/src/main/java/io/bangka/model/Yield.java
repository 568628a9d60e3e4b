package io.bangka.model;

import java.util.Optional;

/// What a procedure gives.
///
/// @param on the role whose holding gains the attributes; empty for a new holding
/// @param gain the kind and the attributes gained
public record Yield(Optional<String> on, Holding gain) {}
