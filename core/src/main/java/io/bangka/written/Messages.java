package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sentences that readers share.
public final class Messages {
  private static final int LISTED = 15;

  static final LocalText MAPPING =
      new LocalText("Write `key: value`, with a space after the colon.", "请写成「键: 值」，冒号后面要有空格。");
  static final LocalText FLAG = new LocalText("Write `true` or `false`.", "请写 true 或 false。");
  static final LocalText WORDS =
      new LocalText(
          "Put words in quotes, like `\"text\": \"…\"`.", "请把文字放在引号里，例如 \"text\": \"…\"。");
  static final LocalText DAY =
      new LocalText("Write year-month-day, like `2030-01-31`.", "请写成「年-月-日」，例如 2030-01-31。");
  static final LocalText WHOLE = new LocalText("Write digits only, like `35`.", "请只写数字，例如 35。");
  static final LocalText MONEY =
      new LocalText("Write a currency and a number, like `CNY 800`.", "请写货币代码和数字，例如 CNY 800。");

  private Messages() {}

  /// "Did you mean …?", if one of the words is near.
  public static Optional<LocalText> nearest(String word, Collection<String> known) {
    return DidYouMean.closest(word, known).map(Messages::didYouMean);
  }

  /// What could stand there; empty if there is nothing or too much to list.
  public static Optional<LocalText> oneOf(List<String> known) {
    if (known.isEmpty() || known.size() > LISTED) {
      return Optional.empty();
    }
    String en = known.stream().map(Echo::en).collect(Collectors.joining(", "));
    String zh = String.join("、", known);
    return Optional.of(new LocalText("Known here: " + en + ".", "这里可以写：" + zh + "。"));
  }

  private static LocalText didYouMean(String word) {
    return Echo.quoting(word, w -> "Did you mean " + w + "?", w -> "是不是想写" + w + "？");
  }

  static LocalText sameField(String key) {
    return Echo.quoting(
        key, k -> k + " says the same as another key here.", k -> k + "和这里的另一个键是同一项。");
  }

  static LocalText noValue(String key) {
    return Echo.quoting(key, k -> k + " has no value.", k -> k + "没有写值。");
  }

  static LocalText wantsOneValue(String name) {
    return Echo.quoting(name, n -> n + " wants a single value here.", n -> n + "在这里只能是单个值。");
  }

  static LocalText wantsMapping(LocalText what) {
    return new LocalText(
        "A mapping with the fields of " + within(what) + " is expected here.",
        "这里应当是由" + what.zh() + "各项组成的映射。");
  }

  /// As it stands within a sentence: "the request".
  private static String within(LocalText what) {
    return Character.toLowerCase(what.en().charAt(0)) + what.en().substring(1);
  }

  static LocalText unknownValue(String word) {
    return Echo.quoting(word, w -> w + " is not known here.", w -> "这里不认识" + w + "。");
  }

  static LocalText noFlag(String word) {
    return Echo.quoting(
        word, w -> w + " is neither true nor false.", w -> w + "既不是 true 也不是 false。");
  }

  static LocalText noWords(String word) {
    return Echo.quoting(word, w -> w + " is not a text.", w -> w + "不是文字。");
  }

  static LocalText noDay(String word) {
    return Echo.quoting(word, w -> w + " is not a day of the calendar.", w -> w + "不是有效的日期。");
  }

  static LocalText noNumber(String word) {
    return Echo.quoting(word, w -> w + " is not a whole number.", w -> w + "不是整数。");
  }

  static LocalText noMoney(String word) {
    return Echo.quoting(word, w -> w + " is not a sum of money.", w -> w + "不是有效的金额。");
  }
}
