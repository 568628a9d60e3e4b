package io.bangka.attempts;

import io.bangka.model.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Reports for tests.
final class Reports {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  static final Known KNOWN =
      new Known(
          Set.of(
              "ferry-pay.link-card",
              "ferry-pay.register",
              "ferry-pay.verify",
              "wechat-pay.link-international-card",
              "alipay.register"),
          Set.of("CY", "DE", "FR"),
          Set.of("passport", "national-id"),
          Set.of("visa", "mastercard"));

  private Reports() {}

  static Attempt report(String procedure, LocalDate day, Outcome outcome) {
    return new Attempt(
        procedure,
        day,
        outcome,
        Attempt.Facts.UNSAID,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Attempt report(Outcome outcome, String country, String issuer, LocalDate day) {
    return new Attempt(
        "ferry-pay.link-card",
        day,
        outcome,
        new Attempt.Facts(
            said(country), Optional.empty(), Optional.empty(), said(issuer), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Attempt full() {
    return new Attempt(
        "wechat-pay.link-international-card",
        DAY,
        Outcome.REFUSED,
        new Attempt.Facts(
            Optional.of("CY"),
            Optional.of("passport"),
            Optional.of("visa"),
            Optional.of("bank-of-cyprus"),
            Optional.of("8.0.50")),
        Optional.of(Failure.CARD),
        Optional.of("该卡暂不支持, \"try\" another"),
        Optional.of("Twice;\nthen I gave up."));
  }

  /// Something that may have been reported.
  static Attempt random(RandomGenerator random) {
    return new Attempt(
        any(random, List.of("ferry-pay.link-card", "ferry-pay.register", "ferry-pay.verify")),
        DAY.minusDays(random.nextInt(900)),
        any(random, List.of(Outcome.values())),
        new Attempt.Facts(
            said(any(random, List.of("CY", "DE", "FR", ""))),
            said(any(random, List.of("passport", "national-id", ""))),
            said(any(random, List.of("visa", "mastercard", ""))),
            said(any(random, List.of("alpha", "beta", "gamma", ""))),
            Optional.empty()),
        random.nextInt(3) == 0
            ? Optional.of(any(random, List.of(Failure.values())))
            : Optional.empty(),
        random.nextBoolean() ? Optional.of("no. " + random.nextInt(100)) : Optional.empty(),
        Optional.empty());
  }

  private static <T> T any(RandomGenerator random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
