package io.bangka.words;

import io.bangka.model.ClaimVerdict;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of claims, in both languages at once.
public record ClaimWords(Knowledge knowledge) {

  /// Whether everything that a thing may be lies within a pattern.
  public static boolean within(Holding thing, Pattern pattern) {
    return Tests.pattern(thing).within(pattern);
  }

  /// What answers say: their verdicts.
  ///
  /// @param limits whether their limits matter, too
  public LocalText answers(List<Told> answers, boolean limits) {
    return both(words ->
        answers.stream()
            .map(told -> answer(told, limits, words))
            .distinct()
            .collect(Collectors.joining(words.tongue().say(" ", ""))));
  }

  private static String answer(Told told, boolean limits, Words words) {
    String verdict = words.verdict(told);
    if (!limits || told.assessment().limits().isEmpty()) {
      return verdict;
    }
    var bounds = told.assessment().limits().stream().map(words::limit).distinct().toList();
    String space = words.tongue().say(" ", "");
    return verdict + space + words.tongue().sentence(words.tongue().clauses(bounds));
  }

  /// What a word may mean.
  public LocalText readings(String word, List<Holding> readings) {
    return both(words -> {
      String meanings = words.tongue().either(readings.stream().map(words::thing).toList());
      String quoted = words.tongue().quoted(word);
      return words
          .tongue()
          .sentence(
              words.tongue().say(quoted + " may mean " + meanings, quoted + "可以指" + meanings));
    });
  }

  /// That a statement of a procedure or rule says so, or the opposite, or is not in force.
  public LocalText stated(String owner, boolean holds, boolean bearsOut) {
    return both(words -> {
      String title = words.tongue().quoted(title(owner).map(words::text).orElse(owner));
      if (!holds) {
        return words
            .tongue()
            .say("What " + title + " states does not hold on this day.", title + "的相关陈述当日并不有效。");
      }
      return bearsOut
          ? words.tongue().say("So " + title + " states.", title + "即如此记载。")
          : words.tongue().say(title + " states the opposite.", title + "的记载与此相反。");
    });
  }

  /// That no source was found.
  public LocalText unsourced(LocalDate searched) {
    return new LocalText(
        "No source was found for this (last search: " + searched + ").",
        "没有找到相关来源（最近一次查找：" + searched + "）。");
  }

  /// What the verdict says of the claim, as a clause about it.
  public static LocalText verdict(ClaimVerdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> new LocalText("borne out by the sources", "有来源支持");
      case CONTRADICTED -> new LocalText("contradicted by the sources", "与来源不符");
      case OUTDATED -> new LocalText("outdated", "已过时");
      case TOO_BROAD -> new LocalText("too broad", "以偏概全");
      case AMBIGUOUS -> new LocalText("ambiguous", "有歧义");
      case UNSUPPORTED -> new LocalText("without any source found", "未找到来源");
    };
  }

  private Optional<LocalText> title(String owner) {
    return Stream.concat(
            knowledge.procedure(owner).map(Procedure::title).stream(),
            knowledge.rules().stream().filter(r -> r.id().equals(owner)).map(Rule::title))
        .findFirst();
  }

  private LocalText both(Function<Words, String> say) {
    var english = new Words(knowledge.vocabulary(), Language.EN);
    var chinese = new Words(knowledge.vocabulary(), Language.ZH);
    return new LocalText(say.apply(english), chinese.set(say.apply(chinese)));
  }
}
