package io.bangka.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.workshop.Shipped;
import io.bangka.written.Diagnostic;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The packs of this project leave no warning unexplained.
@Tag("slow") // every case of the packs is run
class ShippedWarningsTest {

  @Test
  void noWarningIsLeftUnexplained() {
    LocalDate read =
        Shipped.PACKS.packs().stream()
            .map(pack -> pack.read())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(PackWarnings.all(Shipped.PACKS, read).left())
        .extracting(Diagnostic::kind, warning -> warning.about().orElse(""))
        .isEmpty();
  }
}
