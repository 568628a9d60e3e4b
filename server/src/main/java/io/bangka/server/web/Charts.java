package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.attempts.Rate;
import java.util.Locale;

/// Small drawings (SVG) beside the numbers that they show; whoever does not see them has the
/// numbers.
final class Charts {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 16;

  private Charts() {}

  /// The interval as a line from nothing to all, the expected rate as a point on it.
  static Node interval(Rate rate) {
    String middle = number(HEIGHT / 2.0);
    return drawing(
        line(0, WIDTH, middle).cls("axis"),
        el("line")
            .with("x1", number(WIDTH / 2.0))
            .with("x2", number(WIDTH / 2.0))
            .with("y1", "3")
            .with("y2", number(HEIGHT - 3))
            .cls("axis"),
        line(at(rate.low()), at(rate.high()), middle).cls("range"),
        el("circle").with("cx", number(at(rate.mean()))).with("cy", middle).with("r", "4.5"));
  }

  /// A bar, as long as its share of the longest.
  static Node bar(long part, long most) {
    double width = Math.max(2, (double) WIDTH * part / Math.max(1, most));
    return drawing(
        el("rect")
            .with("x", "0")
            .with("y", "2")
            .with("width", number(width))
            .with("height", number(HEIGHT - 4)));
  }

  private static double at(double rate) {
    return 5 + rate * (WIDTH - 10);
  }

  private static Node.El line(double from, double to, String height) {
    return el("line")
        .with("x1", number(from))
        .with("x2", number(to))
        .with("y1", height)
        .with("y2", height);
  }

  private static Node drawing(Node... inside) {
    return el("svg", inside)
        .cls("chart")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("width", Integer.toString(WIDTH))
        .with("height", Integer.toString(HEIGHT))
        .with("aria-hidden", "true");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
