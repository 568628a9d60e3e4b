package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The packs that the program ships with.
class ShippedKnowledgeTest {
  private static final Path PACKS = Path.of("../knowledge");

  @Test
  @Tag("slow")
  void itIsReadFromASnapshotAsFromItsPacks() throws Exception {
    Loaded loaded = PackLoader.load(PACKS);
    var bytes = new ByteArrayOutputStream();
    Snapshot.write(loaded.knowledge(), bytes);
    assertThat(Snapshot.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isEqualTo(loaded.knowledge());
    var claims = new ByteArrayOutputStream();
    Snapshot.write(loaded.knowledge().version(), loaded.claims(), claims);
    assertThat(Snapshot.readClaims(new ByteArrayInputStream(claims.toByteArray())))
        .isEqualTo(loaded.claims());
    var wordings = new ByteArrayOutputStream();
    Snapshot.write(loaded.knowledge().version(), loaded.claims().wordings(), wordings);
    assertThat(Snapshot.readWordings(new ByteArrayInputStream(wordings.toByteArray())))
        .isEqualTo(loaded.claims().wordings());
    assertThat(loaded.tests()).hasSizeGreaterThan(loaded.packs().size());
  }
}
