package io.bangka.attempts;

/// The Beta distribution with parameters `a` and `b`, both above 0.
///
/// The regularised incomplete beta function by Lentz's continued fraction (DLMF 8.17.22), the gamma
/// function by Lanczos's approximation with g = 7. Good to ten digits.
record Beta(double a, double b) {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-14;
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
    1.5056327351493116e-7
  };

  double mean() {
    return a / (a + b);
  }

  /// The probability of a value up to x.
  double cdf(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    // The fraction converges quickly on this side of the mean; the other side is its mirror.
    return x < (a + 1) / (a + b + 2)
        ? front(x) / a * fraction(a, b, x)
        : 1 - front(x) / b * fraction(b, a, 1 - x);
  }

  /// The value that is not exceeded with this probability: Newton's method, held within a bracket.
  double quantile(double probability) {
    double low = 0;
    double high = 1;
    double x = mean();
    for (int i = 0; i < 200 && high - low > 1e-13; i++) {
      double miss = cdf(x) - probability;
      if (miss > 0) {
        high = x;
      } else {
        low = x;
      }
      double slope = front(x) / (x * (1 - x));
      double next = slope > TINY ? x - miss / slope : x;
      double inside = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(inside - x) < 1e-13) {
        return inside;
      }
      x = inside;
    }
    return x;
  }

  /// x^a (1 - x)^b / B(a, b).
  private double front(double x) {
    return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < 10_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }

  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
