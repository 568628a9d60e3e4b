package io.bangka.attempts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The statistics computed a second time: from the list of reports, one by one, with densities that
/// are integrated on a grid. Shares nothing with the program but the record of a report.
final class Reference {
  private static final int STEPS = 20_000;

  private final Map<Attempt, Long> copies;
  private final Map<LocalDate, Double> factors = new HashMap<>();
  private final LocalDate asOf;

  Reference(Collection<Attempt> all, LocalDate asOf) {
    this.asOf = asOf;
    copies =
        all.stream()
            .filter(a -> !a.day().isAfter(asOf))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var days = new HashMap<LocalDate, Double>();
    copies.forEach((a, n) -> days.merge(a.day(), 1 + Math.log(n), Double::sum));
    var sorted = new ArrayList<>(days.values());
    sorted.sort(null);
    int n = sorted.size();
    double median = n == 0 ? 0 : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    double most = Math.max(10, 5 * median);
    days.forEach((day, weight) -> factors.put(day, Math.min(1, most / weight)));
  }

  /// The posterior of the group: 0 countries of the world, 1 a country, 2 an issuer of a country.
  double[] posterior(String country, String issuer, int level) {
    double s = weight(a -> true, true);
    double f = weight(a -> true, false);
    if (level == 0) {
      return new double[] {1 + s, 1 + f};
    }
    Predicate<Attempt> in = a -> a.facts().country().orElse("").equals(country);
    double s1 = weight(in, true);
    double f1 = weight(in, false);
    double mean = (1 + s - s1) / (2 + s + f - s1 - f1);
    double a1 = 10 * mean;
    double b1 = 10 * (1 - mean);
    if (level == 1) {
      return new double[] {a1 + s1, b1 + f1};
    }
    Predicate<Attempt> of = in.and(a -> a.facts().issuer().orElse("").equals(issuer));
    double s2 = weight(of, true);
    double f2 = weight(of, false);
    double mean2 = (a1 + s1 - s2) / (a1 + b1 + s1 + f1 - s2 - f2);
    return new double[] {10 * mean2 + s2, 10 * (1 - mean2) + f2};
  }

  private double weight(Predicate<Attempt> which, boolean worked) {
    double sum = 0;
    for (var entry : copies.entrySet()) {
      var a = entry.getKey();
      boolean failed = a.outcome() == Outcome.REFUSED || a.outcome() == Outcome.BLOCKED;
      if (which.test(a) && (worked ? a.outcome() == Outcome.WORKED : failed)) {
        double age = asOf.toEpochDay() - a.day().toEpochDay();
        sum +=
            (1 + Math.log(entry.getValue()))
                * factors.getOrDefault(a.day(), 1.0)
                * Math.exp(-Math.log(2) * age / 365);
      }
    }
    return sum;
  }

  long different(String country, String issuer, int level) {
    return copies.keySet().stream()
        .filter(a ->
            new HashSet<>(List.of(Outcome.WORKED, Outcome.REFUSED, Outcome.BLOCKED))
                .contains(a.outcome()))
        .filter(a -> level < 1 || a.facts().country().orElse("").equals(country))
        .filter(a -> level < 2 || a.facts().issuer().orElse("").equals(issuer))
        .count();
  }

  /// The value below which so much of the density x^(a-1) (1-x)^(b-1) lies, by the trapezoidal rule
  /// over t with x = sin² t, where the density has no poles for a, b > 1/2.
  static double quantile(double a, double b, double probability) {
    double[] sums = new double[STEPS + 1];
    double h = Math.PI / 2 / STEPS;
    double top = (2 * a - 1) / (2 * (a + b - 1));
    double peak =
        (2 * a - 1) * Math.log(Math.sqrt(top)) + (2 * b - 1) * Math.log(Math.sqrt(1 - top));
    double before = 0;
    for (int i = 1; i <= STEPS; i++) {
      double t = i * h;
      double value =
          i == STEPS
              ? 0
              : Math.exp(
                  (2 * a - 1) * Math.log(Math.sin(t)) + (2 * b - 1) * Math.log(Math.cos(t)) - peak);
      sums[i] = sums[i - 1] + (before + value) / 2;
      before = value;
    }
    double wanted = probability * sums[STEPS];
    int i = 1;
    while (sums[i] < wanted) {
      i++;
    }
    double t = (i - 1 + (wanted - sums[i - 1]) / (sums[i] - sums[i - 1])) * h;
    return Math.sin(t) * Math.sin(t);
  }
}
