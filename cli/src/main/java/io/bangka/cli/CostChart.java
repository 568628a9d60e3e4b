package io.bangka.cli;

import io.bangka.service.Answer.Money;
import io.bangka.service.CostAnswer;
import io.bangka.service.CostAnswer.Way;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What ways cost at several amounts, as bars in text. Ways that cost the same everywhere share
/// their bars; those of which no source tells any fee have none.
final class CostChart {
  private static final int WIDEST_BAR = 30;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final int MOST_BARS = 6;

  private final CostAnswer answer;
  private final Task task;

  CostChart(CostAnswer answer, Task task) {
    this.answer = answer;
    this.task = task;
  }

  /// Blank where there is nothing to draw.
  String text() {
    var curves = curves();
    if (curves.isEmpty()) {
      return "";
    }
    var most =
        curves.keySet().stream()
            .flatMap(List::stream)
            .map(p -> p.cost().value())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    var out = new StringBuilder("\n").append(task.style().bold(title())).append('\n');
    int amounts = width(answer.amounts().stream().map(m -> plain(m.value())).toList());
    curves.forEach((points, names) -> {
      out.append(task.in("Ways ", "方式 ")).append(names).append('\n');
      if (points.stream().allMatch(p -> p.cost().value().signum() == 0)) {
        out.append(task.in("  0 at each of these amounts\n", "  各金额均为 0\n"));
      } else {
        points.forEach(p -> out.append(row(p, amounts, most)));
      }
    });
    return out.toString();
  }

  private String title() {
    String currency = answer.amount().currency();
    return task.in(
        "Known fees of one payment, by amount (" + currency + ")",
        "单笔付款的已知手续费，按金额（" + currency + "）");
  }

  /// The numbers of the ways, by what they cost.
  private Map<List<CostAnswer.Point>, String> curves() {
    var ways = answer.ways();
    var found = new LinkedHashMap<List<CostAnswer.Point>, List<Integer>>();
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      if (!way.at().isEmpty() && (found.size() < MOST_BARS || found.containsKey(way.at()))) {
        found.computeIfAbsent(way.at(), _ -> new ArrayList<>()).add(i + 1);
      }
    }
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                (a, _) -> a,
                LinkedHashMap::new));
  }

  private String row(CostAnswer.Point point, int amounts, BigDecimal most) {
    String amount = plain(point.amount().value());
    String cost = plain(point.cost().value());
    return "  "
        + " ".repeat(amounts - amount.length())
        + amount
        + " "
        + bar(point.cost(), most)
        + cost
        + "\n";
  }

  /// To the eighth of a column.
  private static String bar(Money cost, BigDecimal most) {
    if (most.signum() == 0 || cost.value().signum() == 0) {
      return "";
    }
    int eighths =
        cost.value()
            .multiply(BigDecimal.valueOf(WIDEST_BAR * 8L))
            .divide(most, 0, RoundingMode.CEILING)
            .intValueExact();
    String rest = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8));
    return "█".repeat(eighths / 8) + rest + " ";
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
