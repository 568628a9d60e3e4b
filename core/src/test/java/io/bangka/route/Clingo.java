package io.bangka.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// The answer-set solver clingo (Debian's package `gringo`), asked for the lightest plan. Its
/// models are founded: what needs itself in a circle is not had by that.
final class Clingo {
  private static final Pattern OPTIMUM = Pattern.compile("Optimization : (\\d+)");
  private static final String RULES =
      """
      {do(S)} :- weight(S,_).
      had(F) :- gives(S,F), do(S), had(N) : needs(S,N).
      :- goal(F), not had(F).
      #minimize{W,S : do(S), weight(S,W)}.
      """;

  private Clingo() {}

  static boolean isThere() {
    try {
      return new ProcessBuilder("clingo", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The weight of a lightest plan; empty if there is none.
  static OptionalLong least(RandomGraphs.Sample sample) {
    try {
      var clingo =
          new ProcessBuilder("clingo", "--opt-strategy=usc", "--quiet=2", "-")
              .redirectErrorStream(true)
              .start();
      try (var in = clingo.getOutputStream()) {
        in.write(program(sample).getBytes(StandardCharsets.UTF_8));
      }
      var said = new String(clingo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (said.contains("UNSATISFIABLE")) {
        return OptionalLong.empty();
      }
      var optimum = OPTIMUM.matcher(said);
      if (!said.contains("OPTIMUM FOUND") || !optimum.find()) {
        throw new IllegalStateException(said);
      }
      return OptionalLong.of(Long.parseLong(optimum.group(1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String program(RandomGraphs.Sample sample) {
    var graph = sample.graph();
    var program = new StringBuilder(RULES);
    graph.start.stream().forEach(fact -> program.append("had(").append(fact).append(").\n"));
    for (int goal : graph.goals) {
      program.append("goal(").append(goal).append(").\n");
    }
    for (int step = 0; step < graph.steps(); step++) {
      program.append("weight(%d,%d).\n".formatted(step, sample.weight()[step]));
      for (int need : graph.needs[step]) {
        program.append("needs(%d,%d).\n".formatted(step, need));
      }
      for (int given : graph.gives[step]) {
        program.append("gives(%d,%d).\n".formatted(step, given));
      }
    }
    return program.toString();
  }
}
