package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  @ParameterizedTest
  @CsvSource({
    "auto, true, '', xterm, true",
    "auto, false, '', xterm, false",
    "auto, true, 1, xterm, false",
    "auto, true, '', dumb, false",
    "always, false, 1, dumb, true",
    "never, true, '', xterm, false",
  })
  void colourIsForTerminalsUnlessItIsAskedFor(
      String when, boolean screen, String noColour, String term, boolean colour) throws Misuse {
    var terminal = terminal(screen, Map.of("NO_COLOR", noColour, "TERM", term));
    assertThat(Style.of(given("--color", when), terminal).colour()).isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 60, 60",
    "true, 200, 80",
    "true, 10, 40",
    "true, '', 80",
    "true, x, 80",
    "true, 99999999999, 80",
    "true, -1, 80",
    "true, 0, 80",
    "false, 60, 80"
  })
  void theWidthIsTheTerminalsWithinReason(boolean screen, String columns, int width) throws Misuse {
    var terminal = terminal(screen, Map.of("COLUMNS", columns));
    assertThat(Style.of(given("--color", "auto"), terminal).width()).isEqualTo(width);
  }

  private static Given given(String... options) throws Misuse {
    return CommandLineReader.read(List.of("ask", options[0], options[1]));
  }

  private static Terminal terminal(boolean screen, Map<String, String> environment) {
    var out = OutputStream.nullOutputStream();
    return new Terminal(
        InputStream.nullInputStream(), out, out, environment, false, screen, screen);
  }
}
