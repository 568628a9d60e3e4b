package io.bangka.oracle;

import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Part of a truth table: a value with readings that expect it to be well written.
record Table(Written written) {

  /// @param name of a file of `spec/truth`
  static Table of(String name) {
    var file = Path.of("..", "spec", "truth", name);
    try {
      return new Table(YamlReader.read(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Faulty e) {
      throw new IllegalArgumentException(e.diagnostics().toString(), e);
    }
  }

  /// The items of a list; anything else counts as a list of one.
  List<Table> items() {
    return written instanceof Written.Sequence(var items, _)
        ? items.stream().map(Table::new).toList()
        : List.of(this);
  }

  List<String> texts() {
    return items().stream().map(Table::text).toList();
  }

  String text() {
    return ((Written.Scalar) written).text();
  }

  boolean isMapping() {
    return written instanceof Written.Mapping;
  }

  List<Written.Entry> entries() {
    return ((Written.Mapping) written).entries();
  }

  Optional<Table> find(String key) {
    return ((Written.Mapping) written).get(key).map(Table::new);
  }

  Table get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException(key + " at " + place()));
  }

  List<Table> list(String key) {
    return find(key).map(Table::items).orElse(List.of());
  }

  String text(String key, String otherwise) {
    return find(key).map(Table::text).orElse(otherwise);
  }

  String place() {
    var place = written.place();
    return place.origin() + ":" + place.line();
  }
}
