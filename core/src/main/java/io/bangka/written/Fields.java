package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the fields of one mapping by name. Faults go to the shared [Faults]; closing reports the
/// keys that nobody asked for.
///
/// ```java
/// try (var fields = Fields.of(written, new LocalText("a source", "来源"), faults)) {
///   var title = fields.required("title").text();
///   var via = fields.optional("via").text();
/// }
/// ```
///
/// Not thread-safe.
public final class Fields implements AutoCloseable {
  private final Written.Mapping mapping;
  private final LocalText what;
  private final Faults faults;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Written.Mapping mapping, LocalText what, Faults faults) {
    this.mapping = mapping;
    this.what = what;
    this.faults = faults;
  }

  /// The fields of a mapping.
  ///
  /// @param what what the mapping describes, for messages: `("a source", "来源")`
  public static Fields of(Written.Mapping mapping, LocalText what, Faults faults) {
    return new Fields(mapping, what, faults);
  }

  /// As `of`, from a value that has to be a mapping; empty, with a fault, if it is none.
  public static Optional<Fields> from(Written written, LocalText what, Faults faults) {
    return Shapes.mapping(written, what, faults).map(mapping -> of(mapping, what, faults));
  }

  public Place place() {
    return mapping.place();
  }

  /// The whole mapping, for the few who read it by other means.
  public Written.Mapping mapping() {
    return mapping;
  }

  /// The field of this name; absent is fine.
  ///
  /// @param aliases other spellings of the name
  public Field optional(String name, String... aliases) {
    return new Field(name, mapping.place(), find(name, aliases), faults);
  }

  /// As `optional`, and a fault if it is not there.
  public Field required(String name, String... aliases) {
    var field = optional(name, aliases);
    if (!field.present()) {
      faults.error("missing-key", mapping.place(), missing(name));
    }
    return field;
  }

  /// The entries that nobody has asked for yet, for mappings whose keys are names of their own.
  /// They count as asked for.
  public List<Written.Entry> rest() {
    var rest = mapping.entries().stream().filter(e -> !asked.contains(e.key().text())).toList();
    rest.forEach(e -> asked.add(e.key().text()));
    return rest;
  }

  /// Reports the keys that nobody asked for.
  @Override
  public void close() {
    var known = List.copyOf(asked);
    for (Written.Entry entry : rest()) {
      String key = entry.key().text();
      faults.error("unknown-key", entry.key().place(), unknown(key), help(key, known));
    }
  }

  private Optional<Written.Entry> find(String name, String... aliases) {
    asked.add(name);
    asked.addAll(List.of(aliases));
    Optional<Written.Entry> found = Optional.empty();
    for (Written.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.equals(name) || List.of(aliases).contains(key)) {
        if (found.isPresent()) {
          refuseSecond(entry);
        } else {
          found = Optional.of(entry);
        }
      }
    }
    return found;
  }

  private void refuseSecond(Written.Entry entry) {
    faults.error("duplicate-key", entry.key().place(), Messages.sameField(entry.key().text()));
  }

  private LocalText missing(String name) {
    return Echo.quoting(
        name, n -> what.en() + " needs " + n + ".", n -> what.zh() + "缺少" + n + "。");
  }

  private LocalText unknown(String key) {
    return Echo.quoting(
        key, k -> what.en() + " has no field " + k + ".", k -> what.zh() + "没有" + k + "这一项。");
  }

  private static Optional<LocalText> help(String key, List<String> known) {
    return Messages.nearest(key, known).or(() -> Messages.oneOf(known));
  }
}
