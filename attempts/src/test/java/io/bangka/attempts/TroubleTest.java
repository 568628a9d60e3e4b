package io.bangka.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong is said, and nothing is lost by it.
class TroubleTest {
  @TempDir Path folder;

  @Test
  @Tag("slow")
  void aFullDiskIsSaidAndLosesNothing() throws Exception {
    assumeTrue(mounted("-t", "tmpfs", "-o", "size=600k", "tmpfs", folder.toString()));
    try {
      var place = new Place.Folder(folder);
      long kept = 0;
      try (var store = Store.open(place)) {
        while (kept < 10_000) {
          store.add(Reports.full());
          kept++;
        }
      } catch (StoreTrouble trouble) {
        assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.FULL);
      }
      assertThat(kept).isBetween(1L, 9_999L);
      try (var store = Store.open(place)) {
        assertThat(store.count()).isEqualTo(kept);
      }
    } finally {
      run("umount", folder.toString());
    }
  }

  @Test
  void aReadOnlyFolderIsSaid() throws Exception {
    assumeTrue(mounted("-t", "tmpfs", "-o", "ro,size=600k", "tmpfs", folder.toString()));
    try {
      assertThat(kind(new Place.Folder(folder))).isEqualTo(StoreTrouble.Kind.READ_ONLY);
      assertThat(kind(new Place.Folder(folder.resolve("data"))))
          .isEqualTo(StoreTrouble.Kind.READ_ONLY);
    } finally {
      run("umount", folder.toString());
    }
  }

  @Test
  @Tag("slow")
  void aLockedFileIsSaid() throws Exception {
    var place = new Place.Folder(folder);
    try (var store = Store.open(place);
        var other = DriverManager.getConnection("jdbc:sqlite:" + place.file());
        var statement = other.createStatement()) {
      store.add(Reports.full());
      statement.execute("begin exclusive");
      var trouble = catchThrowableOfType(StoreTrouble.class, () -> store.add(Reports.full()));
      assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.LOCKED);
      statement.execute("rollback");
      store.add(Reports.full());
      assertThat(store.count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("slow")
  void aServerThatIsNotThereIsSaidWithoutThePassword() {
    var place = new Place.Server("postgresql://me:secret@localhost:1/bangka");
    var trouble = catchThrowableOfType(StoreTrouble.class, () -> Store.open(place));
    assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.UNREACHABLE);
    assertThat(trouble.says().zh()).contains("localhost:1/bangka").doesNotContain("secret");
    assertThat(place.toString()).doesNotContain("secret");
    assertThat(kind(new Place.Server("mysql://x"))).isEqualTo(StoreTrouble.Kind.BAD_ADDRESS);
    int port = Stores.server().getPort();
    assertThat(kind(new Place.Server("postgresql://postgres@localhost:" + port + "/nothing")))
        .isEqualTo(StoreTrouble.Kind.UNKNOWN_TO_SERVER);
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    var place = new Place.Folder(folder);
    Files.writeString(place.file(), "not a database ".repeat(100));
    assertThat(kind(place)).isEqualTo(StoreTrouble.Kind.DAMAGED);
    assertThat(place.file()).hasContent("not a database ".repeat(100));
  }

  private static StoreTrouble.Kind kind(Place place) {
    return catchThrowableOfType(StoreTrouble.class, () -> Store.open(place).close()).kind();
  }

  private static boolean mounted(String... options) throws Exception {
    var command = new String[options.length + 1];
    command[0] = "mount";
    System.arraycopy(options, 0, command, 1, options.length);
    return Files.exists(Path.of("/proc/mounts")) && run(command) == 0;
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
