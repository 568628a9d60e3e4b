package io.bangka.ask;

import io.bangka.model.Holding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Goals by the thing that they yield, as their names say it: "a bank account in China" is an
/// account of that country. Read from the names when first needed; safe to share between threads.
final class Goals {
  private final Map<String, String> names;
  private final Function<String, Optional<Holding>> reader;
  private volatile Map<Holding, String> byThing = Map.of();

  /// @param names whose names they are
  /// @param reader reads a name as the one thing that it names
  Goals(Map<String, String> names, Function<String, Optional<Holding>> reader) {
    this.names = names;
    this.reader = reader;
  }

  Optional<String> of(Holding thing) {
    if (byThing.isEmpty()) {
      var read = new HashMap<Holding, String>();
      names.forEach((name, id) -> reader.apply(name).ifPresent(h -> read.putIfAbsent(h, id)));
      byThing = Map.copyOf(read);
    }
    return Optional.ofNullable(byThing.get(thing));
  }
}
