package io.bangka.attempts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whether what is reported of a procedure contradicts what the rules say today, and since when.
///
/// Each decided report agrees with the rules or contradicts them. If the days are far likelier with
/// one change between two of them than without any (a Bayes factor above 10, rates uniform, each
/// day as likely), only what came after it counts. There is drift if, of these five reports or
/// more, most contradict with a probability above 95 %.
final class Drift {
  private static final double FACTOR = Math.log(10);
  private static final double SURE = 0.95;

  private Drift() {}

  /// Different decided reports of one day that agree with the rules or contradict them.
  record Day(LocalDate day, long against, long agreeing) {}

  /// What the reports of one procedure come to.
  static Optional<Drifted> of(String procedure, Expected expected, List<Day> reported) {
    var days = byDay(reported);
    int start = change(days);
    long against = 0;
    long agreeing = 0;
    for (Day day : days.subList(start, days.size())) {
      against += day.against();
      agreeing += day.agreeing();
    }
    double contradicted = 1 - new Beta(1 + against, 1 + agreeing).cdf(0.5);
    if (against + agreeing < Size.LEAST || contradicted < SURE) {
      return Optional.empty();
    }
    return Optional.of(
        new Drifted(
            procedure,
            expected,
            days.get(start).day(),
            against + agreeing,
            against,
            start == 0 ? Optional.empty() : Optional.of(range(days))));
  }

  private static List<Day> byDay(List<Day> reported) {
    Map<LocalDate, Day> days = new TreeMap<>();
    for (Day day : reported) {
      days.merge(
          day.day(),
          day,
          (a, b) -> new Day(a.day(), a.against() + b.against(), a.agreeing() + b.agreeing()));
    }
    return new ArrayList<>(days.values());
  }

  /// The place of the first day after the likeliest change; 0 for none.
  private static int change(List<Day> days) {
    if (days.size() < 2) {
      return 0;
    }
    double[] likelihoods = likelihoods(days);
    int best = 1;
    for (int i = 2; i < days.size(); i++) {
      best = likelihoods[i] > likelihoods[best] ? i : best;
    }
    double withChange = logMean(likelihoods);
    boolean changed = withChange - segment(days, 0, days.size()) > FACTOR;
    return changed ? best : 0;
  }

  /// Where the change lies with a probability of 90 %: from the last report before it could have
  /// happened.
  private static Drifted.Change range(List<Day> days) {
    double[] likelihoods = likelihoods(days);
    double total = logMean(likelihoods) + Math.log(days.size() - 1.0);
    int first = 0;
    int last = days.size() - 1;
    double sum = 0;
    for (int i = 1; i < days.size(); i++) {
      sum += Math.exp(likelihoods[i] - total);
      if (first == 0 && sum > 0.05) {
        first = i;
      }
      if (sum >= 0.95) {
        last = i;
        break;
      }
    }
    return new Drifted.Change(
        days.get(change(days)).day(),
        days.get(Math.max(1, first) - 1).day().plusDays(1),
        days.get(last).day());
  }

  /// At i: with a change between day i - 1 and day i.
  private static double[] likelihoods(List<Day> days) {
    double[] likelihoods = new double[days.size()];
    for (int i = 1; i < days.size(); i++) {
      likelihoods[i] = segment(days, 0, i) + segment(days, i, days.size());
    }
    return likelihoods;
  }

  private static double segment(List<Day> days, int from, int to) {
    long against = 0;
    long agreeing = 0;
    for (int i = from; i < to; i++) {
      against += days.get(i).against();
      agreeing += days.get(i).agreeing();
    }
    return Beta.logBeta(1.0 + against, 1.0 + agreeing);
  }

  /// Of those from 1 on.
  private static double logMean(double[] logs) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < logs.length; i++) {
      top = Math.max(top, logs[i]);
    }
    double sum = 0;
    for (int i = 1; i < logs.length; i++) {
      sum += Math.exp(logs[i] - top);
    }
    return top + Math.log(sum / (logs.length - 1));
  }
}
