package io.bangka.ask;

import java.util.List;
import java.util.Optional;

/// A stretch of the folded text and what it may mean; nothing for a stretch that nobody knows.
record Piece(int from, int to, List<Sense> senses) {
  boolean is(Role role) {
    return mark(role).isPresent();
  }

  Optional<Sense.Mark> mark(Role role) {
    for (var sense : senses) {
      if (sense instanceof Sense.Mark mark && mark.role() == role) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  <S extends Sense> Optional<S> sense(Class<S> type) {
    for (var sense : senses) {
      if (type.isInstance(sense)) {
        return Optional.of(type.cast(sense));
      }
    }
    return Optional.empty();
  }

  boolean means(Class<? extends Sense> type) {
    return sense(type).isPresent();
  }

  boolean unknown() {
    return senses.isEmpty();
  }
}
