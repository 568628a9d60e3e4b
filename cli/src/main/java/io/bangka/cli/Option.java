package io.bangka.cli;

import io.bangka.model.LocalText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that starts with a hyphen.
@SuppressWarnings("ImmutableEnumChecker") // LocalText is immutable.
enum Option {
  TO(
      "--to",
      null,
      "PLATFORM",
      "平台",
      "the platform: wechat-pay, alipay …",
      "平台，例如 wechat-pay、alipay"),
  FOR(
      "--for",
      null,
      "PURPOSE",
      "用途",
      "what it is for: link, merchant-payment, transfer-to-person …",
      "用途，例如 link、merchant-payment、transfer-to-person"),
  IN("--in", null, "COUNTRY", "国家", "where it happens: CN, CY …", "在哪里，例如 CN、CY"),
  AMOUNT("--amount", null, "SUM", "金额", "how much: \"CNY 800\"", "金额，例如 \"CNY 800\""),
  PER(
      "--per",
      null,
      "PERIOD",
      "周期",
      "the amount again and again: day, month, year",
      "每个周期付一次这个金额：day（日）、month（月）、year（年）"),
  OVER(
      "--over",
      null,
      "TIME",
      "时长",
      "for how long: P30D (thirty days), P6M (six months), P1Y",
      "持续多久，例如 P30D（三十天）、P6M（六个月）、P1Y"),
  HOME(
      "--home",
      null,
      "CURRENCY",
      "币种",
      "the currency that your money is in: EUR, USD …",
      "你的钱是什么币种，例如 EUR、USD"),
  WITH(
      "--with",
      null,
      "PROFILE",
      "档案",
      "the person's profile, a YAML or JSON file, or `-`: ways that this person can use come first",
      "个人档案（YAML 或 JSON 文件，或「-」）：此人能用的方式排在前面"),
  FROM(
      "--from",
      null,
      "URL",
      "网址",
      "fetch from there; else from the European Central Bank",
      "从该网址获取；不写则从欧洲央行获取"),
  CODE(
      "--code",
      null,
      "KIND",
      "收款码",
      "whose code is scanned: business, personal, payer-shown",
      "谁的码：business（商家码）、personal（个人码）、payer-shown（付款码）"),
  MERCHANT(
      "--merchant",
      null,
      "NAME",
      "商家",
      "which merchant: taobao, transit …",
      "哪个商家，例如 taobao、transit"),
  BY(
      "--by",
      null,
      "ORDER",
      "次序",
      "which route is the best: cost, time or certainty; all compares those that no other beats",
      "按什么选择途径：cost（花费）、time（时间）、certainty（稳妥）；all 则把各有所长的一并比较"),
  PLAN(
      "--plan",
      null,
      null,
      null,
      "the best route as a checklist: what to do before a move and after it, deadlines; as text,"
          + " markdown or calendar",
      "把最佳途径列成清单：动身前后各做什么、有哪些期限；格式可为 text、markdown、calendar（日历文件）"),
  MOVE(
      "--move",
      null,
      "DATE",
      "日期",
      "the day of the move, or by which all shall be ready, 2027-03-01; gives the plan its dates",
      "动身的日期（或须办妥的日期），例如 2027-03-01；清单据此排出日期"),
  WHY_NOT(
      "--why-not",
      null,
      "ID",
      "编号",
      "a procedure or provider that you expected: say what breaks it, or why it is not lawful",
      "你以为可行的流程或提供方：说明卡在哪里，或为什么不合法"),
  MOST("--most", null, "NUMBER", "条数", "at most so many routes", "最多列出几条途径"),
  JSON("--json", null, null, null, "answer as JSON", "以 JSON 输出"),
  LINES(
      "--lines",
      null,
      null,
      null,
      "many questions: a JSON object a line on standard input, an answer a line out",
      "批量提问：从标准输入逐行读取 JSON，逐行输出答案"),
  AS_OF(
      "--as-of",
      null,
      "DATE",
      "日期",
      "the answer as of that day, 2023-08-01",
      "按当天的规则回答，例如 2023-08-01"),
  STRICT("--strict", null, null, null, "take nothing for granted", "不作任何假定"),
  VERBOSE("--verbose", "-v", null, null, "everything, not only what suffices", "显示全部细节"),
  FORMAT(
      "--format",
      null,
      "FORMAT",
      "格式",
      "the form of what is printed; the first one named is usual",
      "输出格式"),
  QUICK(
      "--quick",
      null,
      null,
      null,
      "only what is found without running the packs' tests",
      "只查不必运行测试就能发现的问题"),
  PACKS(
      "--packs",
      null,
      "DIR",
      "目录",
      "use the knowledge in this folder instead of what is built in",
      "使用该目录下的知识，而不用内置的"),
  DATA(
      "--data",
      null,
      "DIR",
      "目录",
      "keep what must be remembered there; else in $BANGKA_DATA, else where the system keeps such data",
      "把记录存放在该目录；不写则用 $BANGKA_DATA，再则用系统的数据目录"),
  EVERY(
      "--every",
      null,
      "TIME",
      "时长",
      "pages that answered within this time are not asked for again: P7D (seven days), PT12H",
      "在此时长内已查看过的页面不再访问，例如 P7D（七天）、PT12H"),
  HOST(
      "--host",
      null,
      "ADDRESS",
      "地址",
      "listen there; else only programs of this machine get in",
      "在此地址监听；不写则只有本机的程序能访问"),
  PORT("--port", null, "NUMBER", "端口", "listen at this port, 8080 if left out", "监听的端口，不写则为 8080"),
  CONFIG("--config", null, "FILE", "文件", "a YAML file of settings", "YAML 格式的配置文件"),
  PRINT_CONFIG(
      "--print-config",
      null,
      null,
      null,
      "print every setting and whose word it is, and stop",
      "列出全部设置及其出处，然后退出"),
  LARGEST_BODY(
      "--largest-body", null, "BYTES", "字节", "the most that a request may bring", "请求正文最多多少字节"),
  RATE(
      "--rate",
      null,
      "NUMBER",
      "次数",
      "requests a minute from one address; 0 for any number",
      "每个地址每分钟的请求数；0 表示不限"),
  AT_ONCE("--at-once", null, "NUMBER", "数量", "answers worked out at the same time", "同时计算的回答数"),
  WAITING("--waiting", null, "NUMBER", "数量", "requests that may wait for that", "排队等候的请求数"),
  BUDGET("--budget", null, "SECONDS", "秒", "how long one answer may take", "每个回答最多用多少秒"),
  RELOAD(
      "--reload",
      null,
      "SECONDS",
      "秒",
      "how often to look whether `--packs` changed; 0 for never",
      "每隔多少秒查看 --packs 有无变化；0 表示不看"),
  FORWARDED(
      "--forwarded",
      null,
      "BOOLEAN",
      "真假",
      "true: behind a proxy, whose X-Forwarded-For is believed",
      "true 表示在反向代理之后，采信其 X-Forwarded-For"),
  LOG("--log", null, "WHAT", "内容", "requests, or only troubles", "requests（每个请求）或 troubles（仅故障）"),
  SAVE(
      "--save",
      null,
      "FILE",
      "文件",
      "write the profile that the answers make up to this file",
      "把回答所得的个人档案写入该文件"),
  PROCEDURE(
      "--procedure",
      null,
      "ID",
      "编号",
      "the procedure that was tried: `bangka knowledge show` lists them",
      "办的是哪个流程；全部流程见 bangka knowledge show"),
  OUTCOME(
      "--outcome",
      null,
      "OUTCOME",
      "结果",
      "how it ended: worked, refused, pending, more-asked, blocked",
      "结果：worked（成功）、refused（被拒）、pending（待定）、more-asked（要求补充）、blocked（事后被封）"),
  DATE("--date", null, "DATE", "日期", "the day on which it happened; else today", "发生的日期；不写则为今天"),
  COUNTRY(
      "--country",
      null,
      "COUNTRY",
      "国家",
      "which country issued the document: CY",
      "证件签发国家或地区，例如 CY"),
  DOCUMENT(
      "--document", null, "KIND", "种类", "which kind of document: passport", "证件种类，例如 passport"),
  NETWORK("--network", null, "NETWORK", "卡组织", "which network the card is of: visa", "卡组织，例如 visa"),
  ISSUER(
      "--issuer",
      null,
      "NAME",
      "名称",
      "which bank issued the card, in short: bank-of-cyprus",
      "发卡行的短名称，例如 bank-of-cyprus"),
  APP_VERSION(
      "--app-version",
      null,
      "VERSION",
      "版本",
      "the version of the platform's app: 8.0.50",
      "平台应用的版本，例如 8.0.50"),
  REASON(
      "--reason",
      null,
      "REASON",
      "原因",
      "why it failed: identity, card, risk …; else what the message means",
      "失败的原因，例如 identity、card、risk；不写则按提示推断"),
  MESSAGE("--message", null, "TEXT", "文字", "what the screen showed", "屏幕上的提示"),
  NOTE(
      "--note",
      null,
      "TEXT",
      "文字",
      "anything else; no numbers of cards, documents or phones",
      "其他说明；不要写卡号、证件号、手机号"),
  CORRECT(
      "--correct",
      null,
      "RECEIPT",
      "回执",
      "change the report that this receipt belongs to",
      "更正这张回执对应的报告"),
  DATABASE(
      "--database",
      null,
      "URL",
      "地址",
      "use a PostgreSQL server, postgresql://user:password@host/database; else $BANGKA_DATABASE,"
          + " else a file in the folder of --data",
      "使用 PostgreSQL 服务器，例如 postgresql://用户:密码@主机/数据库；不写则用 $BANGKA_DATABASE，再则用 --data 目录里的文件"),
  LANG(
      "--lang",
      null,
      "LANGUAGE",
      "语言",
      "zh or en; else the question's language, else the system's",
      "zh 或 en；不写则随问题的语言，再随系统语言"),
  COLOR(
      "--color",
      null,
      "WHEN",
      "时机",
      "auto (on a terminal), always or never",
      "auto（仅在终端上）、always（总是）或 never（从不）"),
  HELP("--help", "-h", null, null, "show this help", "显示本帮助"),
  VERSION("--version", "-V", null, null, "show the version", "显示版本");

  /// What every command takes.
  static final List<Option> EVERYWHERE = List.of(LANG, COLOR, HELP);

  private final String word;
  private final @Nullable String letter;
  private final @Nullable LocalText value;
  private final LocalText does;

  Option(
      String word,
      @Nullable String letter,
      @Nullable String valueEn,
      @Nullable String valueZh,
      String en,
      String zh) {
    this.word = word;
    this.letter = letter;
    this.value = valueEn == null || valueZh == null ? null : new LocalText(valueEn, valueZh);
    this.does = new LocalText(en, zh);
  }

  String word() {
    return word;
  }

  Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  /// What its value is called; empty if it takes none.
  Optional<LocalText> value() {
    return Optional.ofNullable(value);
  }

  LocalText does() {
    return does;
  }

  static Optional<Option> of(String written) {
    for (Option option : values()) {
      if (option.word.equals(written) || written.equals(option.letter)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
