package io.bangka.pack;

import io.bangka.model.Query;
import java.util.List;
import java.util.Optional;

/// A query as it was understood.
///
/// @param query empty, with a fault, if neither a platform nor a purpose was understood
/// @param ignored what the vocabulary does not know; only ever filled when the reader was asked to
///   be lenient
public record ReadQuery(Optional<Query> query, List<String> ignored) {
  public ReadQuery {
    ignored = List.copyOf(ignored);
  }
}
