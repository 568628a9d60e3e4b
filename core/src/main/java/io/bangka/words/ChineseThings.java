package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Chinese noun phrases: 「中国大陆以外发行的 Visa、Mastercard 或 JCB 卡」. Whatever describes the noun stands
/// before it.
record ChineseThings(Naming naming) implements Things {
  private static final Set<String> NAMED_BY_KIND = Set.of("document", "proof");
  private static final List<String> ADJECTIVES =
      List.of("issuer", "network", "platform", "currency", "class", "tier", "kind", "funding");

  @Override
  public String some(Pattern pattern) {
    return bare(pattern);
  }

  @Override
  public String yours(Pattern pattern) {
    String bare = bare(pattern);
    return bare.startsWith("本人") ? "你" + bare : "你的" + bare;
  }

  @Override
  public String bare(Pattern pattern) {
    return run(phrase(pattern).words());
  }

  @Override
  public String qualities(Pattern pattern) {
    return phrase(pattern).qualities().stream()
        .map(words -> words.endsWith("的") ? words.substring(0, words.length() - 1) : words)
        .collect(Collectors.joining("、"));
  }

  /// Whether a card is credit or debit is said last, when it is known what it is called by.
  private Phrase phrase(Pattern pattern) {
    var phrase = new Phrase(noun(pattern.kind()));
    var own = new LinkedHashMap<>(Related.own(pattern));
    Optional.ofNullable(own.remove("funding")).ifPresent(test -> own.putLast("funding", test));
    if (isSaidByIssuer(pattern)) {
      own.remove("country");
    }
    own.forEach((path, test) -> add(phrase, pattern.kind(), path, test));
    Related.others(pattern).forEach((relation, other) -> relate(phrase, relation, other));
    return phrase;
  }

  /// Not 「俄罗斯俄罗斯储蓄银行」.
  private boolean isSaidByIssuer(Pattern pattern) {
    return pattern.tests().get("country") instanceof Test.OneOf(var countries)
        && countries.size() == 1
        && pattern.tests().get("issuer") instanceof Test.OneOf(var issuers)
        && naming.values(pattern.kind(), "issuer", issuers).stream()
            .allMatch(
                name -> name.contains(naming.value(pattern.kind(), "country", countries.first())));
  }

