package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.written.Columns;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
  @ParameterizedTest
  @EnumSource
  void everyCommandHasHelpInBothLanguages(Command command) {
    for (String language : new String[] {"en", "zh"}) {
      var screen = Screen.of((command.words() + " --help --lang " + language).split(" "));
      assertThat(screen.status()).isZero();
      assertThat(screen.err()).isEmpty();
      assertThat(screen.out()).contains(command.words(), command.example());
      command.options().forEach(o -> assertThat(screen.out()).contains(o.word()));
      assertThat(screen.out().lines())
          .allMatch(l -> Columns.of(l) <= 80 || l.startsWith("  bangka"));
    }
  }

  @Test
  void helpNamesEveryCommand() {
    var screen = Screen.of("--help");
    assertThat(screen.status()).isZero();
    assertThat(screen.out())
        .contains(Stream.of(Command.values()).map(Command::words).toArray(String[]::new))
        .contains("Exit status");
  }

  @Test
  void helpFollowsTheSystemsLanguage() {
    var chinese = Screen.of(Map.of("LC_ALL", "zh_CN.UTF-8"), new byte[0], "-h");
    assertThat(chinese.out()).contains("命令：", "退出码");
    var english = Screen.of(Map.of("LC_ALL", "en_US.UTF-8", "LANG", "zh_CN"), new byte[0], "-h");
    assertThat(english.out()).contains("Commands:");
  }

  @Test
  void helpIsGivenWhateverElseIsMissing() {
    assertThat(Screen.of("assess", "--help").status()).isZero();
    assertThat(Screen.of("knowledge", "--help").out()).contains("knowledge check");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Screen.of("--version").out()).startsWith("bangka ").hasLineCount(1);
  }

  @Test
  void withoutAnyWordTheWayOnIsShown() {
    var screen = Screen.of();
    assertThat(screen.status()).isEqualTo(2);
    assertThat(screen.err()).contains("bangka --help");
  }
}
