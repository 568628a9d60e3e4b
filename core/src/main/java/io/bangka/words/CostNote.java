package io.bangka.words;

import io.bangka.cost.CostComparison;
import io.bangka.cost.Leg;
import io.bangka.cost.PaymentWay;
import io.bangka.model.Citation;
import io.bangka.model.Gap;
import io.bangka.model.Knowledge;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes what the ways to pay cost: each way with its price, which is best at which amount, what
/// is not known, and how it was reckoned.
public record CostNote(Knowledge knowledge, Words words) {
  /// Beyond these, ways are only for whoever wants everything.
  private static final int SHOWN = 8;

  /// The note.
  ///
  /// @param ignored what was written beside the question and not understood
  public Note note(CostComparison comparison, List<String> ignored) {
    var cost = new CostWords(words);
    var lines = new ArrayList<Line>();
    boolean any = comparison.ways().stream().anyMatch(CostNote::isOpen);
    lines.add(new Line.Verdict(any ? Mark.YES : Mark.NO, cost.asked(comparison)));
    ignored.forEach(i -> lines.add(new Line.Understood(ignored(i))));
    var ways = comparison.ways();
    IntStream.range(0, ways.size())
        .mapToObj(i -> line(cost, comparison, ways.get(i), i))
        .forEach(lines::add);
    var best = cost.stretches(comparison);
    if (best.size() > 1 || comparison.compared().size() > 1) {
      String text = cost.compared(comparison) + words.tongue().clauses(best);
      lines.add(new Line.Fee(words.tongue().sentence(text), List.of()));
    }
    gaps(ways).forEach(lines::add);
    lines.add(new Line.Understood(cost.reckoning(comparison)));
    lines.add(new Line.Understood(cost.order()));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), lines);
  }

  private String ignored(String what) {
    return words
        .tongue()
        .sentence(say("not understood, and left out: " + what, "未能理解，已忽略：" + what));
  }

  /// Whoever asks for themself can use it; whoever asks for nobody wants to see it.
  private static boolean isOpen(PaymentWay way) {
    boolean open = way.verdict().map(v -> v == Verdict.YES).orElse(true);
    return open && way.fit() != PaymentWay.Fit.OVER;
  }

  private Line line(CostWords cost, CostComparison comparison, PaymentWay way, int place) {
    String text =
        words.tongue().labelled((place + 1) + ". " + cost.way(way), cost.price(way, comparison));
    String lacks = lacks(way);
    return new Line.Way(
        mark(way), words.tongue().sentence(text + lacks), sources(way), place >= SHOWN);
  }

  private static Mark mark(PaymentWay way) {
    if (way.fit() == PaymentWay.Fit.OVER) {
      return Mark.NO;
    }
    return way.verdict().map(Mark::of).orElse(Mark.YES);
  }

  /// What the person would have to get, for a way that is not open to them.
  private String lacks(PaymentWay way) {
    return way.verdict().filter(v -> v == Verdict.NO).isEmpty()
        ? ""
        : way.legs().stream()
            .filter(l -> l.verdict().equals(Optional.of(Verdict.NO)))
            .flatMap(l -> l.assessment().remedies().stream())
            .findFirst()
            .map(words::remedy)
            .map(remedy -> say("; to use it, " + remedy, "；要用它，需" + remedy))
            .orElse("");
  }

  private static List<String> sources(PaymentWay way) {
    Stream<Citation> fees = way.fees().stream().map(c -> c.fee().citation());
    Stream<Citation> limits =
        way.fit() == PaymentWay.Fit.WITHIN
            ? Stream.empty()
            : way.legs().stream()
                .flatMap(l -> l.assessment().limits().stream())
                .map(b -> b.cap().citation());
    var offered =
        way.legs().stream()
            .map(Leg::procedure)
            .flatMap(p -> p.offered().stream())
            .map(o -> o.citation());
    var first = Cited.all(Stream.concat(fees, limits));
    return first.isEmpty() ? Cited.all(offered) : first;
  }

  private List<Line> gaps(List<PaymentWay> ways) {
    return ways.stream()
        .flatMap(w -> w.legs().stream())
        .flatMap(l -> l.procedure().gaps().stream())
        .filter(g -> g.about() instanceof Gap.About.Fee || g.about() instanceof Gap.About.Limit)
        .filter(g -> g.applies().isEmpty())
        .distinct()
        .map(words::gap)
        .map(text -> (Line) new Line.Gap(words.tongue().sentence(text), true))
        .toList();
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
