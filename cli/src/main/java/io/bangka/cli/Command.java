package io.bangka.cli;

import static io.bangka.cli.Option.AMOUNT;
import static io.bangka.cli.Option.APP_VERSION;
import static io.bangka.cli.Option.AS_OF;
import static io.bangka.cli.Option.AT_ONCE;
import static io.bangka.cli.Option.BUDGET;
import static io.bangka.cli.Option.BY;
import static io.bangka.cli.Option.CODE;
import static io.bangka.cli.Option.CONFIG;
import static io.bangka.cli.Option.CORRECT;
import static io.bangka.cli.Option.COUNTRY;
import static io.bangka.cli.Option.DATA;
import static io.bangka.cli.Option.DATABASE;
import static io.bangka.cli.Option.DATE;
import static io.bangka.cli.Option.DOCUMENT;
import static io.bangka.cli.Option.EVERY;
import static io.bangka.cli.Option.FOR;
import static io.bangka.cli.Option.FORMAT;
import static io.bangka.cli.Option.FORWARDED;
import static io.bangka.cli.Option.FROM;
import static io.bangka.cli.Option.HOME;
import static io.bangka.cli.Option.HOST;
import static io.bangka.cli.Option.IN;
import static io.bangka.cli.Option.ISSUER;
import static io.bangka.cli.Option.JSON;
import static io.bangka.cli.Option.LARGEST_BODY;
import static io.bangka.cli.Option.LINES;
import static io.bangka.cli.Option.LOG;
import static io.bangka.cli.Option.MERCHANT;
import static io.bangka.cli.Option.MESSAGE;
import static io.bangka.cli.Option.MOST;
import static io.bangka.cli.Option.MOVE;
import static io.bangka.cli.Option.NETWORK;
import static io.bangka.cli.Option.NOTE;
import static io.bangka.cli.Option.OUTCOME;
import static io.bangka.cli.Option.OVER;
import static io.bangka.cli.Option.PACKS;
import static io.bangka.cli.Option.PER;
import static io.bangka.cli.Option.PLAN;
import static io.bangka.cli.Option.PORT;
import static io.bangka.cli.Option.PRINT_CONFIG;
import static io.bangka.cli.Option.PROCEDURE;
import static io.bangka.cli.Option.QUICK;
import static io.bangka.cli.Option.RATE;
import static io.bangka.cli.Option.REASON;
import static io.bangka.cli.Option.RELOAD;
import static io.bangka.cli.Option.SAVE;
import static io.bangka.cli.Option.STRICT;
import static io.bangka.cli.Option.TO;
import static io.bangka.cli.Option.VERBOSE;
import static io.bangka.cli.Option.WAITING;
import static io.bangka.cli.Option.WHY_NOT;
import static io.bangka.cli.Option.WITH;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `bangka` can be told to do.
@SuppressWarnings("ImmutableEnumChecker") // LocalText and List.of are immutable.
enum Command {
  ASK(
      "ask",
      "[QUESTION…]",
      "[问题…]",
      Integer.MAX_VALUE,
      "answer a question in words; without one, or with `-`, it is read from standard input",
      "回答一个用文字提出的问题；不写问题或写「-」，则从标准输入读取",
      "bangka ask \"塞浦路斯保号卡能绑定微信或支付宝吗？\"",
      JSON,
      LINES,
      AS_OF,
      STRICT,
      VERBOSE,
      PACKS),
  ASSESS(
      "assess",
      "PROFILE",
      "档案",
      1,
      "answer for a person's profile, a YAML or JSON file, or `-` for standard input",
      "按个人档案回答；档案是 YAML 或 JSON 文件，写「-」则从标准输入读取",
      "bangka assess me.yaml --to wechat-pay --for merchant-payment --amount \"CNY 800\"",
      TO,
      FOR,
      IN,
      AMOUNT,
      CODE,
      MERCHANT,
      JSON,
      AS_OF,
      STRICT,
      VERBOSE,
      PACKS),
  COST(
      "cost",
      "",
      "",
      0,
      "compare what the ways to pay an amount cost, which is best at which amount, and what no source"
          + " tells",
      "比较支付一笔钱的各种方式：收多少费、多大金额用哪种最省、哪些费用没有来源",
      "bangka cost --for merchant-payment --in CN --amount \"CNY 500\" --home EUR",
      FOR,
      IN,
      AMOUNT,
      PER,
      OVER,
      HOME,
      WITH,
      TO,
      CODE,
      MERCHANT,
      JSON,
      AS_OF,
      STRICT,
      VERBOSE,
      DATA,
      PACKS),
  INTERVIEW(
      "interview",
      "[PROFILE]",
      "[档案]",
      1,
      "ask what settles the answer, as little as does; what is known already may stand in a profile",
      "逐步提问，以最少的问题得出答案；已知的情况可写在档案里",
      "bangka interview --for merchant-payment --in CN",
      TO,
      FOR,
      IN,
      AMOUNT,
      CODE,
      MERCHANT,
      SAVE,
      JSON,
      AS_OF,
      STRICT,
      VERBOSE,
      PACKS),
  ROUTE(
      "route",
      "PROFILE",
      "档案",
      1,
      "find the best lawful ways to a goal for a person's profile: cheapest, fastest or surest",
      "为个人档案找出达到目的的最佳合法途径：花费最少、最快或最稳妥",
      "bangka route me.yaml --for merchant-payment --in CN --by certainty",
      TO,
      FOR,
      IN,
      AMOUNT,
      CODE,
      MERCHANT,
      BY,
      HOME,
      MOST,
      WHY_NOT,
      PLAN,
      MOVE,
      FORMAT,
      JSON,
      AS_OF,
      STRICT,
      VERBOSE,
      PACKS),
  RATES(
      "rates update",
      "",
      "",
      0,
      "fetch the European Central Bank's reference rates and keep them for `cost`; nothing else is sent"
          + " or asked for",
      "获取欧洲央行参考汇率并保存，供 cost 使用；除此之外不联网",
      "bangka rates update",
      FROM,
      DATA),
  EXPLAIN(
      "explain-message",
      "[MESSAGE…]",
      "[提示…]",
      Integer.MAX_VALUE,
      "say what a platform's message means and what cures it; in part or misspelt will do",
      "解释平台提示的含义和解决办法；不完整或有错字也可以",
      "bangka explain-message \"该卡暂不支持\"",
      JSON,
      AS_OF,
      PACKS),
  SERVE(
      "serve",
      "",
      "",
      0,
      "open the web page, the HTTP API and MCP over HTTP, until it is stopped",
      "启动网页、HTTP 接口和 HTTP 上的 MCP，直到停止",
      "bangka serve --port 8080",
      HOST,
      PORT,
      PACKS,
      DATABASE,
      DATA,
      CONFIG,
      PRINT_CONFIG,
      LARGEST_BODY,
      RATE,
      AT_ONCE,
      WAITING,
      BUDGET,
      RELOAD,
      FORWARDED,
      LOG),
  MCP(
      "mcp",
      "",
      "",
      0,
      "offer the same as tools to an AI assistant, over standard input and output (Model Context Protocol)",
      "以工具形式供 AI 助手调用，经标准输入输出通信（模型上下文协议 MCP）",
      "bangka mcp",
      PACKS),
  ATTEMPTS_ADD(
      "attempts add",
      "",
      "",
      0,
      "report what happened to you when you tried; no account is needed, and the receipt corrects or erases it",
      "报告你实际办理的经历；不需要账号，凭回执可以更正或删除",
      "bangka attempts add --procedure wechat-pay.link-international-card --outcome worked --country CY --network visa",
      PROCEDURE,
      OUTCOME,
      DATE,
      COUNTRY,
      DOCUMENT,
      NETWORK,
      ISSUER,
      APP_VERSION,
      REASON,
      MESSAGE,
      NOTE,
      CORRECT,
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_IMPORT(
      "attempts import",
      "FILE",
      "文件",
      1,
      "take in a file of reports, all or none: CSV with a header, or JSON Lines; `-` for standard input",
      "导入报告文件，要么全部导入、要么一条也不导入：带列名的 CSV，或 JSON Lines；「-」为标准输入",
      "bangka attempts import reports.csv",
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_EXPORT(
      "attempts export",
      "[FILE]",
      "[文件]",
      1,
      "write out all reports, as csv or jsonl; without FILE to standard output",
      "导出全部报告，格式为 csv 或 jsonl；不写文件则输出到标准输出",
      "bangka attempts export reports.csv",
      FORMAT,
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_STATS(
      "attempts stats",
      "[ID]",
      "[编号]",
      1,
      "tell how often procedures work, with intervals, and why they fail; of so few as four reports nothing",
      "统计各流程的成功率及其区间，以及失败的原因；不足五份报告不公布",
      "bangka attempts stats wechat-pay.link-international-card",
      AS_OF,
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_DRIFT(
      "attempts drift",
      "",
      "",
      0,
      "list procedures whose reports contradict the rules, and since when",
      "列出实际报告与规则相矛盾的流程，以及大约从何时起",
      "bangka attempts drift",
      AS_OF,
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_FORGET(
      "attempts forget",
      "RECEIPT",
      "回执",
      1,
      "erase the report that a receipt belongs to, for good",
      "永久删除回执对应的报告",
      "bangka attempts forget 7ZK3M-8QW2D-0RV5X-N4TAB-H6CEY-1",
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_BACKUP(
      "attempts backup",
      "FILE",
      "文件",
      1,
      "write everything into one file, compressed",
      "把全部报告备份到一个压缩文件",
      "bangka attempts backup attempts.bak",
      JSON,
      DATABASE,
      DATA,
      PACKS),
  ATTEMPTS_RESTORE(
      "attempts restore",
      "FILE",
      "文件",
      1,
      "bring back what a backup has and the store has not; nothing is overwritten",
      "从备份恢复缺少的报告；不覆盖已有的",
      "bangka attempts restore attempts.bak",
      JSON,
      DATABASE,
      DATA,
      PACKS),
  CHECK(
      "knowledge check",
      "",
      "",
      0,
      "find the faults of the packs, and what is worth mending",
      "检查知识库的错误和值得改进之处",
      "bangka knowledge check --packs knowledge",
      QUICK,
      AS_OF,
      PACKS),
  TEST(
      "knowledge test",
      "",
      "",
      0,
      "run the packs' own tests",
      "运行知识库自带的测试",
      "bangka knowledge test --packs knowledge",
      PACKS),
  SHOW(
      "knowledge show",
      "[ID]",
      "[编号]",
      1,
      "show what is known: a list, or a procedure, rule, provider or source as a page (text or markdown)",
      "查看已知内容：目录，或某个办事流程、规则、提供方、来源的详情（text 或 markdown）",
      "bangka knowledge show wechat-pay.link-international-card --format markdown",
      FORMAT,
      AS_OF,
      PACKS),
  CLAIMS(
      "knowledge claims",
      "[ID]",
      "[编号]",
      1,
      "judge what people read or hear: supported, contradicted, outdated, too broad, ambiguous or unsupported",
      "逐条判断常见说法：有据、不符、过时、以偏概全、有歧义，或没有来源",
      "bangka knowledge claims web.chinese-number",
      JSON,
      AS_OF,
      PACKS),
  COVERAGE(
      "knowledge coverage",
      "DIR",
      "目录",
      1,
      "account for the facts of a dossier: used, left out with a reason, or not yet looked at",
      "核对事实档案：哪些已采用，哪些注明原因不采用，哪些尚未审阅",
      "bangka knowledge coverage facts --packs knowledge",
      JSON,
      PACKS),
  DIFF(
      "knowledge diff",
      "OLD [NEW]",
      "旧 [新]",
      2,
      "tell which answers change for whom: between two days (2023-07-19), or two folders of packs;"
          + " without NEW, until today, or to the knowledge in use",
      "比较哪些回答对哪些人有变化：可比两个日期（例如 2023-07-19）或两个知识库目录；不写「新」则与今天或当前知识相比",
      "bangka knowledge diff 2023-07-19 2024-03-01",
      FORMAT,
      JSON,
      AS_OF,
      PACKS),
  WATCH(
      "knowledge watch",
      "",
      "",
      0,
      "tell which of the cited pages changed or vanished, and which statements to review; a run that"
          + " was stopped goes on where it stopped",
      "检查所引用的网页有无变化或消失，并列出需要复查的内容；中止后再次运行会接着检查",
      "bangka knowledge watch --packs knowledge",
      EVERY,
      DATA,
      JSON,
      PACKS),
  GRAPH(
      "knowledge graph",
      "[ID]",
      "[编号]",
      1,
      "draw which procedures lead to which: all, those around a provider, or around one procedure"
          + " (dot for Graphviz, mermaid, or json)",
      "画出办事流程之间的先后关系：全部流程，或某个提供方、某个流程的前后各步（dot 供 Graphviz 使用，另有 mermaid、json）",
      "bangka knowledge graph wechat-pay --format mermaid",
      FORMAT,
      PACKS),
  EXPORT(
      "knowledge export",
      "DIR",
      "目录",
      1,
      "write the reference as Markdown: a page a platform, what is taken where, and how the rules"
          + " changed; as of the day on which the packs were read last",
      "生成 Markdown 参考页：每个平台一页，另有各平台接受什么、规则沿革；以知识库最近的查阅日为准",
      "bangka knowledge export docs/reference/platforms --packs knowledge",
      AS_OF,
      PACKS),
  SCHEMA(
      "knowledge schema",
      "FILE",
      "文件",
      1,
      "print the JSON Schema of a sort of file of the knowledge, for completion in editors:"
          + " vocabulary, presumptions, claims, pack, sources, procedure, rules, messages, tests,"
          + " used, not-used, explained",
      "输出知识库某种文件的 JSON Schema，供编辑器补全：vocabulary、presumptions、claims、pack、sources、"
          + "procedure、rules、messages、tests、used、not-used、explained",
      "bangka knowledge schema procedure > procedure.schema.json",
      PACKS);

  private final String words;
  private final LocalText does;
  private final String operandsEn;
  private final String operandsZh;
  private final int most;
  private final String example;
  private final List<Option> options;

  /// @param own options beside those that every command takes
  Command(
      String words,
      String operandsEn,
      String operandsZh,
      int most,
      String en,
      String zh,
      String example,
      Option... own) {
    this.words = words;
    this.operandsEn = operandsEn;
    this.operandsZh = operandsZh;
    this.most = most;
    this.does = new LocalText(en, zh);
    this.example = example;
    var all = new ArrayList<>(List.of(own));
    all.addAll(Option.EVERYWHERE);
    this.options = List.copyOf(all);
  }

  /// How it is typed: `ask`, `knowledge check`.
  String words() {
    return words;
  }

  /// Its operands for the help; perhaps blank.
  String operands(boolean chinese) {
    return chinese ? operandsZh : operandsEn;
  }

  /// The most operands that it takes.
  int most() {
    return most;
  }

  LocalText does() {
    return does;
  }

  String example() {
    return example;
  }

  List<Option> options() {
    return options;
  }

  /// The word that comes first.
  String first() {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  static Optional<Command> of(String typed) {
    for (Command command : values()) {
      if (command.words.equals(typed)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /// Whether commands of two words start with this one.
  static boolean isGroup(String word) {
    for (Command command : values()) {
      if (!command.words.equals(word) && command.first().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// Every command that starts with this word, as it is typed; all for a blank one.
  static List<String> within(String group) {
    List<String> found = new ArrayList<>();
    for (Command command : values()) {
      if (group.isEmpty() || command.first().equals(group)) {
        found.add(command.words);
      }
    }
    return found;
  }
}
