package io.bangka.model;

import java.util.Optional;

/// What somebody wants: an act, or something that a procedure yields.
///
/// @param gains what the procedure must yield (`link` gains a wallet with something linked); empty
///   where the purpose is an act of the same name
public record Purpose(String name, Names names, Optional<Pattern> gains) {}
