package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What a person sees for each kind of faulty text: `faults.yaml` holds it word for word.
/// `-Dbangka.golden=write` (`./dev golden`) writes it anew.
class GoldenFaultsTest {
  private static final Path FILE = Path.of("src/test/resources/io/bangka/written/faults.yaml");
  private static final LocalText CASE = new LocalText("a case", "案例");

  private record Case(String name, String format, String hex, String en, String zh) {
    List<Diagnostic> diagnostics() {
      String origin = "profile." + format;
      byte[] bytes = HexFormat.of().parseHex(hex);
      return catchThrowableOfType(Faulty.class, () -> Reading.of(origin, bytes)).diagnostics();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsSaidAsWritten() throws Exception {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> assertSaid(c)));
  }

  @Test
  @EnabledIfSystemProperty(named = "bangka.golden", matches = "write")
  void writeAnew() throws Exception {
    var out = new StringBuilder("# What a person sees for each kind of faulty text.\n");
    var inputs = Files.readString(FILE).split("(?m)^(?=- case: )", -1);
    var cases = cases();
    for (int i = 0; i < cases.size(); i++) {
      String input = inputs[i + 1];
      out.append(input, 0, input.indexOf("  en: |\n"));
      out.append("  en: |\n").append(block(cases.get(i), Language.EN));
      out.append("  zh: |\n").append(block(cases.get(i), Language.ZH));
    }
    Files.writeString(FILE, out);
  }

  private static String block(Case given, Language language) {
    return DiagnosticText.render(given.diagnostics(), language, false)
        .lines()
        .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
        .collect(Collectors.joining());
  }

  private static void assertSaid(Case given) {
    var diagnostics = given.diagnostics();
    assertThat(DiagnosticText.render(diagnostics, Language.EN, false)).isEqualTo(given.en());
    assertThat(DiagnosticText.render(diagnostics, Language.ZH, false)).isEqualTo(given.zh());
  }

  private static List<Case> cases() throws IOException, Faulty {
    try (InputStream in = GoldenFaultsTest.class.getResourceAsStream("faults.yaml")) {
      var root = YamlReader.read("faults.yaml", in.readAllBytes());
      var faults = new Faults();
      var cases = Shapes.oneOrMany(root).stream().map(w -> read(w, faults)).toList();
      faults.throwIfAny();
      return cases;
    }
  }

  private static Case read(Written written, Faults faults) {
    try (var fields = Fields.from(written, CASE, faults).orElseThrow()) {
      return new Case(
          fields.required("case").text().orElseThrow(),
          fields.required("format").text().orElseThrow(),
          hex(fields),
          fields.required("en").text().orElseThrow(),
          fields.required("zh").text().orElseThrow());
    }
  }

  private static String hex(Fields fields) {
    var hex = fields.optional("hex").text();
    var times = fields.optional("times").whole().orElse(1L).intValue();
    return fields
        .optional("text")
        .text()
        .map(t -> HexFormat.of().formatHex(t.repeat(times).getBytes(StandardCharsets.UTF_8)))
        .or(() -> hex)
        .orElseThrow();
  }
}
