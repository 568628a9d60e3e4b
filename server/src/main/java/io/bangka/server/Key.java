package io.bangka.server;

import io.bangka.model.LocalText;

/// One setting: a flag of the command line, a variable of the environment, a line of the file.
@SuppressWarnings("ImmutableEnumChecker") // LocalText is immutable.
public enum Key {
  HOST("host", "127.0.0.1", "the address to listen at; 0.0.0.0 for all", "监听的地址；0.0.0.0 表示全部"),
  PORT("port", "8080", "the port; 0 for any that is free", "端口；0 表示任选一个空闲端口"),
  PACKS("packs", "", "a folder of packs instead of the built-in knowledge", "知识库目录，代替内置的知识"),
  DATA(
      "data",
      "",
      "a folder for what people report; else where the system keeps such data",
      "存放大家实际经历的目录；不写则用系统的数据目录"),
  DATABASE(
      "database",
      "",
      "a PostgreSQL server for it instead, postgresql://user:password@host/database",
      "改用 PostgreSQL 服务器存放，例如 postgresql://用户:密码@主机/数据库"),
  LARGEST("largest-body", "1048576", "the most bytes of a request's body", "请求正文最多多少字节"),
  RATE("rate", "600", "requests a minute from one address; 0 for any number", "每个地址每分钟的请求数；0 表示不限"),
  AT_ONCE(
      "at-once", "0", "answers worked out at the same time; 0 for one a core", "同时计算的回答数；0 表示每核一个"),
  WAITING(
      "waiting",
      "64",
      "requests that may wait for that; further ones are told to come again",
      "排队等候的请求数；再多则请对方稍后再来"),
  BUDGET(
      "budget", "10", "seconds that one answer may take, its waiting included", "每个回答最多用多少秒，含等候"),
  RELOAD(
      "reload",
      "2",
      "seconds between looks at the folder of packs; 0 for never",
      "每隔多少秒查看知识库目录；0 表示不看"),
  FORWARDED(
      "forwarded",
      "false",
      "true: believe a proxy's X-Forwarded-For",
      "true 表示采信反向代理的 X-Forwarded-For"),
  LOG(
      "log",
      "requests",
      "what is logged: requests, or only troubles",
      "记录什么：requests（每个请求）或 troubles（仅故障）"),
  TOKENS("tokens", "", "tokens that let somebody write, with spaces between them", "允许写入的令牌，以空格分隔");

  private final String written;
  private final String usual;
  private final LocalText does;

  Key(String written, String usual, String en, String zh) {
    this.written = written;
    this.usual = usual;
    this.does = new LocalText(en, zh);
  }

  /// As it stands in the file: `largest-body`.
  public String written() {
    return written;
  }

  /// As the environment has it: `BANGKA_LARGEST_BODY`.
  public String variable() {
    return "BANGKA_" + written.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  /// What holds when nobody says anything.
  public String usual() {
    return usual;
  }

  public LocalText does() {
    return does;
  }
}
