package io.bangka.words;

import io.bangka.model.Effect;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is not lawful, and why: the most general of it in full, the others by name, and in full
/// where everything is asked for. Whoever asks how to pay shall find the ways, and one plain
/// warning.
record UnlawfulLines(Words words) {

  List<Line> lines(RouteNote.Found found) {
    var unlawful =
        found.unlawful().stream()
            .filter(p -> !found.whyNot().contains(new WhyNot.Unlawful(p)))
            .sorted(nearestFirst(found.goal().platform()))
            .toList();
    var lines = new ArrayList<Line>();
    unlawful.stream().limit(1).forEach(p -> lines.add(line(p, false)));
    var others = unlawful.stream().skip(1).toList();
    if (!others.isEmpty()) {
      lines.add(named(others));
      others.forEach(p -> lines.add(line(p, true)));
    }
    return lines;
  }

  /// That of the platform; else the one that says it of most things, in the order of the knowledge.
  private static Comparator<Procedure> nearestFirst(Optional<String> platform) {
    return Comparator.comparing((Procedure p) -> !Optional.of(p.provider()).equals(platform))
        .thenComparingLong(p -> -general(p));
  }

  /// How many things it speaks of without a word about whose platform or which country.
  private static long general(Procedure procedure) {
    return procedure.requires().stream().mapToLong(UnlawfulLines::general).sum();
  }

  private static long general(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role ->
          role.rows().stream()
              .filter(row -> row.effect() == Effect.ACCEPTS)
              .filter(row -> row.pattern().tests().size() == 1)
              .count();
      case Requirement.All(_, var parts) -> general(parts);
      case Requirement.Any(_, var parts) -> general(parts);
      case Requirement.None _, Requirement.Decided _ -> 0;
    };
  }

  private static long general(List<Requirement> parts) {
    return parts.stream().mapToLong(UnlawfulLines::general).sum();
  }

  private Line named(List<Procedure> others) {
    var titles = others.stream().map(p -> words.text(p.title())).toList();
    String text = say("not lawful either: ", "同样不合法：") + words.tongue().clauses(titles);
    var sources = Cited.all(others.stream().map(p -> p.unlawful().orElseThrow().citation()));
    return new Line.Denial(words.set(words.tongue().sentence(text)), sources, false);
  }

  private Line line(Procedure procedure, boolean detail) {
    var unlawful = procedure.unlawful().orElseThrow();
    String text =
        words.text(procedure.title())
            + say(": not lawful. ", "：不合法。")
            + words.tongue().sentence(words.text(unlawful.because()))
            + say(" ", "")
            + words.tongue().sentence(words.text(unlawful.risks()));
    return new Line.Denial(words.set(text), Cited.ids(unlawful.citation()), detail);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
