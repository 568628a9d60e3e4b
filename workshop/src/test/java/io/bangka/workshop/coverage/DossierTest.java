package io.bangka.workshop.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.bangka.workshop.Shipped;
import io.bangka.written.Faulty;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every fact of the dossier is accounted for. The dossier is no part of the project; where it lies
/// beside it, as `../shared/facts`, it is held against the packs.
class DossierTest {
  private static final Path DOSSIER = Shipped.ROOT.resolve("../shared/facts");

  @Test
  void everyFactOfTheDossierIsAccountedFor() throws Faulty {
    assumeTrue(Files.isDirectory(DOSSIER), "no dossier lies beside the project");
    var coverage = Coverage.of(DossierReader.read(DOSSIER), Shipped.PACKS);
    assertThat(coverage.faults()).isEmpty();
    assertThat(coverage.open()).extracting(Fact::id).isEmpty();
  }
}
