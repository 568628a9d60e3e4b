package io.bangka.bench;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.route.Criterion;
import io.bangka.service.Bangka;
import io.bangka.service.Preference;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every route query that the knowledge permits: each purpose at each platform, and at none in
/// particular, for the people of `spec/routes`, in each order. Prints the processor time of the
/// thread that asks, from the question as written to the answer as JSON: of each query the median
/// of its warm rounds, and of these the median, the slowest of a hundred and the slowest of all;
/// then what the first question about each goal takes. Run from the repository.
public final class EveryRoute {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Setting SETTING =
      new Setting(Optional.of(Language.EN), Optional.of(AS_OF), false);

  /// Who stand in the first cases; those behind them ask for something else.
  private static final int PEOPLE = 5;

  private static final int WARMING = Integer.getInteger("bangka.warming", 3);
  private static final int ROUNDS = Integer.getInteger("bangka.rounds", 5);

  /// A pattern over the names of what is asked, as in the table.
  private static final String ONLY = System.getProperty("bangka.only", ".*");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Bangka bangka = Bangka.builtIn(Clock.systemUTC());
  private final List<Written> people = new ArrayList<>();

  private EveryRoute() throws IOException, Faulty {
    var file = Path.of("spec/routes/people.yaml");
    var written = (Written.Mapping) YamlReader.read("people", Files.readAllBytes(file));
    var cases = ((Written.Sequence) written.get("cases").orElseThrow()).items();
    for (var item : cases.subList(0, PEOPLE)) {
      people.add(((Written.Mapping) item).get("profile").orElseThrow());
    }
  }

  public static void main(String[] args) throws IOException, Faulty {
    new EveryRoute().run();
  }

  /// One person asks for one goal.
  private record Asked(Written profile, Written.Mapping query, String name) {}

  private void run() throws Faulty {
    var asked = all().stream().filter(one -> one.name().matches(ONLY)).toList();
    var first = new ArrayList<Double>();
    for (int i = 0; i < asked.size(); i += people.size()) {
      first.add(millis(asked.get(i), Preference.ORDINARY));
    }
    System.out.printf("%d goals, %d people%n", first.size(), people.size());
    System.out.println("| | median | one of a hundred | slowest | |");
    System.out.println("|---|---:|---:|---:|---|");
    for (var order : orders().entrySet()) {
      var warm = warm(asked, order.getValue());
      var times = warm.values().stream().sorted().toList();
      var slowest = warm.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      print(order.getKey(), times, slowest.getKey().name());
    }
    print("first question about a goal", first.stream().sorted().toList(), "");
  }

  private static Map<String, Preference> orders() {
    var orders = new LinkedHashMap<String, Preference>();
    for (var criterion : Criterion.values()) {
      orders.put(
          "by " + criterion.name().toLowerCase(Locale.ROOT), Preference.ORDINARY.by(criterion));
    }
    orders.put("all compared", Preference.ORDINARY.comparingAll());
    return orders;
  }

  private static void print(String what, List<Double> sorted, String slowest) {
    System.out.printf(
        "| %s | %.2f | %.2f | %.2f | %s |%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.getLast(),
        slowest);
  }

  private List<Asked> all() throws Faulty {
    var asked = new ArrayList<Asked>();
    var engine = new Engine(bangka.knowledge());
    var platforms = new ArrayList<Optional<String>>(List.of(Optional.empty()));
    bangka.knowledge().providers().keySet().forEach(id -> platforms.add(Optional.of(id)));
    for (var platform : platforms) {
      for (String purpose : bangka.knowledge().vocabulary().purposes().keySet()) {
        var goal = new Goal(platform, purpose, Holding.unsaid("act"), Optional.empty());
        if (!engine.candidates(goal).isEmpty()) {
          String query =
              platform.map(id -> "{\"platform\":\"" + id + "\",").orElse("{")
                  + "\"purpose\":\""
                  + purpose
                  + "\"}";
          for (int i = 0; i < people.size(); i++) {
            asked.add(
                new Asked(
                    people.get(i),
                    (Written.Mapping)
                        JsonReader.read("query", query.getBytes(StandardCharsets.UTF_8)),
                    platform.orElse("any") + ", " + purpose + ", person " + (i + 1)));
          }
        }
      }
    }
    return asked;
  }

  private Map<Asked, Double> warm(List<Asked> all, Preference by) throws Faulty {
    var times = new LinkedHashMap<Asked, double[]>();
    for (int round = -WARMING; round < ROUNDS; round++) {
      for (var asked : all) {
        double took = millis(asked, by);
        if (round >= 0) {
          times.computeIfAbsent(asked, _ -> new double[ROUNDS])[round] = took;
        }
      }
    }
    var medians = new LinkedHashMap<Asked, Double>();
    times.forEach((asked, some) -> {
      Arrays.sort(some);
      medians.put(asked, some[some.length / 2]);
    });
    return medians;
  }

  private double millis(Asked asked, Preference by) throws Faulty {
    long before = THREADS.getCurrentThreadCpuTime();
    bangka.route(asked.profile(), asked.query(), by, SETTING).json();
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
