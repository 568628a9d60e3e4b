package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  /// A comma before a closing brace is a fault in JSON and none in YAML.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p.json|{\"a\": 1,}|1",
        "p.JSON|{\"a\": 1,}|1",
        "p.yaml|{\"a\": 1,}|0",
        "<stdin>|{\"a\": 1,}|1",
        "<stdin>|[ {\"a\": 1,}]|1",
        "<stdin>|{a: 1,}|0",
        "<stdin>|a: 1|0",
      })
  void theEndingOrElseTheFirstCharacterTellsTheFormat(String origin, String text, int faults) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var faulty = catchThrowableOfType(Faulty.class, () -> Reading.of(origin, bytes));
    assertThat(faulty == null ? 0 : faulty.diagnostics().size()).isEqualTo(faults);
  }

  @Test
  void aTextThatIsTooLargeIsNotRead() {
    var faulty =
        catchThrowableOfType(Faulty.class, () -> YamlReader.read("x.yaml", new byte[11], 10));
    assertThat(faulty.diagnostics()).extracting(Diagnostic::kind).containsExactly("too-large");
  }
}
