package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// The small good knowledge that the tests share.
final class Good {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Good() {}

  static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Good.class.getResource("/bad-packs/good")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Loaded loaded() {
    try {
      return PackLoader.load(folder());
    } catch (Faulty faulty) {
      throw new IllegalStateException(DiagnosticSheet.of(faulty.diagnostics(), ""), faulty);
    }
  }

  static Knowledge knowledge() {
    return loaded().knowledge();
  }

  static Written yaml(String text) {
    try {
      return YamlReader.read("profile.yaml", text.getBytes(StandardCharsets.UTF_8));
    } catch (Faulty faulty) {
      throw new IllegalStateException(DiagnosticSheet.of(faulty.diagnostics(), ""), faulty);
    }
  }
}
