package io.bangka.plan;

import java.time.LocalDate;
import java.util.Optional;

/// The move that a plan is made for.
///
/// @param to ISO 3166-1 alpha-2; empty if the route leads nowhere else: then `day` is the day by
///   which everything shall be ready
/// @param day empty if nobody said it
public record Move(Optional<String> to, Optional<LocalDate> day) {}
