package io.bangka.service;

import io.bangka.service.Answer.Fee;
import io.bangka.service.Answer.Limit;
import io.bangka.service.Answer.Money;
import java.time.LocalDate;
import java.util.Optional;

/// The fields of limits, fees and routes, in the order of their components.
record QuantityFields(JsonSink json) {

  void limit(Limit limit) {
    json.object(() -> {
      json.code("per", limit.per());
      json.code("of", limit.of());
      json.code("over", limit.over());
      money("atMost", limit.atMost());
      limit.count().ifPresent(count -> json.number("count", count));
      json.code("bound", limit.bound());
      json.text("text", limit.text());
      json.texts("sources", limit.sources());
    });
  }

  void fee(Fee fee) {
    json.object(() -> {
      json.number("rate", fee.rate());
      money("plus", fee.plus());
      json.code("on", fee.on());
      money("above", fee.above());
      money("min", fee.min());
      money("max", fee.max());
      json.code("by", fee.by());
      money("charged", fee.charged());
      json.text("text", fee.text());
      json.texts("sources", fee.sources());
    });
  }

  void split(Answer.Split split) {
    json.text("text", split.text());
    json.text("procedure", split.procedure());
    json.list("parts", split.parts(), this::instalment);
    json.number("days", split.days());
    json.text("last", split.last().toString());
    money("fees", split.fees());
    json.text("rate", split.rate().map(LocalDate::toString));
  }

  private void instalment(Answer.Instalment part) {
    json.object(() -> {
      json.number("times", part.times());
      json.object("amount", () -> money(part.amount()));
    });
  }

  void route(Answer.Route route) {
    json.object(() -> json.list("steps", route.steps(), this::step));
  }

  private void step(Answer.Step step) {
    json.object(() -> {
      json.text("procedure", step.procedure());
      json.text("title", step.title());
      json.text("takes", step.takes());
      json.list("costs", step.costs(), m -> json.object(() -> money(m)));
    });
  }

  private void money(String name, Optional<Money> money) {
    money.ifPresent(m -> json.object(name, () -> money(m)));
  }

  private void money(Money money) {
    json.number("value", money.value());
    json.text("currency", money.currency());
  }
}
