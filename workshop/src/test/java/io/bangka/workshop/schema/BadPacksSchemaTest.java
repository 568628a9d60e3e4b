package io.bangka.workshop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The schemas held against the loader: its small packs that are wrong in one way each.
class BadPacksSchemaTest {
  private static final Path FOLDER = Shipped.ROOT.resolve("core/src/test/resources/bad-packs");
  private static final Path BEYOND_SHAPE =
      Path.of("src/test/resources/schema/beyond-the-schema.txt");
  private static final SchemaFaults FAULTS =
      new SchemaFaults(Ferry.load(FOLDER.resolve("good")).knowledge().vocabulary());

  @Test
  void theGoodPackIsValid() throws IOException {
    assertThat(faults("good")).isEmpty();
  }

  /// The file lists those whose fault hangs on other files, on dates, or on what a name means. Who
  /// adds a bad pack that a schema cannot refuse adds it there.
  @Test
  void whatIsWrongInShapeIsRefused() throws IOException {
    var passed = new StringBuilder();
    for (String name : names()) {
      if (faults(name).isEmpty()) {
        passed.append(name).append('\n');
      }
    }
    Golden.check(BEYOND_SHAPE, passed.toString());
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals("good"))
          .sorted()
          .toList();
    }
  }

  private static List<String> faults(String pack) throws IOException {
    SortedMap<Path, PackFile> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(FOLDER.resolve(pack))) {
      all.filter(Files::isRegularFile)
          .forEach(file -> SchemaFaults.sort(file).ifPresent(sort -> files.put(file, sort)));
    }
    var faults = new java.util.ArrayList<String>();
    for (var file : files.entrySet()) {
      faults.addAll(FAULTS.in(file.getValue(), Files.readString(file.getKey())));
    }
    return faults;
  }
}
