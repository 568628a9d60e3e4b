package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void wordsEndWithAZeroByte() {
    var typed = "java\0-jar\0\0保号卡\0".getBytes(StandardCharsets.UTF_8);
    assertThat(Arguments.split(typed)).containsExactly("java", "-jar", "", "保号卡");
  }
}
