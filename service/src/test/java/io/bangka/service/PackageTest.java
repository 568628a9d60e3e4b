package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageTest {
  @Test
  void theTestsRunOnTheJdkThatTheProjectIsWrittenFor() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
  }
}
