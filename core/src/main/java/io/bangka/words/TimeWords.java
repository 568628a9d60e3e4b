package io.bangka.words;

import io.bangka.model.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Days and stretches of time. Days stay in ISO 8601, which both languages read alike.
record TimeWords(Tongue tongue) {

  /// `PT10M` is "10 minutes", `P4M` "4 months" (ISO 8601).
  String duration(String iso) {
    int clock = iso.indexOf('T');
    var parts = new ArrayList<String>();
    calendar(clock < 0 ? iso : iso.substring(0, clock), parts);
    if (clock >= 0) {
      clock(Duration.parse("P" + iso.substring(clock)), parts);
    }
    return parts.isEmpty() ? tongue.say("no time", "片刻") : String.join(" ", parts);
  }

  private void calendar(String iso, List<String> parts) {
    if (iso.length() < 3) {
      return;
    }
    var matcher = java.util.regex.Pattern.compile("(\\d+)([YMWD])").matcher(iso);
    while (matcher.find()) {
      parts.add(unit(Long.parseLong(matcher.group(1)), matcher.group(2)));
    }
  }

  private void clock(Duration time, List<String> parts) {
    if (time.toHours() > 0) {
      parts.add(counted(time.toHours(), "hour", "小时"));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(counted(time.toMinutesPart(), "minute", "分钟"));
    }
    if (time.toSecondsPart() > 0) {
      parts.add(counted(time.toSecondsPart(), "second", "秒"));
    }
  }

  private String unit(long count, String letter) {
    return switch (letter) {
      case "Y" -> counted(count, "year", "年");
      case "M" -> counted(count, "month", "个月");
      case "W" -> counted(count, "week", "周");
      default -> counted(count, "day", "天");
    };
  }

  private String counted(long count, String english, String chinese) {
    return tongue.say(count + " " + english + (count == 1 ? "" : "s"), count + chinese);
  }

  /// For "at most … ": "per payment", "per month"; the Chinese comes first in its sentence.
  String per(Period period) {
    return switch (period) {
      case TRANSACTION -> tongue.say("per payment", "每笔");
      case DAY -> tongue.say("per day", "每日");
      case MONTH -> tongue.say("per month", "每月");
      case YEAR -> tongue.say("per year", "每年");
      case LIFE -> tongue.say("in all", "终身累计");
    };
  }
}
