package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
  private static final LocalText MESSAGE = new LocalText("Wrong.", "错了。");

  @Test
  void theCaretStandsUnderWideCharactersAndTabs() {
    assertThat(rendered(new Place("x", 12, 4, 2, "\t微 信付 x")))
        .isEqualTo("error: Wrong.\n  --> x:12:4\n   |\n12 | \t微 信付 x\n   | \t   ^^^^\n");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    var place = new Place("x", 1, 301, 3, "a".repeat(300) + "bbb" + "c".repeat(300));
    var lines = rendered(place).lines().toList();
    assertThat(lines.get(3)).hasSize(4 + 1 + 110 + 1).contains("…aaa", "abbbc", "ccc…");
    assertThat(lines.get(4)).endsWith("^^^");
    assertThat(lines.get(4).indexOf('^')).isEqualTo(lines.get(3).indexOf('b'));
  }

  @Test
  void aCaretBehindTheEndOfTheLineIsShown() {
    assertThat(rendered(new Place("x", 1, 4, 1, "abc"))).endsWith("1 | abc\n  |    ^\n");
  }

  @Test
  void theNameOfAFileCannotPaintTheTerminal() {
    assertThat(rendered(new Place("a\u001b[31m.yaml", 1, 1, 1, ""))).contains("a\\u{1b}[31m.yaml");
  }

  @Test
  void colourIsThereOnlyWhenItIsAskedFor() {
    var diagnostic = diagnostic(new Place("x", 1, 1, 1, "abc"));
    var coloured = DiagnosticText.render(diagnostic, Language.ZH, true);
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(DiagnosticText.render(diagnostic, Language.ZH, false));
  }

  @Test
  void faultsAreSortedByPlace() {
    var faults = new Faults();
    for (var place :
        List.of(place("b", 1, 1), place("a", 2, 1), place("a", 1, 9), place("a", 1, 2))) {
      faults.error("x", place, MESSAGE);
    }
    assertThat(faults.sorted())
        .extracting(Diagnostic::place)
        .containsExactly(place("a", 1, 2), place("a", 1, 9), place("a", 2, 1), place("b", 1, 1));
  }

  private static Place place(String origin, int line, int column) {
    return new Place(origin, line, column, 1, "");
  }

  private static String rendered(Place place) {
    return DiagnosticText.render(diagnostic(place), Language.EN, false);
  }

  private static Diagnostic diagnostic(Place place) {
    return new Diagnostic(Diagnostic.Severity.ERROR, "x", place, MESSAGE, Optional.empty());
  }
}