  /// Of several clauses only the last keeps its 「的」: 「已实名、未受限的微信账户」.
  private static String run(List<String> words) {
    var out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean clause = word.endsWith("的") && i + 1 < words.size() && words.get(i + 1).endsWith("的");
      boolean mere = word.equals("有效") && i == 0 && words.size() > 2;
      out.append(clause ? word.substring(0, word.length() - 1) + "、" : word + (mere ? "的" : ""));
    }
    return out.toString();
  }

  private String noun(String kind) {
    return kind.equals("wallet") ? "账户" : naming.kind(kind);
  }

  private void add(Phrase phrase, String kind, String path, Test test) {
    if (naming.tacit(kind, path, test)) {
      return;
    }
    if (naming.flag(kind, path)) {
      flag(phrase, kind, path, test);
      return;
    }
    switch (test) {
      case Test.OneOf(var values) -> oneOf(phrase, kind, path, values);
      case Test.NoneOf(var values) -> noneOf(phrase, kind, path, values);
      case Test.Range range -> range(phrase, kind, path, range);
    }
  }

  private void flag(Phrase phrase, String kind, String path, Test test) {
    Tests.flag(test)
        .ifPresent(value ->
            phrase.before(
                path.equals("valid") ? 2 : 0,
                Flags.of(path, value)
                    .map(Flags.Sound::chinese)
                    .orElseGet(
                        () -> naming.attribute(kind, path) + "为" + (value ? "是" : "否") + "的")));
  }

  private void oneOf(Phrase phrase, String kind, String path, SortedSet<String> values) {
    String names = naming.tongue().either(naming.values(kind, path, values));
    switch (path) {
      case "country" -> phrase.before(3, country(kind, values));
      case "holder", "registered-to" -> phrase.before(0, holder(kind, values.contains("self")));
      case "record" -> phrase.before(0, values.contains("matches") ? "银行预留信息一致的" : "银行预留信息不一致的");
      case "linked" -> phrase.before(1, "已绑定" + names + "的");
      case "stopped" -> phrase.before(0, names + "的");
      case "sim" ->
          phrase.before(0, values.equals(Set.of("lost")) ? "SIM 卡丢失的" : "使用" + names + "的");
      default -> {
        if (path.equals("kind") && NAMED_BY_KIND.contains(kind)) {
          phrase.noun(names);
        } else if (ADJECTIVES.contains(path)) {
          adjective(phrase, path, names);
        } else {
          phrase.before(0, naming.attribute(kind, path) + "为" + names + "的");
        }
      }
    }
  }

  private static String holder(String kind, boolean own) {
    return switch (kind) {
      case "document" -> own ? "本人的" : "他人的";
      case "phone" -> own ? "本人实名的" : "他人实名的";
      default -> own ? "本人名下的" : "他人名下的";
    };
  }

  /// A single 「信用卡」 is a noun by itself; after a network's name the noun is just 「卡」.
  private static void adjective(Phrase phrase, String path, String names) {
    boolean several = names.contains("或");
    if (path.equals("funding") && several && phrase.noun().equals("卡")) {
      phrase.after(0, "（" + names + "）");
    } else if (path.equals("funding") || names.endsWith("户")) {
      phrase.noun(names);
    } else {
      boolean card = names.endsWith("卡");
      phrase.before(
          4 + ADJECTIVES.indexOf(path), card ? names.substring(0, names.length() - 1) : names);
      phrase.noun(phrase.noun().equals("银行卡") ? "卡" : phrase.noun());
    }
  }

  private String country(String kind, SortedSet<String> values) {
    boolean papers = kind.equals("document");
    if (papers && values.equals(Set.of("CN"))) {
      return "中国";
    }
    String places = places(kind, values);
    return values.size() == 1 ? places : places + issued(kind);
  }

  private static String issued(String kind) {
    return switch (kind) {
      case "card" -> "发行的";
      case "document", "proof" -> "签发的";
      default -> "的";
    };
  }

  private String places(String kind, SortedSet<String> values) {
    return naming
        .group(values)
        .orElseGet(() -> naming.tongue().either(naming.values(kind, "country", values)));
  }

  private void noneOf(Phrase phrase, String kind, String path, SortedSet<String> values) {
    String names = naming.tongue().either(naming.values(kind, path, values));
    phrase.before(
        0,
        switch (path) {
          case "country" -> places(kind, values) + "以外" + issued(kind);
          case "linked" -> values.contains("nothing") ? "已绑卡的" : "未绑定" + names + "的";
          case "sim" -> values.equals(Set.of("lost")) ? "SIM 卡未丢失的" : "不使用" + names + "的";
          case "holder", "registered-to" -> holder(kind, !values.contains("self"));
          default ->
              ADJECTIVES.contains(path)
                  ? names + "以外的"
                  : naming.attribute(kind, path) + "不是" + names + "的";
        });
  }

  private void range(Phrase phrase, String kind, String path, Test.Range range) {
    String bounds = Ranges.chinese(range, naming.day(kind, path));
    phrase.before(
        0,
        switch (path) {
          case "age" -> bounds + "周岁的";
          case "expires" -> bounds + "到期的";
          default -> naming.attribute(kind, path) + "为" + bounds + "的";
        });
  }

  private void relate(Phrase phrase, String relation, Pattern other) {
    String thing = some(other);
    phrase.before(
        0,
        switch (relation) {
          case "verified-with" -> "用" + thing + "实名的";
          case "opened-with" -> "用" + thing + "开立的";
          case "bank-phone" -> "银行预留" + thing + "的";
          default -> naming.attribute("", relation) + "为" + thing + "的";
        });
  }
}
