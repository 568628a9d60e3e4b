package io.bangka.service;

import java.util.List;

/// The fields of routes, in the order of their components.
record RouteFields(JsonSink json) {

  void answer(RouteAnswer answer) {
    json.object(() -> {
      json.text("asOf", answer.asOf().toString());
      json.text("knowledge", answer.knowledge());
      json.code("lang", answer.lang());
      json.text("platform", answer.platform());
      json.text("purpose", answer.purpose());
      json.code("by", answer.by());
      json.flag("compared", answer.compared());
      json.list("routes", answer.routes(), this::route);
      answer.next().ifPresent(ask -> ask("next", ask));
      json.list("lacking", answer.lacking(), this::lacking);
      json.list("unlawful", answer.unlawful(), this::unlawful);
      json.list("whyNot", answer.whyNot(), this::whyNot);
      answer.plan().ifPresent(plan -> json.object("plan", () -> new PlanFields(json).plan(plan)));
      json.texts("ignored", answer.ignored());
      var fields = new AnswerFields(json);
      json.object("sources", () -> answer.sources().forEach(fields::source));
    });
  }

  private void route(RouteAnswer.Route route) {
    json.object(() -> {
      json.text("procedure", route.procedure());
      json.text("title", route.title());
      json.texts("best", route.best().stream().map(Codes::of).toList());
      json.list("steps", route.steps(), this::step);
      json.text("takes", route.takes());
      json.number("unknownDurations", route.unknownDurations());
      money("costs", route.costs());
      json.number("unknownCosts", route.unknownCosts());
      money("charged", route.charged());
      numbers("weak", route.weak());
      json.list("assumes", route.assumes(), this::assumption);
      json.text("text", route.text());
      json.flag("proved", route.proved());
    });
  }

  private void step(RouteAnswer.Step step) {
    json.object(() -> {
      json.text("procedure", step.procedure());
      json.text("travel", step.travel());
      json.text("title", step.title());
      numbers("after", step.after());
      json.text("takes", step.takes());
      money("costs", step.costs());
      json.list("bring", step.bring(), this::needed);
      json.flag("prepares", step.prepares());
      json.flag("weak", step.weak());
      json.flag("hazardous", step.hazardous());
      json.list("hazards", step.hazards(), new PartFields(json)::hazard);
      json.texts("sources", step.sources());
      step.reports().ifPresent(reports -> PartFields.reports(reports, json));
    });
  }

  private void needed(RouteAnswer.Needed needed) {
    json.object(() -> {
      json.text("requirement", needed.requirement());
      json.text("role", needed.role());
      json.text("text", needed.text());
      json.flag("presumed", needed.presumed());
    });
  }

  private void assumption(RouteAnswer.Assumption assumption) {
    json.object(() -> {
      json.code("why", assumption.why());
      json.text("procedure", assumption.procedure());
      json.text("requirement", assumption.requirement());
      json.text("text", assumption.text());
      assumption.ask().ifPresent(ask -> ask("ask", ask));
    });
  }

  private void ask(String name, Answer.Ask ask) {
    json.object(
        name,
        () -> {
          json.text("about", ask.about());
          json.text("text", ask.text());
        });
  }

  private void lacking(RouteAnswer.Lacking lacking) {
    json.object(() -> {
      json.text("procedure", lacking.procedure());
      json.text("requirement", lacking.requirement());
      json.text("text", lacking.text());
    });
  }

  private void unlawful(RouteAnswer.Unlawful unlawful) {
    json.object(() -> {
      json.text("procedure", unlawful.procedure());
      json.text("title", unlawful.title());
      json.text("because", unlawful.because());
      json.text("risks", unlawful.risks());
      json.texts("sources", unlawful.sources());
    });
  }

  private void whyNot(RouteAnswer.WhyNot whyNot) {
    json.object(() -> {
      json.text("procedure", whyNot.procedure());
      json.text("title", whyNot.title());
      json.code("reason", whyNot.reason());
      whyNot.route().ifPresent(place -> json.number("route", place));
      json.text("text", whyNot.text());
      json.list("unmet", whyNot.unmet(), this::breaking);
      json.texts("sources", whyNot.sources());
    });
  }

  private void breaking(RouteAnswer.Breaking breaking) {
    json.object(() -> {
      json.text("requirement", breaking.requirement());
      json.text("text", breaking.text());
      json.texts("sources", breaking.sources());
    });
  }

  private void numbers(String name, List<Integer> numbers) {
    json.list(name, numbers, number -> json.shape(new Shape.Whole(number)));
  }

  private void money(String name, List<Answer.Money> sums) {
    json.list(
        name,
        sums,
        sum ->
            json.object(() -> {
              json.number("value", sum.value());
              json.text("currency", sum.currency());
            }));
  }
}
