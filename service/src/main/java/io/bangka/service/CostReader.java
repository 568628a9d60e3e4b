package io.bangka.service;

import io.bangka.cost.CostQuestion;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.money.Units;
import io.bangka.pack.CurrencyReader;
import io.bangka.pack.Unknown;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what is to be paid: a query with an act and an amount, and the currency at home, `home`.
record CostReader(Knowledge knowledge) {

  record Read(CostQuestion question, List<String> ignored) {}

  /// Reads it.
  ///
  /// @param profile of the person; empty to compare the ways whoever asks
  /// @param day the day of an answer to these queries
  /// @throws Faulty with every fault
  Read read(
      Optional<Written> profile,
      Written.Mapping written,
      boolean strict,
      Function<List<Query>, LocalDate> day)
      throws Faulty {
    var query = new Written.Mapping(without(written), written.place());
    var nobody = new Written.Mapping(List.of(), written.place());
    var read = new Reader(knowledge, Unknown.REFUSED).read(profile.orElse(nobody), query, day);
    var faults = new Faults();
    var home = home(written, faults);
    refuse(read.query(), written, faults);
    faults.throwIfAny();
    return new Read(
        question(read.query(), profile.map(_ -> read.profile()), home, read.asOf(), strict),
        read.ignored());
  }

  static CostQuestion question(
      Query query,
      Optional<Profile> person,
      Optional<String> home,
      LocalDate asOf,
      boolean strict) {
    return new CostQuestion(
        asOf,
        query.purposes().getFirst(),
        query.act(),
        query.platform(),
        query.spending().orElseThrow(),
        home,
        person,
        query.parties(),
        strict);
  }

  private static List<Written.Entry> without(Written.Mapping written) {
    return written.entries().stream().filter(e -> !e.key().text().equals(HOME)).toList();
  }

  private static Optional<String> home(Written.Mapping written, Faults faults) {
    return written
        .get(HOME)
        .filter(Written.Scalar.class::isInstance)
        .map(Written.Scalar.class::cast)
        .flatMap(code -> CurrencyReader.read(code, faults));
  }

  private void refuse(Query query, Written.Mapping written, Faults faults) {
    var place = written.place();
    if (query.purposes().isEmpty()) {
      faults.error("missing-field", place, NO_ACT, NO_ACT_HELP);
    } else if (query.purposes().size() > 1
        || knowledge.vocabulary().gains(query.purposes().getFirst()).isPresent()) {
      faults.error("not-an-act", at(written, "purpose"), NOT_PAID, NO_ACT_HELP);
    }
    if (query.spending().isEmpty()) {
      faults.error("missing-field", place, NO_SUM, NO_SUM_HELP);
    } else {
      refuseSum(query, written, faults);
    }
  }

  /// A sum that nobody can pay.
  static void refuseSum(Query query, Written.Mapping written, Faults faults) {
    query
        .spending()
        .ifPresent(spending -> {
          var sum = spending.amount();
          if (sum.value().signum() <= 0) {
            faults.error("nothing-to-pay", at(written, "amount"), NOTHING, NO_SUM_HELP);
          } else if (!Units.of(sum.currency()).payable(sum)) {
            faults.error("not-payable", at(written, "amount"), TOO_FINE, TOO_FINE_HELP);
          }
        });
  }

  private static Place at(Written.Mapping written, String key) {
    return written.get(key).map(Written::place).orElse(written.place());
  }

  private static final String HOME = "home";
  private static final LocalText NO_ACT =
      new LocalText("What is to be paid for is missing.", "没有写要付什么款。");
  private static final LocalText NO_ACT_HELP =
      new LocalText(
          "Name one act, like `merchant-payment` or `remit`.",
          "请写一种付款行为，例如 merchant-payment 或 remit。");
  private static final LocalText NOT_PAID =
      new LocalText("This is not one act that is paid.", "这不是一种付款行为。");
  private static final LocalText NO_SUM = new LocalText("The amount is missing.", "没有写金额。");
  private static final LocalText NO_SUM_HELP =
      new LocalText("Write a currency and a sum, like `CNY 500`.", "请写货币和金额，例如 CNY 500。");
  private static final LocalText NOTHING =
      new LocalText("There is nothing to pay.", "金额为零，没有要付的款。");
  private static final LocalText TOO_FINE =
      new LocalText("The currency has no unit so small.", "这种货币没有这么小的单位。");
  private static final LocalText TOO_FINE_HELP =
      new LocalText("Leave the last digits out.", "请去掉末尾的小数。");
}
