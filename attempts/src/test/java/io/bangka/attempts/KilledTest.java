package io.bangka.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.attempts.Imported.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Programs that write are killed with SIGKILL at random moments: no report that was acknowledged
/// is lost, none is half there, and an import goes on where it stopped.
@Tag("slow")
class KilledTest {
  /// In a full run each database sees two hundred kills: half while adding, half while importing.
  private static final int KILLS = 100;

  /// More than an import takes in at a time, so that it can be stopped halfway.
  private static final int LINES = 60_000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void noAcknowledgedReportIsLost(Stores kind) throws Exception {
    adding(kind, KILLS);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void anImportGoesOnWhereItStopped(Stores kind) throws Exception {
    importing(kind, KILLS);
  }

  @ParameterizedTest
  @EnumSource
  void aFewKillsLoseNothing(Stores kind) throws Exception {
    adding(kind, 2);
    importing(kind, 2);
  }

  @ParameterizedTest
  @EnumSource
  void severalProgramsWriteAtOnce(Stores kind) throws Exception {
    var place = kind.fresh(folder);
    var programs = new ArrayList<Running>();
    for (int i = 0; i < 3; i++) {
      programs.add(started(place, "add", "0", "40"));
    }
    var kept = new ArrayList<String>();
    for (Running program : programs) {
      assertThat(program.process().waitFor()).isZero();
      kept.addAll(program.lines());
    }
    assertThat(kept).hasSize(120);
    try (var store = Store.open(place)) {
      assertThat(store.count()).isEqualTo(120);
      for (String token : kept) {
        assertThat(store.find(new Token(token))).contains(Reports.full());
      }
    }
  }

  private void adding(Stores kind, int kills) throws Exception {
    var place = kind.fresh(folder);
    var random = new Random(1);
    var kept = new ArrayList<String>();
    for (int i = 0; i < kills; i++) {
      var program = started(place, "add", "0");
      // From before it has opened the store to well into its writing.
      program.killedAfter(150 + random.nextInt(850));
      kept.addAll(program.lines());
    }
    try (var store = Store.open(place)) {
      assertThat(store.count()).isBetween((long) kept.size(), (long) kept.size() + kills);
      for (String token : kept) {
        assertThat(store.find(new Token(token))).contains(Reports.full());
      }
      store.export(report -> assertThat(report.attempt()).isEqualTo(Reports.full()));
    }
  }

  private void importing(Stores kind, int kills) throws Exception {
    var place = kind.fresh(folder);
    var random = new Random(2);
    int number = 0;
    var file = file(number);
    long done = 0;
    for (int i = 0; i < kills; i++) {
      var program = started(place, "import", file.toString());
      boolean ended = program.killedAfter(250 + random.nextInt(1150));
      var said = program.lines();
      long acknowledged = said.isEmpty() ? 0 : LINES;
      try (var store = Store.open(place)) {
        // All of a file or nothing; it may be there though the kill came before the word.
        assertThat(store.count()).isIn(done + acknowledged, done + LINES);
        if (store.count() > done) {
          done = store.count();
          file = file(++number);
        }
      }
      assertThat(ended && said.isEmpty()).isFalse();
    }
    try (var store = Store.open(place)) {
      var taken = (Taken) store.take(file, Reports.KNOWN, Reports.DAY);
      assertThat(taken.added()).isEqualTo(LINES);
      assertThat(store.count()).isEqualTo(done + LINES);
    }
  }

  private Path file(int number) throws IOException {
    var text = new StringBuilder("procedure,date,outcome,note\n");
    for (int i = 0; i < LINES; i++) {
      text.append("alipay.register,2026-10-01,worked,file ").append(number);
      text.append(" line ").append(i).append('\n');
    }
    return Files.writeString(folder.resolve("reports " + number + ".csv"), text);
  }

  /// A program that runs, and the file to which it writes.
  private record Running(Process process, Path said) {
    /// Whether it ended by itself.
    boolean killedAfter(int milliseconds) throws InterruptedException {
      boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return ended;
    }

    /// Whole lines only: the last one may have been cut off.
    List<String> lines() throws IOException {
      String text = Files.readString(said);
      return text.substring(0, text.lastIndexOf("\n") + 1).lines().toList();
    }
  }

  private Running started(Place place, String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Writer.class.getName());
    command.add(
        switch (place) {
          case Place.Folder(var path) -> path.toString();
          case Place.Server(var url) -> url;
        });
    command.addAll(List.of(args));
    var said = Files.createTempFile(folder, "said", "");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Running(process, said);
  }
}
