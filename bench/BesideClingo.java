package io.bangka.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lightest plans of drawn graphs, beside clingo on the same ones in the same run. What is
/// compared is solving alone: clingo's grounding and start are not counted, nor is the making of
/// the graph here. Run by bench/routes.sh.
final class BesideClingo {
  /// For one graph, of clingo; beyond it clingo is given up.
  private static final int MOST_SECONDS = 20;

  private static final Duration BUDGET = Duration.ofSeconds(1);
  private static final Pattern SOLVED = Pattern.compile("\"Solve\": ([0-9.]+)");
  private static final Pattern TOTAL = Pattern.compile("\"Total\": ([0-9.]+)");
  private static final Pattern COSTS = Pattern.compile("\"Costs\": \\[\\s*(\\d+)");

  /// @param milliseconds of solving; clingo tells them in whole ones
  /// @param all with grounding and all else
  /// @param optimum empty if there is no plan, or none was found
  private record Answer(double milliseconds, double all, Optional<Long> optimum, boolean proved) {}

  public static void main(String[] args) throws IOException {
    for (long seed = 0; seed < 3000; seed++) { // to warm up
      ours(RandomGraphs.of(seed, 40, 120));
    }
    for (long seed = 0; seed < 100; seed++) {
      ours(RandomGraphs.of(seed, 200, 800));
    }
    System.out.println(
        "facts/steps graphs | ms, all: Bangka, clingo's solving, ratio | clingo with grounding, ratio"
            + " | slowest ms: both | not proved: both");
    compare(40, 120, 300);
    compare(200, 800, 60);
    compare(1000, 5000, 12);
    compare(2000, 10_000, 6);
  }

  private static void compare(int facts, int steps, int graphs) throws IOException {
    double[] mine = new double[graphs];
    double[] theirs = new double[graphs];
    double grounded = 0;
    int open = 0;
    int theirOpen = 0;
    for (int i = 0; i < graphs; i++) {
      var sample = RandomGraphs.of(1_000_000L + i, facts, steps);
      var our = ours(sample);
      var their = clingo(sample);
      mine[i] = our.milliseconds;
      theirs[i] = their.milliseconds;
      grounded += their.all;
      open += our.proved ? 0 : 1;
      theirOpen += their.proved ? 0 : 1;
      if (our.proved && their.proved && !our.optimum.equals(their.optimum)) {
        throw new IllegalStateException("graph " + i + ": " + our + ", clingo " + their);
      }
    }
    double ourSum = Arrays.stream(mine).sum();
    double theirSum = Arrays.stream(theirs).sum();
    System.out.printf(
        "%5d/%6d %4d | %8.1f %9.0f %.3f | %9.0f %.3f | %.1f %.0f | %d %d%n",
        facts,
        steps,
        graphs,
        ourSum,
        theirSum,
        ourSum / theirSum,
        grounded,
        ourSum / grounded,
        Arrays.stream(mine).max().orElse(0),
        Arrays.stream(theirs).max().orElse(0),
        open,
        theirOpen);
  }

  private static Answer ours(RandomGraphs.Sample sample) {
    var search = Search.lightest(sample.graph(), sample.weight());
    long start = System.nanoTime();
    var outcome = search.find(BUDGET);
    double took = (System.nanoTime() - start) / 1e6;
    return switch (outcome) {
      case Outcome.Found(var plan) ->
          new Answer(took, took, Optional.of(plan.weight()), plan.proved());
      case Outcome.Impossible _ -> new Answer(took, took, Optional.empty(), true);
      case Outcome.Undecided _ -> new Answer(took, took, Optional.empty(), false);
    };
  }

  private static Answer clingo(RandomGraphs.Sample sample) throws IOException {
    var clingo =
        new ProcessBuilder(
                "clingo",
                "--opt-strategy=usc",
                "--quiet=2",
                "--outf=2",
                "--time-limit=" + MOST_SECONDS,
                "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = clingo.getOutputStream()) {
      in.write(Clingo.program(sample).getBytes(StandardCharsets.UTF_8));
    }
    var said = new String(clingo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double took = Double.parseDouble(only(SOLVED, said).orElseThrow()) * 1000;
    return new Answer(
        took,
        Double.parseDouble(only(TOTAL, said).orElseThrow()) * 1000,
        said.contains("UNSATISFIABLE") ? Optional.empty() : only(COSTS, said).map(Long::parseLong),
        said.contains("OPTIMUM FOUND") || said.contains("UNSATISFIABLE"));
  }

  private static Optional<String> only(Pattern pattern, String said) {
    Matcher matcher = pattern.matcher(said);
    String last = null;
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return Optional.ofNullable(last);
  }
}
