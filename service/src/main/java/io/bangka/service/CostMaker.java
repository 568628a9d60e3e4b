package io.bangka.service;

import io.bangka.cost.CostComparison;
import io.bangka.cost.Leg;
import io.bangka.cost.PaymentWay;
import io.bangka.engine.Assessment;
import io.bangka.model.Knowledge;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.money.Curve;
import io.bangka.money.Units;
import io.bangka.words.CostNote;
import io.bangka.words.CostWords;
import io.bangka.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts a comparison of costs into the shape of the contract.
record CostMaker(Knowledge knowledge, Words words) {
  /// At which parts and multiples of the sum costs are told.
  private static final List<BigDecimal> LADDER =
      Stream.of("0.1", "0.2", "0.5", "1", "2", "5", "10").map(BigDecimal::new).toList();

  CostReply reply(CostComparison comparison, List<String> ignored) {
    return new CostReply(
        answer(comparison, ignored), new CostNote(knowledge, words).note(comparison, ignored));
  }

  private CostAnswer answer(CostComparison comparison, List<String> ignored) {
    var cost = new CostWords(words);
    var question = comparison.question();
    var spending = question.spending();
    var amounts = amounts(spending.amount());
    var ways = comparison.ways().stream().map(w -> way(w, comparison, amounts)).toList();
    return new CostAnswer(
        question.asOf(),
        knowledge.version(),
        words.language(),
        question.purpose(),
        QuantityMaker.money(spending.amount()),
        spending.per(),
        spending.times().isPresent() ? Optional.of(spending.times().getAsInt()) : Optional.empty(),
        question.home(),
        question
            .home()
            .flatMap(h -> comparison.home().map(r -> new CostAnswer.Rate(h, r.value(), r.day()))),
        cost.asked(comparison),
        ways,
        comparison.compared(),
        best(comparison, cost),
        amounts.stream().map(QuantityMaker::money).toList(),
        cost.order(),
        cost.reckoning(comparison),
        ignored,
        new CitedSources(knowledge).ofIds(ways.stream().flatMap(CostMaker::ids)));
  }

  private static List<CostAnswer.Stretch> best(CostComparison comparison, CostWords cost) {
    var best = comparison.best();
    return IntStream.range(0, best.size())
        .mapToObj(i -> {
          var stretch = best.get(i);
          return new CostAnswer.Stretch(
              QuantityMaker.money(stretch.from()),
              QuantityMaker.money(stretch.to()),
              stretch.ways(),
              cost.stretch(stretch, i == 0, i == best.size() - 1));
        })
        .toList();
  }

  /// What can be paid of these, in rising order.
  private static List<Amount> amounts(Amount sum) {
    var units = Units.of(sum.currency());
    var found = new TreeSet<Long>();
    LADDER.forEach(factor -> found.add(units.in(sum.value().multiply(factor))));
    return found.stream().filter(size -> size > 0).map(units::amount).toList();
  }

  private CostAnswer.Way way(PaymentWay way, CostComparison comparison, List<Amount> amounts) {
    var cost = new CostWords(words);
    var quantities = new QuantityMaker(words);
    var parts = new PartMaker(knowledge, words, new Shapes(knowledge.vocabulary()));
    return new CostAnswer.Way(
        way.payment().procedure().id(),
        cost.way(way),
        way.supply().map(s -> s.procedure().id()),
        way.verdict(),
        way.fit(),
        way.known().map(QuantityMaker::money),
        way.total().map(QuantityMaker::money),
        way.known().flatMap(k -> atHome(k, comparison)),
        List.copyOf(way.missing()),
        cost.price(way, comparison),
        way.fees().stream()
            .map(c -> new Assessment.Charge(c.fee(), Optional.of(c.amount())))
            .map(quantities::fee)
            .toList(),
        way.legs().stream()
            .flatMap(l -> l.assessment().limits().stream())
            .map(quantities::limit)
            .toList(),
        way.split().map(quantities::split),
        way.known().isEmpty() ? List.of() : points(way, amounts),
        way.known().isEmpty() ? List.of() : curve(way, amounts.getFirst().currency()),
        most(way, amounts.getFirst().currency()),
        way.legs().stream().flatMap(CostMaker::lacking).map(parts::remedy).toList());
  }

  private static Stream<Assessment.Remedy> lacking(Leg leg) {
    return leg.verdict().filter(v -> v == Verdict.NO).isPresent()
        ? leg.assessment().remedies().stream()
        : Stream.empty();
  }

  private static List<CostAnswer.Point> points(PaymentWay way, List<Amount> amounts) {
    return amounts.stream()
        .filter(a -> Units.of(a.currency()).in(a.value()) <= way.most())
        .map(a -> {
          var units = Units.of(a.currency());
          var there = units.rounded(way.curve().at(units.in(a.value())));
          return new CostAnswer.Point(QuantityMaker.money(a), QuantityMaker.money(there));
        })
        .toList();
  }

  private static List<CostAnswer.Piece> curve(PaymentWay way, String currency) {
    var units = Units.of(currency);
    return way.curve().pieces().stream()
        .map(piece ->
            new CostAnswer.Piece(
                QuantityMaker.money(units.amount(piece.from())),
                piece.slope(),
                new Answer.Money(piece.offset().movePointLeft(units.digits()), currency)))
        .toList();
  }

  private static Optional<Answer.Money> most(PaymentWay way, String currency) {
    return way.most() < Curve.LARGEST
        ? Optional.of(QuantityMaker.money(Units.of(currency).amount(way.most())))
        : Optional.empty();
  }

  private static Optional<Answer.Money> atHome(Amount known, CostComparison comparison) {
    return comparison
        .question()
        .home()
        .flatMap(h -> comparison.home().map(r -> CostWords.converted(known, h, r)))
        .map(QuantityMaker::money);
  }

  private static Stream<String> ids(CostAnswer.Way way) {
    return Stream.concat(
        way.fees().stream().flatMap(f -> f.sources().stream()),
        way.limits().stream().flatMap(l -> l.sources().stream()));
  }
}
