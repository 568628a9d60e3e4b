package io.bangka.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// No subtraction of what is published finds a group of fewer than five.
class ReasonTableTest {
  private static final List<String> PROCEDURES = List.of("a.one", "a.two", "a.three");
  private static final List<String> COUNTRIES = List.of("CY", "DE", "");

  @Test
  void fewOfAProcedureAreLeftOutOfTheWholeUnlessTogetherTheyAreEnough() {
    var few =
        new ReasonTable(List.of(cell("a.one", "CY", 10, 10), cell("a.two", "CY", 2, 2)))
            .published(Optional.empty());
    assertThat(few.told()).isEqualTo(10);
    assertThat(few.byProcedure()).containsOnlyKeys("a.one");
    var enough =
        new ReasonTable(List.of(cell("a.one", "CY", 3, 3), cell("a.two", "CY", 2, 2)))
            .published(Optional.empty());
    assertThat(enough.told()).isEqualTo(5);
    assertThat(enough.byProcedure()).isEmpty();
  }

  @Test
  void whatWouldBeLeftBesideTheCountriesIsWithheldWithItsNeighbour() {
    var published =
        new ReasonTable(List.of(cell("a.one", "CY", 10, 10), cell("a.one", "DE", 2, 2)))
            .published(Optional.empty());
    assertThat(published.told()).isEqualTo(12);
    assertThat(published.byCountry()).isEmpty();
  }

  @Test
  void aPageOfOneProcedureTellsNothingThatThePageOfAllWithholds() {
    var table =
        new ReasonTable(
            List.of(
                cell("a.one", "CY", 6, 6),
                cell("a.one", "DE", 7, 7),
                cell("a.two", "CY", 3, 3),
                cell("a.two", "DE", 8, 8)));
    // Nine of CY less six of the first procedure would leave three.
    assertThat(table.published(Optional.empty()).byCountry()).containsOnlyKeys("CY", "DE");
    assertThat(table.published(Optional.of("a.one")).byCountry()).doesNotContainKey("CY");
  }

  @Test
  void reportsFromTheWebHideNobody() {
    var mixed = new ReasonTable(List.of(cell("a.one", "CY", 6, 2))).published(Optional.empty());
    assertThat(mixed.all()).isEmpty();
    assertThat(mixed.told()).isZero();
    var web = new ReasonTable(List.of(cell("a.one", "CY", 6, 0))).published(Optional.empty());
    assertThat(web.told()).isEqualTo(6);
  }

  @Test
  void nothingSmallIsFoundInRandomTables() {
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var cells = new ArrayList<Reasons.Cell>();
      for (String procedure : PROCEDURES) {
        for (String country : COUNTRIES) {
          int n = random.nextInt(3) == 0 ? 0 : random.nextInt(14);
          cells.add(cell(procedure, country, n, n));
        }
      }
      holds(new ReasonTable(cells));
    }
  }

  private static void holds(ReasonTable table) {
    var everything = table.published(Optional.empty());
    long all = sum(everything.all());
    harmless(all, everything.byProcedure());
    harmless(all, everything.byCountry());
    for (String country : COUNTRIES) {
      long ofCountry = sum(everything.byCountry().getOrDefault(country, List.of()));
      long parts =
          PROCEDURES.stream()
              .map(p -> table.published(Optional.of(p)).byCountry())
              .mapToLong(by -> sum(by.getOrDefault(country, List.of())))
              .sum();
      harmless(ofCountry, parts);
    }
    for (String procedure : PROCEDURES) {
      var one = table.published(Optional.of(procedure));
      assertThat(one.all()).isEqualTo(everything.byProcedure().getOrDefault(procedure, List.of()));
      harmless(sum(one.all()), one.byCountry());
    }
  }

  private static void harmless(long whole, Map<String, List<Reasons.Count>> parts) {
    harmless(whole, parts.values().stream().mapToLong(ReasonTableTest::sum).sum());
  }

  private static void harmless(long whole, long parts) {
    assertThat(whole - parts).matches(rest -> rest == 0 || rest >= 5);
  }

  private static long sum(List<Reasons.Count> counts) {
    assertThat(counts).allMatch(count -> count.reports() >= 5);
    return counts.stream().mapToLong(Reasons.Count::reports).sum();
  }

  private static Reasons.Cell cell(String procedure, String country, long reports, long own) {
    return new Reasons.Cell(procedure, country, Failure.CARD, reports, own);
  }
}
