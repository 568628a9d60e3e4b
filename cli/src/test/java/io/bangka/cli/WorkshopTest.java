package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands for authors, each run once on the knowledge of this project; what they say is
/// tested in `workshop`.
@Tag("slow")
class WorkshopTest {
  private static final String PACKS = Path.of("..", "knowledge").toString();

  @TempDir Path folder;

  @Test
  void aFolderWithoutPacksIsNotChecked() {
    var screen = Screen.of("knowledge", "check", "--packs", folder.toString());
    assertThat(screen.out()).contains("There is no pack in this folder.", "1 error, 0 warnings.");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void coverageAccountsForADossier() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "topic: a\nsources: []\nfacts: [{id: a.b.c, sources: [], says: {en: So., zh: 是。}}]\n");
    var text = Screen.of("knowledge", "coverage", folder.toString(), "--packs", PACKS);
    assertThat(text.err()).isEmpty();
    assertThat(text.out()).contains("1 fact: 0 used", "Not yet looked at", "· a.b.c: So.");
    var json = Screen.of("knowledge", "coverage", folder.toString(), "--packs", PACKS, "--json");
    assertThat(json.out()).startsWith("{\n  \"complete\" : false");
  }

  @Test
  void warningsCarryTheNameUnderWhichTheyAreExplained() {
    var all = Screen.of("knowledge", "check", "--quick", "--packs", PACKS, "--as-of", "2030-01-01");
    assertThat(all.status()).isZero();
    assertThat(all.out()).contains("{warning: review-due, about: cn/wechat-pay}", "no errors");
  }

  @Test
  void aPageIsShownAsMarkdownToo() {
    var page =
        Screen.of("knowledge", "show", "wechat-pay", "--packs", PACKS, "--format", "markdown");
    assertThat(page.out()).startsWith("# WeChat Pay\n").contains("## ", "[^1]: ");
    var none = Screen.of("knowledge", "show", "wechat-pay", "--packs", PACKS, "--format", "html");
    assertThat(none.err())
        .isEqualTo("error: `html` is no format of this command.\n = Formats: text, markdown.\n");
  }

  @Test
  void anExportWritesItsPagesAndDeletesItsStaleOnesOnly() throws IOException {
    var pages = folder.resolve("pages");
    var mine = Files.createDirectories(pages).resolve("mine.md");
    Files.writeString(mine, "# A page of my own\n");
    var data = Files.writeString(pages.resolve("data.csv"), "a,b\n");
    var first = Screen.of("knowledge", "export", pages.toString(), "--packs", PACKS);
    assertThat(first.err()).isEmpty();
    var readme = Files.readString(pages.resolve("README.md"));
    var stale = Files.writeString(pages.resolve("a-platform-that-is-gone.md"), readme);
    Files.writeString(pages.resolve("README.md"), readme + "changed by somebody\n");

    var again = Screen.of("knowledge", "export", pages.toString(), "--packs", PACKS);

    assertThat(again).isEqualTo(first);
    assertThat(stale).doesNotExist();
    assertThat(mine).hasContent("# A page of my own\n");
    assertThat(data).exists();
    assertThat(pages.resolve("README.md")).hasContent(readme);
    try (var all = Files.list(pages)) {
      assertThat(again.out()).startsWith(all.count() - 2 + " pages, as of ");
    }
  }

  @Test
  void anExportThatCannotBeWrittenIsSaidInOneMessage() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    var screen = Screen.of("knowledge", "export", file.toString(), "--packs", PACKS);
    assertThat(screen.err())
        .startsWith("error: The pages cannot be written to `")
        .endsWith("`.\n = Name a folder that you may write to.\n");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void everySortOfFileHasASchema() {
    for (var file : io.bangka.workshop.schema.PackFile.values()) {
      var screen = Screen.of("knowledge", "schema", file.word(), "--packs", PACKS);
      assertThat(screen.out()).as(file.word()).startsWith("{\n  \"$schema\"");
    }
    assertThat(Screen.of("knowledge", "schema", "mesages").err())
        .isEqualTo(
            "error: `mesages` is no sort of file of the knowledge.\n = Did you mean `messages`?\n");
  }

  @Test
  void whatCannotBeKeptIsSaidBeforeAnybodyIsAsked() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    var screen = Screen.of("knowledge", "watch", "--packs", PACKS, "--data", file.toString());
    assertThat(screen.err())
        .startsWith("error: Nothing can be kept in `")
        .endsWith("`.\n = Name a folder that you may write to: `--data DIR`.\n");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void aMemoryThatSomebodyBrokeIsShown() throws IOException {
    Files.writeString(folder.resolve("watch.json"), "{\"pages\": 1}");
    var screen = Screen.of("knowledge", "watch", "--packs", PACKS, "--data", folder.toString());
    assertThat(screen.err()).contains("watch.json:1:");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void twoDaysAreCompared() {
    var page = Screen.of("knowledge", "diff", "2016-01-01", "2016-01-02", "--packs", PACKS);
    assertThat(page.err()).isEmpty();
    assertThat(page.out()).startsWith("What changes from 2016-01-01 to 2016-01-02\n");
    var json =
        Screen.of("knowledge", "diff", "2016-01-01", "2016-01-02", "--packs", PACKS, "--json");
    assertThat(json.out()).startsWith("{\n  \"before\" : {");
  }
}
