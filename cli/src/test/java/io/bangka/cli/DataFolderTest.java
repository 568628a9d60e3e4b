package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  @Test
  void itIsWhereThePlatformKeepsData() throws Misuse {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/people/a/.local/share/bangka"));
    assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/bangka"));
    assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(Path.of("/people/a/.local/share/bangka"));
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo(Path.of("/people/a/Library/Application Support/bangka"));
    assertThat(folder("Windows 11", Map.of())).isEqualTo(Path.of("/people/a/AppData/Local/bangka"));
    assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/bangka"));
  }

  @Test
  void whatTheEnvironmentSaysGoesFirst() throws Misuse {
    assertThat(folder("Linux", Map.of("BANGKA_DATA", "here", "XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("here"));
  }

  private static Path folder(String system, Map<String, String> environment) throws Misuse {
    var out = OutputStream.nullOutputStream();
    var terminal =
        new Terminal(InputStream.nullInputStream(), out, out, environment, false, false, false);
    return DataFolder.of(terminal, system, "/people/a");
  }
}
