package io.bangka.words;

import io.bangka.engine.Goal;
import io.bangka.engine.Ways;
import io.bangka.model.Citation;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.route.Criterion;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes routes as people read them: the best first, each with its steps, what they take and cost,
/// what they hang on and what may go wrong; then what is not lawful, and why.
public record RouteNote(Knowledge knowledge, Words words, LocalDate asOf) {

  /// All that is told of the ways to a goal.
  ///
  /// @param routes the best first; empty if nothing leads there
  /// @param lacking requirements that nobody is known to supply, where nothing leads there
  /// @param unlawful procedures that would lead there, and are not lawful
  public record Found(
      Goal goal,
      Criterion by,
      List<Route> routes,
      List<Ways.Asked> lacking,
      List<Procedure> unlawful,
      List<String> ignored) {}

  public Note note(Found found) {
    var lines = new ArrayList<Line>();
    lines.add(verdict(found));
    found
        .ignored()
        .forEach(what ->
            lines.add(
                new Line.Understood(sentence(say("not understood: " + what, "未能理解：" + what)))));
    int number = 1;
    for (Route route : found.routes()) {
      lines.addAll(lines(route, number++, found.routes().size() > 1));
    }
    found.lacking().forEach(asked -> lines.add(lacking(asked)));
    found.unlawful().forEach(p -> lines.add(unlawful(p)));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), lines);
  }

  private Line verdict(Found found) {
    String goal = words.goal(found.goal(), platform(found.goal()));
    if (found.routes().isEmpty()) {
      return new Line.Verdict(
          Mark.NO,
          words.set(say("No lawful route to " + goal + " is known.", "没有已知的合法途径：" + goal + "。")));
    }
    var best = found.routes().getFirst();
    String way = words.tongue().quoted(words.text(best.through().title()));
    return new Line.Verdict(
        best.assumes().isEmpty() ? Mark.YES : Mark.DEPENDS,
        words.set(
            say(
                first(found.by()) + " to " + goal + ": " + way + ".",
                goal + "，" + first(found.by()) + way + "。")));
  }

  private String first(Criterion by) {
    return switch (by) {
      case COST -> say("Cheapest way", "花费最少的途径：");
      case TIME -> say("Fastest way", "最快的途径：");
      case CERTAINTY -> say("Surest way", "最稳妥的途径：");
    };
  }

  private Optional<String> platform(Goal goal) {
    return goal.platform()
        .flatMap(id -> Optional.ofNullable(knowledge.providers().get(id)))
        .map(provider -> words.text(provider.names().title()));
  }

  private List<Line> lines(Route route, int number, boolean several) {
    var says = new RouteWords(words, asOf);
    var lines = new ArrayList<Line>();
    if (several) {
      lines.add(new Line.Heading(number + ". " + words.text(route.through().title())));
    }
    int place = 0;
    for (Route.Step step : route.steps()) {
      lines.add(step(route, step, ++place, says));
      step.reported()
          .map(ToldReports::of)
          .ifPresent(told -> lines.add(new Line.Reports(words.reports(told))));
    }
    lines.add(new Line.Total(sentence(says.totals(route)), charges(route)));
    route.assumes().stream()
        .map(says::assumption)
        .distinct()
        .forEach(text -> lines.add(new Line.Assumption(sentence(text), false)));
    lines.addAll(lost(route));
    lines.addAll(hazards(route));
    return lines;
  }

  private Line step(Route route, Route.Step step, int place, RouteWords says) {
    var text = new StringBuilder(place + ". " + says.title(step.doing()));
    String together = beside(route, step);
    var asides = new ArrayList<String>();
    asides.add(says.effort(step));
    String uses = says.uses(step);
    if (!uses.isEmpty()) {
      asides.add(say("bring: ", "准备：") + uses);
    }
    asides.removeIf(String::isEmpty);
    text.append(together);
    if (!asides.isEmpty()) {
      text.append(say(" — ", "：")).append(words.tongue().clauses(asides));
    }
    var mark = step.weak() || step.hazardous() ? Mark.DEPENDS : Mark.YES;
    return new Line.Way(mark, sentence(words.set(text.toString())), sources(step), false);
  }

  /// "(after 1 and 2)" where it is not simply the next step.
  private String beside(Route route, Route.Step step) {
    int mine = route.steps().indexOf(step);
    if (mine == 0 || step.after().contains(mine - 1)) {
      return "";
    }
    var after = step.after().stream().sorted().map(i -> String.valueOf(i + 1)).toList();
    return words
        .tongue()
        .aside(
            after.isEmpty()
                ? say("at any time", "可同时进行")
                : say("after ", "在第 ") + words.tongue().both(after) + say("", " 步之后"));
  }

  private List<String> charges(Route route) {
    return route.charged().sums().isEmpty()
        ? List.of()
        : Cited.all(
            route.through().fees().stream()
                .filter(fee -> fee.force().on(asOf) == Presence.IN_FORCE)
                .map(fee -> fee.citation()));
  }

  /// Ids of the sources that stand behind a step: the best of them.
  public static List<String> sources(Route.Step step) {
    return step.doing() instanceof Doing.Performing(var procedure)
        ? Cited.all(
                Stream.of(
                        procedure.offered().stream().map(offer -> offer.citation()),
                        step.takes().stream().map(takes -> takes.citation()),
                        step.costs().stream().map(cost -> cost.citation()),
                        step.uses().stream().flatMap(used -> citations(used.asked().requirement())))
                    .flatMap(s -> s))
            .stream()
            .limit(4)
            .toList()
        : List.of();
  }

  private static Stream<Citation> citations(Requirement requirement) {
    return requirement instanceof Requirement.Role role
        ? role.rows().stream().map(Row::citation)
        : Stream.of();
  }

  private List<Line> lost(Route route) {
    return performed(route)
        .flatMap(procedure -> procedure.givesUp().stream())
        .map(text -> (Line) new Line.Hazard(sentence(words.text(text)), List.of(), false))
        .toList();
  }

  private List<Line> hazards(Route route) {
    return performed(route)
        .flatMap(procedure -> procedure.hazards().stream())
        .filter(hazard -> hazard.force().on(asOf) == Presence.IN_FORCE)
        .distinct()
        .map(this::hazard)
        .toList();
  }

  private Line hazard(Hazard hazard) {
    String cure = hazard.cure().map(text -> " " + sentence(words.text(text))).orElse("");
    return new Line.Hazard(
        words.set(sentence(words.text(hazard.what())) + cure), Cited.ids(hazard.citation()), true);
  }

  private static Stream<Procedure> performed(Route route) {
    return route.steps().stream()
        .flatMap(step ->
            step.doing() instanceof Doing.Performing(var procedure)
                ? Stream.of(procedure)
                : Stream.of());
  }

  private Line lacking(Ways.Asked asked) {
    String procedure =
        knowledge
            .procedure(asked.procedure())
            .map(p -> words.tongue().aside(words.text(p.title())))
            .orElse("");
    return new Line.Reason(
        Mark.UNMET,
        sentence(
            words.set(
                say("nobody is known to supply ", "没有已知途径取得")
                    + words.requirement(asked.requirement(), asOf)
                    + procedure)),
        List.of(),
        false);
  }

  private Line unlawful(Procedure procedure) {
    var unlawful = procedure.unlawful().orElseThrow();
    String text =
        words.text(procedure.title())
            + say(": not lawful. ", "：不合法。")
            + sentence(words.text(unlawful.because()))
            + say(" ", "")
            + sentence(words.text(unlawful.risks()));
    return new Line.Denial(words.set(text), Cited.ids(unlawful.citation()), false);
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
