package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bangka.attempts.Place;
import io.bangka.model.Language;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static Optional<Written> file(String yaml) throws Faulty {
    return Optional.of(YamlReader.read("bangka.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws Faulty {
    var settings =
        SettingsReader.read(
            Map.of(Key.PORT, "1"),
            Map.of("BANGKA_PORT", "2", "BANGKA_RATE", "20"),
            file("port: 3\nrate: 30\nbudget: 7\ntokens: [a, b]"));
    assertThat(settings.port()).isEqualTo(1);
    assertThat(settings.rate()).isEqualTo(20);
    assertThat(settings.budget()).hasSeconds(7);
    assertThat(settings.tokens()).containsExactly("a", "b");
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.text(Language.EN))
        .contains("port: 1  # from the command line")
        .contains("rate: 20  # from BANGKA_RATE")
        .contains("budget: 7  # from the file")
        .contains("host: 127.0.0.1  # usual")
        .contains("tokens: \"(2)\"");
  }

  @Test
  void whoNamesAFolderMeansIt() throws Faulty {
    var usual = Path.of("usual");
    var url = "postgresql://me:secret@db.example/bangka";
    var none = SettingsReader.read(Map.of(), Map.of(), Optional.empty());
    assertThat(none.reports(usual)).isEqualTo(new Place.Folder(usual));
    var both = Map.of("BANGKA_DATA", "mine", "BANGKA_DATABASE", url);
    var server = SettingsReader.read(Map.of(), both, Optional.empty());
    assertThat(server.reports(usual)).isEqualTo(new Place.Server(url));
    assertThat(server.text(Language.EN)).contains("db.example/bangka").doesNotContain("secret");
    var folder = SettingsReader.read(Map.of(Key.DATA, "here"), both, Optional.empty());
    assertThat(folder.reports(usual)).isEqualTo(new Place.Folder(Path.of("here")));
  }

  @Test
  void whatIsPrintedReadsAsTheSame() throws Faulty {
    var settings = SettingsReader.read(Map.of(Key.PORT, "9"), Map.of(), Optional.empty());
    var again = SettingsReader.read(Map.of(), Map.of(), file(settings.text(Language.ZH)));
    assertThat(again.port()).isEqualTo(9);
    assertThat(again.packs()).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() throws Faulty {
    var written = file("port: -3\nprot: 3\nlog: [x]");
    var faulty =
        catchThrowableOfType(
            Faulty.class, () -> SettingsReader.read(Map.of(Key.RATE, "many"), Map.of(), written));
    assertThat(faulty.diagnostics())
        .extracting(d -> d.message().en())
        .containsExactlyInAnyOrder(
            "`-3` is no value for `port`.",
            "`[…]` is no value for `log`.",
            "`many` is no value for `rate`.",
            "The file of settings has no field `prot`.");
  }
}
