package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.money.Amount;
import io.bangka.service.Answer;
import io.bangka.service.CostAnswer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Known fees of one payment over its size, a line for each way. Ways that cost the same share a
/// line. Lines are told apart by a number and by their dashes, never by colour alone.
record CostDrawing(View view, CostAnswer answer) {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 250;
  private static final int LEFT = 48;
  private static final int RIGHT = 44;
  private static final int TOP = 18;
  private static final int BOTTOM = 36;
  private static final int MOST = 6;

  /// A line: what it costs at which sizes, and the numbers of its ways.
  private record Line(List<CostAnswer.Piece> curve, double most, List<Integer> ways) {
    double at(double size) {
      CostAnswer.Piece at = curve.getFirst();
      for (CostAnswer.Piece piece : curve) {
        at = piece.from().value().doubleValue() <= size ? piece : at;
      }
      return cost(at, size);
    }

    static double cost(CostAnswer.Piece piece, double size) {
      return piece.rate().doubleValue() * size + piece.plus().value().doubleValue();
    }
  }

  /// Empty where no source tells any fee.
  Node figure() {
    var lines = lines();
    if (lines.isEmpty()) {
      return el("div");
    }
    double widest = round(upTo());
    double most = lines.stream().mapToDouble(l -> l.at(Math.min(widest, l.most))).max().orElse(0);
    double highest = most == 0 ? 1 : round(most * 1.05);
    var drawn = new ArrayList<Node>();
    drawn.add(el("title", title()).with("id", "cost-title"));
    drawn.add(el("desc", description(lines)).with("id", "cost-description"));
    axes(drawn, widest, highest);
    breaks(drawn, widest);
    double[] taken = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      line(drawn, lines.get(i), i, widest, highest, taken);
    }
    return el(
            "figure",
            el("figcaption", title()),
            el("svg", drawn)
                .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
                .with("role", "img")
                .with("aria-labelledby", "cost-title cost-description"),
            legend(lines))
        .cls("chart");
  }

  private String title() {
    return view.say(
        "Known fees of one payment, by its size (" + answer.amount().currency() + ")",
        "单笔付款的已知费用，按金额（" + answer.amount().currency() + "）");
  }

  private String description(List<Line> lines) {
    var told = new ArrayList<String>();
    for (Line line : lines) {
      var at = answer.ways().get(line.ways.getFirst()).at();
      var points =
          at.stream().map(p -> money(p.amount()) + view.say(": ", "：") + money(p.cost())).toList();
      told.add(
          view.voice()
              .labelled(
                  view.say("Way ", "方式 ") + numbers(line.ways),
                  String.join(view.say("; ", "；"), points)));
    }
    return String.join(view.say(". ", "。"), told);
  }

  private String numbers(List<Integer> ways) {
    return view.voice().list(ways.stream().map(way -> Integer.toString(way + 1)).toList());
  }

  /// Twice the sum, or as far as a break-even point lies, if that is further.
  private double upTo() {
    double asked = answer.amount().value().doubleValue();
    double furthest = 2 * asked;
    for (CostAnswer.Stretch stretch :
        answer.best().subList(0, Math.max(0, answer.best().size() - 1))) {
      furthest = Math.max(furthest, 1.3 * stretch.to().value().doubleValue());
    }
    return Math.min(furthest, 10 * asked);
  }

  private List<Line> lines() {
    Map<List<CostAnswer.Piece>, Line> found = new LinkedHashMap<>();
    for (int i = 0; i < answer.ways().size(); i++) {
      var way = answer.ways().get(i);
      if (way.curve().isEmpty() || (found.size() == MOST && !found.containsKey(way.curve()))) {
        continue;
      }
      double most = way.most().map(m -> m.value().doubleValue()).orElse(Double.POSITIVE_INFINITY);
      var before = found.get(way.curve());
      var ways = before == null ? new ArrayList<Integer>() : new ArrayList<>(before.ways);
      ways.add(i);
      found.put(
          way.curve(),
          new Line(way.curve(), before == null ? most : Math.max(most, before.most), ways));
    }
    return List.copyOf(found.values());
  }

  private void axes(List<Node> drawn, double widest, double highest) {
    for (int i = 0; i <= 4; i++) {
      double size = widest * i / 4;
      double cost = highest * i / 4;
      drawn.add(
          el("path")
              .with("d", "M%s %sH%s".formatted(LEFT, y(cost, highest), WIDTH - RIGHT))
              .cls("grid"));
      drawn.add(label(LEFT - 6, y(cost, highest), plain(cost), "end"));
      drawn.add(
          label(
              Double.parseDouble(x(size, widest)),
              Integer.toString(HEIGHT - BOTTOM + 16),
              plain(size),
              "middle"));
    }
    double asked = answer.amount().value().doubleValue();
    drawn.add(
        el("path")
            .with("d", "M%s %sV%s".formatted(x(asked, widest), TOP, HEIGHT - BOTTOM))
            .cls("asked"));
  }

  /// Where another way becomes the cheapest.
  private void breaks(List<Node> drawn, double widest) {
    for (CostAnswer.Stretch stretch :
        answer.best().subList(0, Math.max(0, answer.best().size() - 1))) {
      double at = stretch.to().value().doubleValue();
      drawn.add(
          el("path")
              .with("d", "M%s %sV%s".formatted(x(at, widest), TOP, HEIGHT - BOTTOM))
              .cls("break"));
      drawn.add(
          label(Double.parseDouble(x(at, widest)), Integer.toString(TOP - 8), plain(at), "middle")
              .cls("at"));
    }
  }

  private static Node.El label(double x, String y, String text, String anchor) {
    return el("text", text)
        .with("x", number(x))
        .with("y", y)
        .with("text-anchor", anchor)
        .with("dominant-baseline", "middle");
  }

  private void line(
      List<Node> drawn, Line line, int place, double widest, double highest, double[] taken) {
    var path = new StringBuilder();
    double end = Math.min(widest, line.most);
    for (int i = 0; i < line.curve.size(); i++) {
      var piece = line.curve.get(i);
      double from = i == 0 ? 0 : piece.from().value().doubleValue();
      double to =
          Math.min(
              end,
              i + 1 < line.curve.size() ? line.curve.get(i + 1).from().value().doubleValue() : end);
      if (from <= end) {
        path.append(i == 0 ? "M" : "L")
            .append(x(from, widest))
            .append(' ')
            .append(y(Line.cost(piece, from), highest))
            .append("L")
            .append(x(to, widest))
            .append(' ')
            .append(y(Line.cost(piece, to), highest));
      }
    }
    drawn.add(el("path").with("d", path.toString()).cls("way w" + place));
    double height = Double.parseDouble(y(line.at(end), highest));
    for (int i = 0; i < place; i++) {
      height = Math.abs(taken[i] - height) < 12 ? taken[i] - 13 : height;
    }
    taken[place] = height;
    var mark = line.ways.size() > 2 ? numbers(line.ways.subList(0, 1)) + " …" : numbers(line.ways);
    drawn.add(
        label(Double.parseDouble(x(end, widest)) + 5, number(height), mark, "start")
            .cls("name w" + place));
  }

  private Node legend(List<Line> lines) {
    var items = new ArrayList<Node>();
    for (int i = 0; i < lines.size(); i++) {
      var ways = lines.get(i).ways;
      var titles =
          ways.stream().limit(2).map(w -> (w + 1) + ". " + answer.ways().get(w).title()).toList();
      String more =
          ways.size() > 2
              ? view.say("; and ", "；以及第 ")
                  + numbers(ways.subList(2, ways.size()))
                  + view.say("", " 种")
              : "";
      var sample =
          el("svg", el("path").with("d", "M0 6H34").cls("way w" + i))
              .with("viewBox", "0 0 34 12")
              .with("width", "34")
              .with("height", "12")
              .with("aria-hidden", "true");
      items.add(el("li", sample, Node.text(" " + view.voice().list(titles) + more)));
    }
    return el("ul", items).cls("legend");
  }

  private static String x(double size, double widest) {
    return number(LEFT + size / widest * (WIDTH - LEFT - RIGHT));
  }

  private static String y(double cost, double highest) {
    return number(HEIGHT - BOTTOM - cost / highest * (HEIGHT - TOP - BOTTOM));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// Up to a number that divides well by four.
  private static double round(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : new double[] {1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10}) {
      if (step * power >= value * 0.9999) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  private String money(Answer.Money sum) {
    return view.words().amount(new Amount(sum.value(), sum.currency()));
  }
}
