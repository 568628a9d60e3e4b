package io.bangka.words;

import io.bangka.model.Offer;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is said of a way that somebody expected.
public record WhyNotWords(Words words, LocalDate asOf) {

  /// One sentence, or two.
  public String text(WhyNot whyNot) {
    String title = words.tongue().quoted(words.text(whyNot.procedure().title()));
    return words.set(
        switch (whyNot) {
          case WhyNot.Listed(_, int number, boolean step) ->
              step
                  ? say(
                      title + " is a step of way " + number + ".",
                      title + "是第 " + number + " 条途径中的一步。")
                  : say(title + " is way " + number + ".", title + "就是第 " + number + " 条途径。");
          case WhyNot.Later(_, var route) ->
              say(title + " is a way, too; others come before it. ", title + "也是一条途径，但排在其他途径之后。")
                  + sentence(new RouteWords(words, asOf).totals(route));
          case WhyNot.Unlawful(var procedure) -> unlawful(title, procedure);
          case WhyNot.Elsewhere _ ->
              say(title + " does not lead to what you asked for.", title + "达不到所问的目的。");
          case WhyNot.Closed(_, var told) ->
              say(title + " is no way: ", title + "行不通：") + words.verdict(told);
          case WhyNot.Lacking _ ->
              say(
                  title + " is no way: nothing that is known supplies what it asks for.",
                  title + "行不通：它要求的条件，没有已知途径能够满足。");
        });
  }

  private String unlawful(String title, Procedure procedure) {
    var unlawful = procedure.unlawful().orElseThrow();
    return title
        + say(" is not lawful. ", "不合法。")
        + sentence(words.text(unlawful.because()))
        + say(" It risks this: ", "风险：")
        + sentence(words.text(unlawful.risks()));
  }

  /// Why one requirement breaks it.
  public String text(WhyNot.Lacking lacking, WhyNot.Unmet unmet) {
    return words.set(
        unmet
            .finding()
            .map(finding -> words.finding(lacking.told(), finding))
            .orElseGet(() -> words.requirement(unmet.requirement(), asOf)));
  }

  /// Ids of the sources behind what [#text] says.
  public static List<String> sources(WhyNot whyNot) {
    return switch (whyNot) {
      case WhyNot.Unlawful(var procedure) ->
          Cited.ids(procedure.unlawful().orElseThrow().citation());
      case WhyNot.Closed(var procedure, _) ->
          Cited.all(procedure.offered().stream().map(Offer::citation));
      case WhyNot.Listed _, WhyNot.Later _, WhyNot.Elsewhere _, WhyNot.Lacking _ -> List.of();
    };
  }

  /// Ids of the sources behind one requirement.
  public List<String> sources(WhyNot.Unmet unmet) {
    return unmet
        .finding()
        .map(Cited::ids)
        .orElseGet(() ->
            unmet.requirement() instanceof Requirement.Role role
                ? Cited.accepting(role, asOf)
                : List.of());
  }

  /// As lines of a note: what it says, then each requirement that breaks it.
  List<Line> lines(WhyNot whyNot) {
    var lines = new ArrayList<Line>();
    lines.add(
        whyNot instanceof WhyNot.Listed || whyNot instanceof WhyNot.Later
            ? new Line.Way(Mark.YES, text(whyNot), sources(whyNot), false)
            : new Line.Denial(text(whyNot), sources(whyNot), false));
    if (whyNot instanceof WhyNot.Lacking lacking) {
      lacking.unmet().stream()
          .map(unmet ->
              new Line.Reason(Mark.UNMET, sentence(text(lacking, unmet)), sources(unmet), false))
          .forEach(lines::add);
    }
    return lines;
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
