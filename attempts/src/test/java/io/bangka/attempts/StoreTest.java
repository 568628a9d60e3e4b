package io.bangka.attempts;

import static io.bangka.attempts.Reports.full;
import static io.bangka.attempts.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a store keeps, on both databases.
class StoreTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatWasAddedIsThereAfterwards(Stores kind) throws Exception {
    var place = kind.fresh(folder);
    Token token;
    try (var store = Store.open(place)) {
      token = store.add(full());
    }
    try (var store = Store.open(place)) {
      assertThat(store.find(token)).contains(full());
      assertThat(store.count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatWasCopiedByHandStillFits(Stores kind) throws Exception {
    try (var store = Store.open(kind.fresh(folder))) {
      var token = store.add(full());
      String copied = token.text().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
      assertThat(store.find(new Token(copied))).isPresent();
      assertThat(store.find(new Token("nothing"))).isEmpty();
      assertThat(store.find(new Token(""))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportIsCorrectedByItsTokenOnly(Stores kind) throws Exception {
    var better = report("alipay.register", Reports.DAY, Outcome.WORKED);
    try (var store = Store.open(kind.fresh(folder))) {
      var token = store.add(full());
      var other = store.add(full());
      assertThat(store.correct(token, better)).isTrue();
      assertThat(store.find(token)).contains(better);
      assertThat(store.find(other)).contains(full());
      assertThat(store.correct(new Token("nothing"), better)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportIsErasedByItsTokenOnly(Stores kind) throws Exception {
    try (var store = Store.open(kind.fresh(folder))) {
      var token = store.add(full());
      var other = store.add(full());
      assertThat(store.forget(token)).isTrue();
      assertThat(store.forget(token)).isFalse();
      assertThat(store.find(token)).isEmpty();
      assertThat(store.find(other)).isPresent();
      assertThat(store.count()).isEqualTo(1);
    }
  }

  /// What is kept of a sum is told without the database, and never longer than it is true.
  @ParameterizedTest
  @EnumSource
  void whatIsAtHandKnowsOwnReportsAtOnceAndThoseOfOthersSoon(Stores kind) throws Exception {
    var place = kind.fresh(folder);
    var attempt = full();
    try (var store = Store.open(place);
        var other = Store.open(place)) {
      assertThat(told(store, attempt)).isZero();
      for (int i = 0; i < 5; i++) {
        store.add(report(attempt.procedure(), Reports.DAY.minusDays(i), Outcome.WORKED));
      }
      assertThat(store.atHand(attempt.procedure(), Reports.DAY, List.of())).isEmpty();
      assertThat(told(store, attempt)).isEqualTo(5);
      var token = other.add(attempt);
      assertThat(told(store, attempt)).isEqualTo(6);
      Thread.sleep(150);
      assertThat(store.atHand(attempt.procedure(), Reports.DAY, List.of())).isEmpty();
      assertThat(told(store, attempt)).isEqualTo(6);
      store.forget(token);
      assertThat(store.atHand(attempt.procedure(), Reports.DAY, List.of())).isEmpty();
      assertThat(told(store, attempt)).isEqualTo(5);
    }
  }

  @Test
  void whatWasAskedAMomentAgoIsAtHand() throws Exception {
    try (var store = Store.open(Stores.SQLITE.fresh(folder))) {
      store.add(full());
      // A machine that pauses between the two asks again.
      boolean found = false;
      for (int i = 0; i < 100 && !found; i++) {
        var told = store.statistics(full().procedure(), Reports.DAY, List.of());
        found = store.atHand(told.procedure(), Reports.DAY, List.of()).equals(Optional.of(told));
      }
      assertThat(found).isTrue();
    }
  }

  private static long told(Store store, Attempt attempt) throws StoreTrouble {
    return store.statistics(attempt.procedure(), Reports.DAY, List.of()).reports();
  }

  /// Not only out of reach: its bytes are gone from the file and from its log.
  @Test
  void nothingOfAnErasedReportStaysOnTheDisk() throws Exception {
    var place = (Place.Folder) Stores.SQLITE.fresh(folder);
    String secret = "the ferry at dawn";
    try (var store = Store.open(place)) {
      var attempt = full();
      var token =
          store.add(
              new Attempt(
                  attempt.procedure(),
                  attempt.day(),
                  attempt.outcome(),
                  attempt.facts(),
                  attempt.reason(),
                  attempt.message(),
                  Optional.of(secret)));
      assertThat(onDisk(place)).contains(secret);
      store.forget(token);
      assertThat(onDisk(place)).doesNotContain(secret);
    }
  }

  private static String onDisk(Place.Folder place) throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(place.folder())) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
