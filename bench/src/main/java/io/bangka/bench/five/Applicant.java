package io.bangka.bench.five;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What the rule of five conditions looks at, of somebody who holds one thing of each kind.
///
/// @param document the kind of document
/// @param sms whether the phone receives text messages
/// @param country of the card
public record Applicant(int age, String document, boolean sms, String network, String country) {
  private static final List<String> TAKEN =
      List.of("passport", "home-return-permit", "taiwan-permit");
  private static final List<String> NOT_TAKEN = List.of("residence-permit", "cn-id-card");
  private static final List<String> NETWORKS = List.of("visa", "mastercard", "jcb");
  private static final List<String> OTHER_NETWORKS = List.of("amex", "unionpay");
  private static final List<String> ABROAD = List.of("CY", "DE", "GB", "US", "HK");

  /// Each condition holds for seven applicants in eight, the whole rule for about half of them.
  private static final int ONE_IN = 8;

  /// Always the same applicants for the same number.
  static List<Applicant> draw(int number) {
    var random = new Random(2026);
    return Stream.generate(() -> one(random)).limit(number).toList();
  }

  private static Applicant one(Random random) {
    return new Applicant(
        mostly(random) ? 18 + random.nextInt(60) : random.nextInt(18),
        any(random, mostly(random) ? TAKEN : NOT_TAKEN),
        mostly(random),
        any(random, mostly(random) ? NETWORKS : OTHER_NETWORKS),
        mostly(random) ? any(random, ABROAD) : "CN");
  }

  private static boolean mostly(Random random) {
    return random.nextInt(ONE_IN) != 0;
  }

  private static String any(Random random, List<String> values) {
    // Strings of their own, as read from somewhere: equal, but never the same object.
    return new String(values.get(random.nextInt(values.size())).toCharArray());
  }
}
