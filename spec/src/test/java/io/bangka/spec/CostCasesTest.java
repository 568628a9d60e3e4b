package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.money.Amount;
import io.bangka.service.CostAnswer;
import io.bangka.service.CostReply;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What ways to pay cost, as `spec/cost` has it.
class CostCasesTest {
  private static final Path CASES = Repository.ROOT.resolve("spec/cost/fees.yaml");

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> everyFeeIsThatOfItsCase() throws IOException, Faulty {
    return cases().stream().map(c -> DynamicTest.dynamicTest(text(c, "case"), () -> check(c)));
  }

  /// One process for each would take minutes: the first case stands for all.
  @Test
  @Tag("slow")
  void theTerminalSaysTheSameBytes() throws IOException, Faulty {
    var first = cases().getFirst();
    var arguments = new ArrayList<>(List.of("cost", "--json", "--lang", "en"));
    arguments.addAll(List.of("--as-of", day(first).toString()));
    arguments.addAll(List.of("--data", Files.createTempDirectory("bangka").toString()));
    for (var entry : query(first).entries()) {
      String option = entry.key().text().equals("purpose") ? "for" : entry.key().text();
      arguments.addAll(List.of("--" + option, ((Written.Scalar) entry.value()).text()));
    }
    var ended = Program.run("", arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo(reply(first).json() + "\n");
  }

  private static void check(Written.Mapping asked) throws Faulty {
    var expected = (Written.Mapping) asked.get("expect").orElseThrow();
    var way =
        reply(asked).answer().ways().stream()
            .filter(w -> w.procedure().equals(text(expected, "procedure")))
            .findFirst()
            .orElseThrow();
    assertThat(Scalars.written(way.fit())).isEqualTo(text(expected, "fit"));
    assertThat(known(way))
        .isEqualTo(expected.get("known").map(w -> Amount.of(((Written.Scalar) w).text())));
  }

  private static Optional<Amount> known(CostAnswer.Way way) {
    return way.known().map(money -> new Amount(money.value(), money.currency()));
  }

  private static CostReply reply(Written.Mapping asked) throws Faulty {
    return Repository.BANGKA.cost(Optional.empty(), query(asked), Setting.ORDINARY.on(day(asked)));
  }

  private static LocalDate day(Written.Mapping asked) {
    return asked.get("as-of").isPresent() ? LocalDate.parse(text(asked, "as-of")) : Question.TODAY;
  }

  private static Written.Mapping query(Written.Mapping asked) {
    return (Written.Mapping) asked.get("query").orElseThrow();
  }

  private static String text(Written.Mapping of, String key) {
    return ((Written.Scalar) of.get(key).orElseThrow()).text();
  }

  private static List<Written.Mapping> cases() throws IOException, Faulty {
    var read = (Written.Sequence) YamlReader.read("fees.yaml", Files.readAllBytes(CASES));
    return read.items().stream().map(Written.Mapping.class::cast).toList();
  }
}
