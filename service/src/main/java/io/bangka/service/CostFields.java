package io.bangka.service;

import io.bangka.service.Answer.Money;
import java.util.Optional;

/// The fields of what ways to pay cost, in the order of their components.
record CostFields(JsonSink json) {

  void answer(CostAnswer answer) {
    json.object(() -> {
      json.text("asOf", answer.asOf().toString());
      json.text("knowledge", answer.knowledge());
      json.code("lang", answer.lang());
      json.text("purpose", answer.purpose());
      money("amount", answer.amount());
      json.code("per", answer.per());
      answer.times().ifPresent(times -> json.number("times", times));
      json.text("home", answer.home());
      answer.rate().ifPresent(rate -> json.object("rate", () -> rate(rate)));
      json.text("text", answer.text());
      json.list("ways", answer.ways(), this::way);
      json.numbers("compared", answer.compared());
      json.list("best", answer.best(), this::stretch);
      json.list("amounts", answer.amounts(), this::plain);
      json.text("order", answer.order());
      json.text("reckoning", answer.reckoning());
      json.texts("ignored", answer.ignored());
      var fields = new AnswerFields(json);
      json.object("sources", () -> answer.sources().forEach(fields::source));
    });
  }

  private void rate(CostAnswer.Rate rate) {
    json.text("currency", rate.currency());
    json.number("value", rate.value());
    json.text("day", rate.day().toString());
  }

  private void way(CostAnswer.Way way) {
    var quantities = new QuantityFields(json);
    json.object(() -> {
      json.text("procedure", way.procedure());
      json.text("title", way.title());
      json.text("supply", way.supply());
      json.code("verdict", way.verdict());
      json.code("fit", way.fit());
      money("known", way.known());
      money("total", way.total());
      money("atHome", way.atHome());
      json.texts("missing", way.missing().stream().map(Codes::of).toList());
      json.text("text", way.text());
      json.list("fees", way.fees(), quantities::fee);
      json.list("limits", way.limits(), quantities::limit);
      way.split().ifPresent(s -> json.object("split", () -> quantities.split(s)));
      json.list("at", way.at(), this::point);
      json.list("curve", way.curve(), this::piece);
      money("most", way.most());
      json.list("lacks", way.lacks(), new PartFields(json)::remedy);
    });
  }

  private void point(CostAnswer.Point point) {
    json.object(() -> {
      money("amount", point.amount());
      money("cost", point.cost());
    });
  }

  private void piece(CostAnswer.Piece piece) {
    json.object(() -> {
      money("from", piece.from());
      json.number("rate", piece.rate());
      money("plus", piece.plus());
    });
  }

  private void stretch(CostAnswer.Stretch stretch) {
    json.object(() -> {
      money("from", stretch.from());
      money("to", stretch.to());
      json.numbers("ways", stretch.ways());
      json.text("text", stretch.text());
    });
  }

  private void plain(Money money) {
    json.object(() -> fields(money));
  }

  private void money(String name, Optional<Money> money) {
    money.ifPresent(m -> money(name, m));
  }

  private void money(String name, Money money) {
    json.object(name, () -> fields(money));
  }

  private void fields(Money money) {
    json.number("value", money.value());
    json.text("currency", money.currency());
  }
}
