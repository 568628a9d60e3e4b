package io.bangka.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.attempts.Imported.Refused;
import io.bangka.attempts.Imported.Taken;
import io.bangka.attempts.Imported.TakenBefore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes in from files and out to files, on both databases.
class FilesTest {
  private static final String HEAD = "procedure,date,outcome,country,message\n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void reportsComeInFromCsvAndJsonLines(Stores kind) throws Exception {
    var csv = file(HEAD + "alipay.register,2026-10-01,worked,cy,\"well, \"\"fine\"\"\"\r\n\r\n");
    var json =
        file(
            "\uFEFF{\"procedure\": \"alipay.register\", \"date\": \"2026-10-02\","
                + " \"outcome\": \"more-asked\", \"appVersion\": \"10.6\", \"note\": null}\n");
    try (var store = Store.open(kind.fresh(folder))) {
      assertThat(take(store, csv)).isEqualTo(new Taken(1, 1, 0));
      assertThat(take(store, json)).isEqualTo(new Taken(1, 1, 0));
      assertThat(all(store))
          .extracting(s -> s.attempt().outcome())
          .containsExactlyInAnyOrder(Outcome.WORKED, Outcome.MORE_ASKED);
      assertThat(all(store))
          .anySatisfy(s -> assertThat(s.attempt().message()).contains("well, \"fine\""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameFileTwiceIsTheSameAsOnce(Stores kind) throws Exception {
    String two = "alipay.register,2026-10-01,worked,CY,\nalipay.register,2026-10-02,worked,CY,\n";
    var first = file(HEAD + two);
    var longer = file(HEAD + two + "alipay.register,2026-10-03,refused,,no\n");
    try (var store = Store.open(kind.fresh(folder))) {
      assertThat(take(store, first)).isEqualTo(new Taken(2, 2, 0));
      assertThat(take(store, first)).isEqualTo(new TakenBefore(2));
      assertThat(take(store, longer)).isEqualTo(new Taken(3, 1, 0));
      assertThat(store.count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void aFaultyFileLeavesNothingBehind(Stores kind) throws Exception {
    var text = new StringBuilder(HEAD);
    for (int i = 0; i < 12_000; i++) {
      text.append("alipay.register,2026-10-01,worked,CY,m").append(i).append('\n');
    }
    text.append("alipay.regster,2026-13-01,won,XX,card 4111 1111 1111 1111\na,b\n");
    try (var store = Store.open(kind.fresh(folder))) {
      var refused = (Refused) take(store, file(text.toString()));
      assertThat(store.count()).isZero();
      assertThat(refused.count()).isEqualTo(6);
      assertThat(refused.faults())
          .extracting(LineFault::line)
          .containsExactly(12_002L, 12_002L, 12_002L, 12_002L, 12_002L, 12_003L);
      assertThat(refused.faults())
          .extracting(f -> f.says().en())
          .contains(
              "There is no procedure `alipay.regster`.",
              "`2026-13-01` is not a day of the calendar.",
              "`won` is no value of `outcome`.",
              "The `message` contains the number of a card.");
      assertThat(refused.toString()).doesNotContain("4111");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoFileOfReportsIsSaid(Stores kind) throws Exception {
    try (var store = Store.open(kind.fresh(folder))) {
      assertThat(says(store, "name,outcome\n"))
          .containsExactly(
              "A report has no `name`.",
              "There is no column `procedure`.",
              "There is no column `date`.");
      assertThat(says(store, "{\"procedure\": \n")).singleElement().asString().isNotBlank();
      assertThat(says(store, HEAD + "alipay.register,2026-10-01,worked,CY,\"open\n"))
          .containsExactly("A quoted cell does not end.");
      var bytes = folder.resolve("latin.csv");
      Files.write(bytes, new byte[] {'a', (byte) 0xE9, '\n'});
      assertThat(take(store, bytes).toString()).contains("is not UTF-8");
      assertThatThrownBy(() -> take(store, folder.resolve("gone.csv")))
          .isInstanceOf(StoreTrouble.class)
          .hasMessageContaining("gone.csv");
    }
  }

  /// An export is an import elsewhere, and an import of one's own export adds nothing.
  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void whatGoesOutComesInAgain(Stores kind) throws Exception {
    var random = new Random(7);
    var out = new StringBuilder("id,procedure,date,outcome,country,document,network,issuer\n");
    try (var store = Store.open(kind.fresh(folder));
        var other = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 200; i++) {
        store.add(Reports.random(random));
      }
      store.export(report -> out.append(line(report)));
      var file = file(out.toString());
      assertThat(take(other, file)).isEqualTo(new Taken(200, 200, 0));
      assertThat(take(store, file)).isEqualTo(new Taken(200, 0, 0));
      assertThat(other.count()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void aBackupBringsEverythingBackAlsoToTheOtherDatabase(Stores kind) throws Exception {
    var file = folder.resolve("backup.gz");
    var other = kind == Stores.SQLITE ? Stores.POSTGRESQL : Stores.SQLITE;
    try (var store = Store.open(kind.fresh(folder));
        var restored = Store.open(other.fresh(folder))) {
      var random = new Random(8);
      for (int i = 0; i < 50; i++) {
        store.add(Reports.random(random));
      }
      var full = store.add(Reports.full());
      var erased = store.add(Reports.full());
      assertThat(store.backUp(file)).isEqualTo(52);
      store.forget(erased);
      assertThat(restored.restore(file)).isEqualTo(new Taken(52, 52, 0));
      assertThat(restored.find(full)).contains(Reports.full());
      // What was erased afterwards stays away.
      assertThat(store.restore(file)).isInstanceOf(Taken.class);
      assertThat(store.count()).isEqualTo(51);
      assertThat(store.backUp(file)).isEqualTo(51);
      assertThat(restored.restore(file)).isInstanceOf(Taken.class);
      assertThat(restored.count()).isEqualTo(51);
      assertThat(restored.find(erased)).isEmpty();
    }
  }

  /// Erased where the backup comes from, and there until now where it goes.
  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void anErasureThatComesWithABackupReachesWhatWasReckoned(Stores kind) throws Exception {
    var file = folder.resolve("backup.gz");
    try (var store = Store.open(kind.fresh(folder));
        var restored = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 6; i++) {
        store.add(Reports.report("ferry-pay.register", Reports.DAY.minusDays(i), Outcome.WORKED));
      }
      var token =
          store.add(
              Reports.report("ferry-pay.register", Reports.DAY.minusDays(9), Outcome.REFUSED));
      store.backUp(file);
      restored.restore(file);
      assertThat(worked(restored))
          .containsOnly(Map.entry(Outcome.WORKED, 6L), Map.entry(Outcome.REFUSED, 1L));
      store.forget(token);
      store.backUp(file);
      restored.restore(file);
      assertThat(worked(restored)).containsOnly(Map.entry(Outcome.WORKED, 6L));
    }
  }

  private static Map<Outcome, Long> worked(Store store) throws StoreTrouble {
    return store.statistics("ferry-pay.register", Reports.DAY, List.of()).outcomes();
  }

  @ParameterizedTest
  @EnumSource
  void aBackupThatIsCutOffIsRefused(Stores kind) throws Exception {
    var file = folder.resolve("backup.gz");
    var cut = folder.resolve("cut.gz");
    try (var store = Store.open(kind.fresh(folder));
        var restored = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 20; i++) {
        store.add(Reports.full());
      }
      store.backUp(file);
      byte[] bytes = Files.readAllBytes(file);
      for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
        Files.write(cut, java.util.Arrays.copyOf(bytes, length));
        assertThat(restored.restore(cut)).isInstanceOf(Refused.class);
      }
      assertThat(restored.restore(file("procedure,date\n"))).isInstanceOf(Refused.class);
      assertThat(restored.count()).isZero();
      assertThatThrownBy(() -> store.backUp(folder.resolve("no").resolve("b.gz")))
          .isInstanceOf(StoreTrouble.class)
          .hasMessageContaining("cannot be written");
    }
  }

  private List<String> says(Store store, String text) throws Exception {
    return ((Refused) take(store, file(text))).faults().stream().map(f -> f.says().en()).toList();
  }

  private static Imported take(Store store, Path file) throws StoreTrouble {
    return store.take(file, Reports.KNOWN, Reports.DAY);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "reports", ""), text);
  }

  private static List<Stored> all(Store store) throws StoreTrouble {
    var all = new ArrayList<Stored>();
    store.export(all::add);
    return all;
  }

  private static String line(Stored report) {
    var attempt = report.attempt();
    var facts = attempt.facts();
    return Csv.written(
        List.of(
            report.id(),
            attempt.procedure(),
            attempt.day().toString(),
            attempt.outcome().name(),
            facts.country().orElse(""),
            facts.document().orElse(""),
            facts.network().orElse(""),
            facts.issuer().orElse("")));
  }
}
