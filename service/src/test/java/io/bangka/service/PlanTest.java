package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import com.networknt.schema.InputFormat;
import io.bangka.model.Language;
import io.bangka.plan.Phase;
import io.bangka.service.RouteAnswer.DeadlineKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody is told who plans a move.
class PlanTest {
  private static final LocalDate MOVE = LocalDate.of(2027, 3, 1);

  private static RouteAnswer.Plan plan(Optional<LocalDate> move) {
    return Moving.planned(move, Language.EN).answer().plan().orElseThrow();
  }

  private static RouteAnswer.PlannedTask task(RouteAnswer.Plan plan, String title) {
    return plan.tasks().stream().filter(t -> t.title().endsWith(title)).findFirst().orElseThrow();
  }

  @Test
  void whatTheConsulateGivesIsPreparedAtHomeAndTheRestThere() {
    var plan = plan(Optional.of(MOVE));
    assertThat(plan.to()).contains("GR");
    assertThat(plan.tasks())
        .filteredOn(task -> task.phase() == Phase.BEFORE)
        .extracting(task -> task.title())
        .containsExactly("1. Get a certificate", "2. Get a visa");
    assertThat(task(plan, "Get a Greek prepaid number").phase()).isEqualTo(Phase.THERE);
    assertThat(task(plan, "Get a Greek prepaid number").placed()).isFalse();
    assertThat(task(plan, "Register with Ferry Pay").phase()).isEqualTo(Phase.THERE);
  }

  @Test
  void daysAreCountedBackFromTheMove() {
    var plan = plan(Optional.of(MOVE));
    assertThat(task(plan, "Get a visa").date()).contains(MOVE.minusDays(30));
    assertThat(task(plan, "Get a certificate").date()).contains(MOVE.minusDays(40));
    assertThat(task(plan, "Get a certificate").open()).isFalse();
  }

  @Test
  void whatTakesTooLongIsToldAsLate() {
    var plan = plan(Optional.of(Moving.TODAY.plusDays(35)));
    assertThat(task(plan, "Get a certificate").late()).isTrue();
    assertThat(task(plan, "Get a visa").late()).isFalse();
    assertThat(task(plan, "Get a certificate").text()).startsWith("too late for that day");
  }

  @Test
  void whatNoSourceTimesHasNoDay() {
    var register = task(plan(Optional.of(MOVE)), "Register with Ferry Pay");
    assertThat(register.open()).isTrue();
    assertThat(register.date()).isEmpty();
    assertThat(register.text()).contains("no source says how long");
  }

  @Test
  void withoutADayOfTheMoveThereIsNoDate() {
    var plan = plan(Optional.empty());
    assertThat(plan.tasks()).allMatch(task -> task.date().isEmpty() && !task.late());
    assertThat(task(plan, "Get a visa").text()).contains("30 days ahead");
    assertThat(plan.deadlines())
        .filteredOn(deadline -> deadline.kind() != DeadlineKind.EXPIRES)
        .allMatch(deadline -> deadline.date().isEmpty());
    assertThat(Moving.planned(Optional.empty(), Language.EN).plan().orElseThrow().calendar())
        .isEmpty();
  }

  @Test
  void deadlinesAreThoseOfThePacksAndOfThePapers() {
    var plan = plan(Optional.of(MOVE));
    assertThat(plan.deadlines())
        .extracting(RouteAnswer.PlannedDeadline::kind)
        .containsExactlyInAnyOrder(
            DeadlineKind.ENDS, DeadlineKind.KEPT, DeadlineKind.EXPIRES, DeadlineKind.KEPT);
    assertThat(plan.deadlines())
        .filteredOn(deadline -> deadline.kind() == DeadlineKind.EXPIRES)
        .singleElement()
        .satisfies(passport -> {
          assertThat(passport.date()).contains(LocalDate.of(2027, 2, 15));
          assertThat(passport.text()).contains("before the move");
        });
    assertThat(plan.deadlines())
        .filteredOn(deadline -> deadline.holding().isPresent())
        .filteredOn(deadline -> deadline.kind() == DeadlineKind.KEPT)
        .singleElement()
        .satisfies(number -> {
          assertThat(number.procedure()).contains("harbour-mobile.keep");
          assertThat(number.date()).isEmpty();
        });
  }

