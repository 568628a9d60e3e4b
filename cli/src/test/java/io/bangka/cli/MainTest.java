package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  @Test
  void helpIsAnAnswer() {
    assertThat(new CommandLine(new Main()).getUsageMessage()).contains("bangka");
  }
}
