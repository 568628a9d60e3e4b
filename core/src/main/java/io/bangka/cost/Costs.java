package io.bangka.cost;

import io.bangka.engine.Engine;
import io.bangka.model.Knowledge;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.money.Cheapest;
import io.bangka.money.Curve;
import io.bangka.money.Rates;
import io.bangka.money.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Compares the ways to pay. Thread-safe.
public final class Costs {
  /// How far beyond the sum that was asked about the best ways are looked for.
  private static final long BEYOND = 10;

  private final Knowledge knowledge;
  private final Engine engine;
  private final Rates rates;

  /// @param rates also those that the engine compares with
  public Costs(Knowledge knowledge, Engine engine, Rates rates) {
    this.knowledge = knowledge;
    this.engine = engine;
    this.rates = rates;
  }

  /// Every lawful way that the knowledge states for the act at its place.
  public CostComparison compare(CostQuestion question) {
    var units = Units.of(question.spending().amount().currency());
    var legs = new Legs(knowledge, engine, question);
    var pricing = new Pricing(question, units, rates, place(question));
    var priced = new ArrayList<Pricing.Priced>();
    for (Leg payment : legs.payments()) {
      var supplies = legs.supplies(payment.procedure());
      if (supplies.isEmpty()) {
        priced.add(pricing.of(payment, Optional.empty()));
      }
      supplies.forEach(supply -> priced.add(pricing.of(payment, Optional.of(supply))));
    }
    priced.sort(ORDER);
    var ways = priced.stream().map(Pricing.Priced::way).toList();
    var compared = compared(ways);
    return new CostComparison(
        question,
        ways,
        compared,
        best(ways, compared, units, question),
        question.home().flatMap(home -> rates.rate(units.currency(), home, question.asOf())));
  }

  /// Where it happens; blank where nobody says.
  private static String place(CostQuestion question) {
    return question.act().said().get("in") instanceof Said.Exactly(var values) && values.size() == 1
        ? values.first()
        : "";
  }

  private static final Comparator<Pricing.Priced> ORDER =
      Comparator.comparingInt((Pricing.Priced p) -> rank(p.way().verdict()))
          .thenComparing(p -> p.way().fit())
          .thenComparingInt(p -> p.way().missing().size())
          .thenComparing(Pricing.Priced::exactly)
          .thenComparing(p -> p.way().payment().procedure().id())
          .thenComparing(p -> p.way().supply().map(s -> s.procedure().id()).orElse(""));

  private static int rank(Optional<Verdict> verdict) {
    return verdict
        .map(v ->
            switch (v) {
              case YES -> 0;
              case DEPENDS -> 1;
              case NO -> 2;
            })
        .orElse(0);
  }

  /// Ways of which the same is unknown, so that what is known compares.
  private static List<Integer> compared(List<PaymentWay> ways) {
    return ways.stream()
        .filter(way -> !way.missing().contains(Missing.SERVICE))
        .filter(way -> way.verdict().equals(ways.getFirst().verdict()))
        .findFirst()
        .map(first ->
            IntStream.range(0, ways.size())
                .filter(i -> ways.get(i).missing().equals(first.missing()))
                .filter(i -> ways.get(i).verdict().equals(first.verdict()))
                .boxed()
                .toList())
        .orElse(List.of());
  }

  private static List<CostComparison.Stretch> best(
      List<PaymentWay> ways, List<Integer> compared, Units units, CostQuestion question) {
    var offers =
        compared.stream()
            .map(ways::get)
            .map(way -> new Cheapest.Offer(way.curve(), way.most()))
            .toList();
    if (offers.isEmpty()) {
      return List.of();
    }
    long upTo = Math.min(Curve.LARGEST, BEYOND * units.in(question.spending().amount().value()));
    return Cheapest.of(offers, upTo).stream()
        .map(s ->
            new CostComparison.Stretch(
                units.amount(s.from()),
                units.amount(s.to()),
                s.best().stream().map(compared::get).toList()))
        .toList();
  }
}