  @Test
  void nobodyGetsAPlanWhoDidNotAskForOne() {
    var reply = Moving.route(Moving.PERSON, Preference.ORDINARY, Language.EN);
    assertThat(reply.plan()).isEmpty();
    assertThat(reply.answer().plan()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePlanReadsAsTheGoldenFilesHaveIt(Language language) throws IOException {
    var reply = Moving.planned(Optional.of(MOVE), language);
    String name = "plan." + language.name().toLowerCase(java.util.Locale.ROOT);
    golden(name + ".md", reply.plan().orElseThrow().markdown());
    golden(name + ".ics", reply.plan().orElseThrow().calendar().orElseThrow());
    golden(name + ".json", reply.json() + "\n");
    var undated = Moving.planned(Optional.empty(), language);
    golden(name + ".undated.md", undated.plan().orElseThrow().markdown());
  }

  private static void golden(String name, String actual) throws IOException {
    Path file = Moving.GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("bangka.golden"))) {
      Files.createDirectories(Moving.GOLDEN);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theJsonHasEveryFieldOfItsSchemaAndNoOther(Language language) {
    var schema = AnswerSchemaTest.schema(AnswerSchema.closed(RouteAnswer.class));
    for (var move : List.of(Optional.of(MOVE), Optional.<LocalDate>empty())) {
      var json = Moving.planned(move, language).json();
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anotherProgramOpensTheCalendar(Language language) {
    var reply = Moving.planned(Optional.of(MOVE), language);
    var text = reply.plan().orElseThrow().calendar().orElseThrow();
    var calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    var plan = reply.answer().plan().orElseThrow();
    assertThat(calendar.getEvents()).hasSize(plan.tasks().size() + plan.deadlines().size());
    assertThat(calendar.getEvents().stream().map(e -> e.getUid().getValue()))
        .doesNotHaveDuplicates();
    assertThat(calendar.getEvents()).allMatch(e -> !e.getSummary().getValue().isBlank());
    for (var task : plan.tasks()) {
      task.date()
          .filter(_ -> !task.open())
          .ifPresent(
              day -> assertThat(day(event(calendar.getEvents(), task.title()))).isEqualTo(day));
    }
  }

  @Test
  void aDeadlineComesAgainInTheCalendar() {
    var text = Moving.planned(Optional.of(MOVE), Language.EN).plan().orElseThrow().calendar();
    var topUp = event(Biweekly.parse(text.orElseThrow()).first().getEvents(), "Top up by EUR 10");
    assertThat(topUp.getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.DAILY);
    assertThat(topUp.getRecurrenceRule().getValue().getInterval()).isEqualTo(365);
    assertThat(day(topUp)).isEqualTo(MOVE.plusDays(365));
    assertThat(topUp.getAlarms()).hasSize(1);
  }

  /// RFC 5545, 3.1: lines end in CRLF and have at most 75 bytes; Chinese is never cut in two.
  @ParameterizedTest
  @EnumSource(Language.class)
  void linesAreAsTheStandardWantsThem(Language language) {
    var text = Moving.planned(Optional.of(MOVE), language).plan().orElseThrow().calendar();
    assertThat(text.orElseThrow().replace("\r\n", "")).doesNotContain("\n", "\uFFFD");
    for (String line : text.orElseThrow().lines().toList()) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
  }

  private static VEvent event(List<VEvent> events, String title) {
    return events.stream()
        .filter(e -> e.getSummary().getValue().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(VEvent event) {
    return event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }
}
