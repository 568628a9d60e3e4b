package io.bangka.service;

import io.bangka.service.Answer.Because;
import io.bangka.service.Answer.Part;

/// The fields of one part of an answer, in the order of its components.
record PartFields(JsonSink json) {

  void part(Part part) {
    var quantities = new QuantityFields(json);
    json.object(() -> {
      part.reading().ifPresent(i -> json.number("reading", i));
      json.text("platform", part.platform());
      json.text("purpose", part.purpose());
      json.text("procedure", part.procedure());
      json.code("asked", part.asked());
      json.code("verdict", part.verdict());
      json.flag("firm", part.firm());
      json.flag("exact", part.exact());
      json.code("why", part.why());
      json.code("leaning", part.leaning());
      json.text("validUntil", part.validUntil());
      json.text("text", part.text());
      json.list("because", part.because(), this::because);
      json.list("assumes", part.assumes(), this::assumes);
      json.list("asks", part.asks(), this::ask);
      json.list("remedies", part.remedies(), this::remedy);
      part.split().ifPresent(s -> json.object("split", () -> quantities.split(s)));
      json.list("instead", part.instead(), this::other);
      json.list("allows", part.allows(), this::act);
      json.list("denies", part.denies(), this::act);
      json.list("limits", part.limits(), quantities::limit);
      json.list("fees", part.fees(), quantities::fee);
      json.list("hazards", part.hazards(), this::hazard);
      json.list("hints", part.hints(), this::hint);
      json.list("gaps", part.gaps(), this::gap);
      json.list("routes", part.routes(), quantities::route);
      json.list("others", part.others(), this::other);
      part.reports().ifPresent(reports -> reports(reports, json));
    });
  }

  private void because(Because because) {
    json.object(() -> {
      json.text("requirement", because.requirement());
      json.text("procedure", because.procedure());
      json.code("state", because.state());
      json.text("text", because.text());
      because.metBy().ifPresent(holding -> json.shape("metBy", holding));
      json.text("assumed", because.assumed());
      json.text("step", because.step());
      json.code("why", because.why());
      json.texts("sources", because.sources());
      json.list("disputed", because.disputed(), this::disputed);
    });
  }

  private void disputed(Answer.Disputed disputed) {
    json.object(() -> {
      json.text("text", disputed.text());
      json.texts("sources", disputed.sources());
    });
  }

  private void assumes(Answer.Assumes assumes) {
    json.object(() -> {
      json.text("presumption", assumes.presumption());
      json.text("text", assumes.text());
      json.code("otherwise", assumes.otherwise());
    });
  }

  private void ask(Answer.Ask ask) {
    json.object(() -> {
      json.text("about", ask.about());
      json.text("text", ask.text());
    });
  }

  void remedy(Answer.Remedy remedy) {
    json.object(() -> {
      json.text("text", remedy.text());
      json.list("gain", remedy.gain(), json::shape);
      json.texts("steps", remedy.steps());
    });
  }

  private void act(Answer.Act act) {
    json.object(() -> {
      json.inline(act.act());
      json.text("text", act.text());
      json.texts("sources", act.sources());
    });
  }

  void hazard(Answer.Hazard hazard) {
    json.object(() -> {
      json.text("text", hazard.text());
      json.text("cure", hazard.cure());
      json.texts("sources", hazard.sources());
    });
  }

  private void hint(Answer.Hint hint) {
    json.object(() -> {
      json.text("text", hint.text());
      json.texts("sources", hint.sources());
    });
  }

  private void gap(Answer.Gap gap) {
    json.object(() -> {
      json.text("about", gap.about());
      json.text("text", gap.text());
      json.text("searched", gap.searched().toString());
    });
  }

  static void reports(Answer.Reports reports, JsonSink json) {
    json.object("reports", () -> reportsInside(reports, json));
  }

  private static void reportsInside(Answer.Reports reports, JsonSink json) {
    json.number("worked", reports.worked());
    json.number("of", reports.of());
    json.text("since", reports.since().toString());
    json.number("mean", reports.mean());
    json.number("low", reports.low());
    json.number("high", reports.high());
    json.text("text", reports.text());
  }

  private void other(Answer.Other other) {
    json.object(() -> {
      json.text("procedure", other.procedure());
      json.code("verdict", other.verdict());
    });
  }
}
