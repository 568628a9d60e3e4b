package io.bangka.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.bangka.workshop.Shipped;
import io.bangka.written.Diagnostic;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/// The packs of this project leave no warning unexplained.
class ShippedWarningsTest {

  /// Asked for with `-Dbangka.complete=true` while the packs are still being filled.
  @Test
  void noWarningIsLeftUnexplained() {
    assumeTrue(Boolean.getBoolean("bangka.complete"), "not asked for: -Dbangka.complete=true");
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
