package io.bangka.words;

import io.bangka.cost.Split;
import io.bangka.model.Procedure;
import java.util.List;
import java.util.stream.Collectors;

/// What helps where an amount is over a limit: "split it: 3 payments of CNY 6,000 and 1 of CNY
/// 2,000, all on one day"; 「拆成 4 笔付：6000 元 3 笔、2000 元 1 笔，当天即可付完」.
record SplitWords(Words words) {

  String split(Split split) {
    String parts =
        split.parts().stream().map(this::part).collect(Collectors.joining(say(" and ", "、")));
    String text =
        say(
            "split it: " + parts + ", " + days(split),
            "拆成 " + split.payments() + " 笔付：" + parts + "，" + days(split));
    return text + fees(split) + caution(split);
  }

  private String part(Split.Part part) {
    String amount = words.amounts().amount(part.amount());
    String payments = part.times() == 1 ? " payment of " : " payments of ";
    return say(part.times() + payments + amount, amount + part.times() + "笔");
  }

  private String days(Split split) {
    return split.days() == 1
        ? say("all on one day", "当天即可付完")
        : say(
            "over " + split.days() + " days, the last on " + split.last() + " at the earliest",
            "分 " + split.days() + " 天付，最早 " + split.last() + " 付完");
  }

  private String fees(Split split) {
    return split
        .fees()
        .map(fees -> {
          String sum = words.amounts().amount(fees);
          return say("; fees of " + sum + " in all", "；手续费共 " + sum);
        })
        .orElse("");
  }

  private String caution(Split split) {
    String rate =
        split
            .rate()
            .map(day -> say("; at the reference rate of " + day, "；按 " + day + " 的参考汇率计算"))
            .orElse("");
    String unknown =
        split.unknown()
            ? say("; of a further limit no source says how much", "；另有一项限额，没有来源说明是多少")
            : "";
    return rate + unknown;
  }

  /// Ways by which the whole sum goes through at once.
  String instead(List<Procedure> procedures) {
    String titles =
        procedures.stream()
            .map(p -> words.tongue().quoted(words.tongue().say(p.title())))
            .collect(Collectors.joining(say(", ", "、")));
    return say("the whole sum at once by another way: " + titles, "换一种方式可一次付清：" + titles);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
