package io.bangka.words;

import java.util.Map;
import java.util.Optional;

/// How a flag sounds beside its noun, where its title alone would not make a phrase.
final class Flags {
  private Flags() {}

  /// @param before whether the English stands before its noun
  record Sound(String english, boolean before, String chinese) {}

  private static final Map<String, Sound> SOUNDS =
      Map.ofEntries(
          before("valid", true, "valid", "有效"),
          before("valid", false, "expired", "过期的"),
          before("verified", true, "verified", "已实名的"),
          before("verified", false, "unverified", "未实名的"),
          before("restricted", true, "restricted", "受限的"),
          before("restricted", false, "unrestricted", "未受限的"),
          before("active", true, "active", "在用的"),
          before("active", false, "inactive", "已停用的"),
          before("virtual", true, "virtual", "虚拟"),
          before("virtual", false, "physical", "实体"),
          after("name-matches", true, "in the same name as your other papers", "与其他资料姓名一致的"),
          after("name-matches", false, "in another name than your other papers", "与其他资料姓名不一致的"),
          after("online-payments", true, "open to online payments", "已开通线上支付的"),
          after("online-payments", false, "closed to online payments", "未开通线上支付的"),
          after("receives-sms", true, "that receives text messages", "能收短信的"),
          after("receives-sms", false, "that receives no text messages", "收不到短信的"));

  private static Map.Entry<String, Sound> before(
      String flag, boolean value, String english, String chinese) {
    return Map.entry(flag + "=" + value, new Sound(english, true, chinese));
  }

  private static Map.Entry<String, Sound> after(
      String flag, boolean value, String english, String chinese) {
    return Map.entry(flag + "=" + value, new Sound(english, false, chinese));
  }

  static Optional<Sound> of(String flag, boolean value) {
    return Optional.ofNullable(SOUNDS.get(flag + "=" + value));
  }
}
