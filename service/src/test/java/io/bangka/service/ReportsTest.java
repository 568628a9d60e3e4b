package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.attempts.Place;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreTrouble;
import io.bangka.route.Experience.Circumstances;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir Path folder;

  /// An answer that is still worked out when a server stops does without reports.
  @Test
  void whatWasClosedTellsNothingAndNeverFails() throws StoreTrouble {
    var place = new Place.Folder(folder);
    Store.open(place).close();
    var reports = new Reports(place, Clock.systemUTC());
    reports.close();
    assertThat(reports.of("alipay.register", Circumstances.UNSAID)).isEmpty();
  }
}
