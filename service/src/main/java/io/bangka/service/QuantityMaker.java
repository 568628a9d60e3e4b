package io.bangka.service;

import io.bangka.cost.Split;
import io.bangka.engine.Assessment;
import io.bangka.model.Cap;
import io.bangka.model.Fee;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Takes;
import io.bangka.money.Amount;
import io.bangka.words.Cited;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts limits, fees and steps, with their words, into the shape of the contract.
record QuantityMaker(Words words) {

  Answer.Limit limit(Assessment.Bound bound) {
    var limit = bound.limit();
    var most = bound.cap().most();
    return new Answer.Limit(
        limit.per(),
        limit.of(),
        limit.over(),
        sum(most),
        count(most),
        known(most),
        words.limit(bound),
        Cited.ids(bound.cap().citation()));
  }

  private static Optional<Answer.Money> sum(Cap.Most most) {
    return most instanceof Cap.Most.Sum(var amount) ? Optional.of(money(amount)) : Optional.empty();
  }

  private static Optional<Long> count(Cap.Most most) {
    return most instanceof Cap.Most.Count(var count) ? Optional.of(count) : Optional.empty();
  }

  private static Answer.Bound known(Cap.Most most) {
    return switch (most) {
      case Cap.Most.Sum _, Cap.Most.Count _ -> Answer.Bound.KNOWN;
      case Cap.Most.Unlimited _ -> Answer.Bound.UNLIMITED;
      case Cap.Most.Unsourced _ -> Answer.Bound.UNKNOWN;
    };
  }

  Answer.Fee fee(Assessment.Charge charge) {
    Fee fee = charge.fee();
    return new Answer.Fee(
        fee.rate(),
        fee.plus().map(QuantityMaker::money),
        fee.on(),
        fee.above().map(QuantityMaker::money),
        fee.min().map(QuantityMaker::money),
        fee.max().map(QuantityMaker::money),
        fee.by(),
        charge.charged().map(QuantityMaker::money),
        words.charge(charge),
        Cited.ids(fee.citation()));
  }

  Answer.Split split(Split split) {
    return new Answer.Split(
        words.split(split),
        split.procedure().id(),
        split.parts().stream()
            .map(p -> new Answer.Instalment(p.times(), money(p.amount())))
            .toList(),
        split.days(),
        split.last(),
        split.fees().map(QuantityMaker::money),
        split.rate());
  }

  /// The steps of a `yes`, as one route.
  List<Answer.Route> routes(Assessment answer) {
    var steps = answer.steps().stream().map(step -> step(step, answer.asOf())).toList();
    return steps.isEmpty() ? List.of() : List.of(new Answer.Route(steps));
  }

  private Answer.Step step(Procedure procedure, LocalDate asOf) {
    return new Answer.Step(
        procedure.id(),
        words.text(procedure.title()),
        procedure.takes().stream()
            .filter(takes -> takes.force().on(asOf) == Presence.IN_FORCE)
            .map(Takes::value)
            .findFirst(),
        procedure.costs().stream()
            .filter(cost -> cost.force().on(asOf) == Presence.IN_FORCE)
            .map(cost -> money(cost.amount()))
            .toList());
  }

  static Answer.Money money(Amount amount) {
    return new Answer.Money(amount.value(), amount.currency());
  }
}
