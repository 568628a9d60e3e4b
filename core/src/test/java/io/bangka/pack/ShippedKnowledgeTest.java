package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The packs that the program ships with.
class ShippedKnowledgeTest {
  private static final Path PACKS = Path.of("../knowledge");

  @Test
  void itIsReadFromASnapshotAsFromItsPacks() throws Exception {
    Loaded loaded = PackLoader.load(PACKS);
    var bytes = new ByteArrayOutputStream();
    Snapshot.write(loaded.knowledge(), bytes);
    assertThat(Snapshot.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isEqualTo(loaded.knowledge());
    assertThat(loaded.tests()).hasSizeGreaterThan(loaded.packs().size());
  }
}
