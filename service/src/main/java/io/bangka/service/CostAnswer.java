package io.bangka.service;

import io.bangka.cost.Missing;
import io.bangka.cost.PaymentWay.Fit;
import io.bangka.model.Language;
import io.bangka.model.Period;
import io.bangka.model.Verdict;
import io.bangka.service.Answer.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What the ways to pay a sum cost, as the contract has it: the components of these records are the
/// fields of its JSON, under the same names. Fields may be added, never renamed. What no source
/// tells is named under `missing`, and never counted as nothing.
///
/// @param knowledge the version of the knowledge: `sha256:` and 64 hexadecimal digits
/// @param rate by which sums are converted to the currency at home; empty where none is known
/// @param per `transaction` for a single payment
/// @param times how many such periods
/// @param reckoning how sums are converted and rounded
/// @param ways the best first; how they are ordered is told under `order`
/// @param compared places in `ways`, from 0, of those that `best` compares: the same is unknown of
///   them
/// @param best which of these are the cheapest at which amounts, from the smallest unit up, without
///   gaps
/// @param sources every source that is cited, by id
public record CostAnswer(
    LocalDate asOf,
    String knowledge,
    Language lang,
    String purpose,
    Money amount,
    Period per,
    Optional<Integer> times,
    Optional<String> home,
    Optional<Rate> rate,
    String text,
    List<Way> ways,
    List<Integer> compared,
    List<Stretch> best,
    List<Money> amounts,
    String order,
    String reckoning,
    List<String> ignored,
    SequencedMap<String, Answer.Source> sources) {
  public CostAnswer {
    ways = List.copyOf(ways);
    compared = List.copyOf(compared);
    best = List.copyOf(best);
    amounts = List.copyOf(amounts);
    ignored = List.copyOf(ignored);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// A reference rate of the European Central Bank.
  ///
  /// @param value what a unit of the sum's currency is worth in the other
  /// @param day of the rate: it may be long ago
  public record Rate(String currency, BigDecimal value, LocalDate day) {}

  /// One way to pay.
  ///
  /// @param supply the procedure by which the money is fetched first: cash that is drawn, a wallet
  ///   that is filled
  /// @param verdict whether the person can; left out where nobody was asked about
  /// @param fit how the sum stands to the limits
  /// @param known the fees that sources tell, for the payment or for one period
  /// @param total the same for all periods
  /// @param atHome the known fees in the currency at home, at the reference rate
  /// @param missing what no source tells
  /// @param at what is known of the cost of one payment of each of the `amounts`, as far as it
  ///   takes such a payment
  /// @param curve what is known of the cost of one payment of any size up to `most`; empty where
  ///   nothing is known
  /// @param most what one payment may surely be; missing where no limit is known
  /// @param lacks what the person would have to get
  public record Way(
      String procedure,
      String title,
      Optional<String> supply,
      Optional<Verdict> verdict,
      Fit fit,
      Optional<Money> known,
      Optional<Money> total,
      Optional<Money> atHome,
      List<Missing> missing,
      String text,
      List<Answer.Fee> fees,
      List<Answer.Limit> limits,
      Optional<Answer.Split> split,
      List<Point> at,
      List<Piece> curve,
      Optional<Money> most,
      List<Answer.Remedy> lacks) {}

  /// From this size on a payment costs `rate` of it and `plus`, before rounding; until the next
  /// piece.
  public record Piece(Money from, BigDecimal rate, Money plus) {}

  /// What one payment of a size costs.
  public record Point(Money amount, Money cost) {}

  /// Amounts at which the same ways are the cheapest.
  ///
  /// @param to the last such amount; the last stretch ends where amounts were no longer looked at
  /// @param ways places in `ways`, from 0
  public record Stretch(Money from, Money to, List<Integer> ways, String text) {}
}
