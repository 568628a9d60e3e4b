package io.bangka.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.web.Rail.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RailTest {
  @Test
  void oneStepAfterTheOtherIsOneLine() {
    var rail = Rail.of(List.of(List.of(), List.of(0)));
    assertThat(rail.lanes()).isEqualTo(1);
    assertThat(rail.rows())
        .containsExactly(
            new Row(0, List.of(), List.of(), List.of(0)),
            new Row(0, List.of(0), List.of(), List.of(0)),
            new Row(0, List.of(0), List.of(), List.of(0)),
            new Row(0, List.of(0), List.of(), List.of()));
  }

  @Test
  void stepsSideBySideHaveLanesOfTheirOwnAndMeetAgain() {
    var rail = Rail.of(List.of(List.of(), List.of(), List.of(0, 1)));
    assertThat(rail.lanes()).isEqualTo(2);
    assertThat(rail.rows())
        .containsExactly(
            new Row(0, List.of(), List.of(), List.of(0)),
            new Row(1, List.of(0), List.of(0), List.of(0, 1)),
            new Row(0, List.of(0), List.of(1), List.of(0, 1)),
            new Row(0, List.of(0, 1), List.of(), List.of(0)),
            new Row(0, List.of(0), List.of(), List.of()));
  }

  @Test
  void whatIsWaitedForAnywayHasNoLineOfItsOwn() {
    var rail = Rail.of(List.of(List.of(), List.of(0), List.of(0, 1)));
    assertThat(rail.lanes()).isEqualTo(1);
  }

  @Test
  void nothingToDoIsALineToTheGoal() {
    assertThat(Rail.of(List.of()).rows()).hasSize(2);
  }
}
