package io.bangka.bench.five;

/// The rule as a programmer would write it once: how fast it could be.
final class WithJava {
  private WithJava() {}

  static boolean decide(Applicant who) {
    return who.age() >= 18
        && document(who)
        && who.sms()
        && network(who)
        && !who.country().equals("CN");
  }

  private static boolean document(Applicant who) {
    return switch (who.document()) {
      case "passport", "home-return-permit", "taiwan-permit" -> true;
      default -> false;
    };
  }

  private static boolean network(Applicant who) {
    return switch (who.network()) {
      case "visa", "mastercard", "jcb" -> true;
      default -> false;
    };
  }
}
