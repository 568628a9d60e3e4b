package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.written.Diagnostic;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What an author sees for each kind of bad pack: `bad-packs/NAME/expected.txt` holds it word for
/// word. `-Dbangka.golden=write` writes these files anew, into the sources.
class BadPacksTest {
  private static final boolean WRITE = "write".equals(System.getProperty("bangka.golden"));
  private static final Path SOURCES = Path.of("src/test/resources/bad-packs");
  private static final String EXPECTED = "expected.txt";

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> everyFaultOfABadPackIsSaidAsWritten() throws Exception {
    return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void theGoodPackHasNoFaultAndNoWarning() throws Exception {
    assertThat(PackLoader.load(folder().resolve("good")).warnings()).isEmpty();
  }

  private void check(String name) throws Exception {
    Path target = scratch.resolve(name);
    Overlay.make(folder().resolve("good"), folder().resolve(name), target);
    Files.deleteIfExists(target.resolve(EXPECTED));
    String actual = DiagnosticSheet.of(diagnostics(target), target + "/");
    if (WRITE) {
      Files.writeString(SOURCES.resolve(name).resolve(EXPECTED), actual);
    } else {
      assertThat(actual)
          .isEqualTo(Files.readString(folder().resolve(name).resolve(EXPECTED)))
          .isNotBlank();
    }
  }

  private static List<Diagnostic> diagnostics(Path folder) {
    try {
      return PackLoader.load(folder).warnings();
    } catch (Faulty faulty) {
      return faulty.diagnostics();
    }
  }

  private static List<String> names() throws Exception {
    try (Stream<Path> folders = Files.list(folder())) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals("good"))
          .sorted()
          .toList();
    }
  }

  private static Path folder() throws IOException, URISyntaxException {
    return Path.of(Objects.requireNonNull(BadPacksTest.class.getResource("/bad-packs")).toURI());
  }
}
