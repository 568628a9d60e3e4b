package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Goal;
import io.bangka.engine.Ways;
import io.bangka.model.Citation;
import io.bangka.model.Knowledge;
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

  /// Beyond these, what is lacking is only for whoever wants everything.
  private static final int MOST_LACKING = 8;

  /// All that is told of the ways to a goal.
  ///
  /// @param by empty if the routes of all orders are compared
  /// @param routes the best first; empty if nothing leads there
  /// @param best by route: the orders in which it is the best of all; empty unless compared
  /// @param lacking requirements that nobody is known to supply, where nothing leads there
  /// @param unlawful procedures that would lead there, and are not lawful
  /// @param whyNot of the procedures that were asked about
  public record Found(
      Goal goal,
      Optional<Criterion> by,
      List<Route> routes,
      List<List<Criterion>> best,
      List<Ways.Asked> lacking,
      List<Procedure> unlawful,
      List<WhyNot> whyNot,
      List<String> ignored) {
    /// The orders in which the route at a place is the best of all.
    private List<Criterion> best(int place) {
      return place < best.size() ? best.get(place) : List.of();
    }
  }

  public Note note(Found found) {
    var lines = new ArrayList<Line>();
    lines.add(verdict(found));
    found
        .ignored()
        .forEach(what ->
            lines.add(
                new Line.Understood(sentence(say("not understood: " + what, "未能理解：" + what)))));
    var says = new WhyNotWords(words, asOf);
    found.whyNot().forEach(whyNot -> lines.addAll(says.lines(whyNot)));
    for (int place = 0; place < found.routes().size(); place++) {
      lines.addAll(lines(found, place));
    }
    next(found.routes()).ifPresent(ask -> lines.add(new Line.Ask(words.question(ask))));
    for (int place = 0; place < found.lacking().size(); place++) {
      lines.add(lacking(found.lacking().get(place), place >= MOST_LACKING));
    }
    lines.addAll(new UnlawfulLines(words).lines(found));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), lines);
  }

  /// The question to answer next: by the first route of which something was left unsaid.
  ///
  /// @param routes the best first
  public static Optional<Assessment.Ask> next(List<Route> routes) {
    return routes.stream()
        .flatMap(route -> route.assumes().stream())
        .flatMap(assumed -> assumed.ask().stream())
        .findFirst();
  }

  private Line verdict(Found found) {
    String goal = words.goal(found.goal(), new Platforms(knowledge, words).of(found.goal()));
    if (found.routes().isEmpty()) {
      return new Line.Verdict(
          Mark.NO,
          words.set(say("No lawful route to " + goal + " is known.", "没有已知的合法途径：" + goal + "。")));
    }
    var best = found.routes().getFirst();
    String way = words.tongue().quoted(words.text(best.through().title()));
    var mark = best.assumes().isEmpty() ? Mark.YES : Mark.DEPENDS;
    String text =
        found
            .by()
            .map(by ->
                say(
                    first(by) + " to " + goal + ": " + way + ".",
                    goal + "，" + first(by) + way + "。"))
            .orElseGet(() -> compared(found, goal));
    return new Line.Verdict(mark, words.set(text));
  }

  /// "To pay a merchant: cheapest and surest “A”; fastest “B”."
  private String compared(Found found, String goal) {
    var parts = new ArrayList<String>();
    for (int place = 0; place < found.routes().size(); place++) {
      var orders = found.best(place);
      if (!orders.isEmpty()) {
        String title = words.text(found.routes().get(place).through().title());
        parts.add(orders(orders) + say(" ", "：") + words.tongue().quoted(title));
      }
    }
    String all = words.tongue().clauses(parts);
    return sentence(say("to " + goal + ": " + all, goal + "，" + all));
  }

  private String orders(List<Criterion> orders) {
    return words.tongue().both(orders.stream().map(this::shortly).toList());
  }

  private String shortly(Criterion by) {
    return switch (by) {
      case COST -> say("cheapest", "花费最少");
      case TIME -> say("fastest", "最快");
      case CERTAINTY -> say("surest", "最稳妥");
    };
  }

  private String first(Criterion by) {
    return switch (by) {
      case COST -> say("Cheapest way", "花费最少的途径：");
      case TIME -> say("Fastest way", "最快的途径：");
      case CERTAINTY -> say("Surest way", "最稳妥的途径：");
    };
  }

  private List<Line> lines(Found found, int place) {
    var route = found.routes().get(place);
    var says = new RouteWords(words, asOf);
    var lines = new ArrayList<Line>();
    if (found.routes().size() > 1) {
      lines.add(new Line.Heading(words.set(heading(found, place))));
    }
    String money = says.supply(route);
    if (!money.isEmpty()) {
      var from = route.money().stream().flatMap(p -> p.offered().stream()).map(o -> o.citation());
      lines.add(new Line.Way(Mark.YES, sentence(money), Cited.all(from), false));
    }
    int number = 0;
    for (Route.Step step : route.steps()) {
      lines.add(step(route, step, ++number, says));
      step.reported()
          .map(ToldReports::of)
          .ifPresent(told -> lines.add(new Line.Reports(words.reports(told))));
    }
    lines.addAll(new RouteRest(words, asOf).lines(route));
    return lines;
  }

  private String heading(Found found, int place) {
    var orders = found.best(place);
    return (place + 1)
        + ". "
        + words.text(found.routes().get(place).through().title())
        + (orders.isEmpty() ? "" : words.tongue().aside(orders(orders)));
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

  private Line lacking(Ways.Asked asked, boolean detail) {
    String what = words.requirement(asked.requirement(), asOf);
    String text =
        knowledge
            .procedure(asked.procedure())
            .map(p -> words.tongue().quoted(words.text(p.title())))
            .map(title ->
                say(
                    title + " asks for this, and no known way supplies it: " + what,
                    title + "要求以下条件，而没有已知途径取得：" + what))
            .orElseGet(() -> say("no known way supplies this: ", "没有已知途径取得：") + what);
    return new Line.Reason(
        Mark.UNMET,
        sentence(words.set(text)),
        asked.requirement() instanceof Requirement.Role role
            ? Cited.accepting(role, asOf)
            : List.of(),
        detail);
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
