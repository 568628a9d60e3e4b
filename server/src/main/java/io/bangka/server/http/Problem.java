package io.bangka.server.http;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faulty;
import java.util.List;
import java.util.Map;

/// Why a call was not answered, as RFC 9457 has it.
///
/// @param kind a stable name for the kind of problem, in kebab-case
/// @param headers that go with it: `Allow`, `Retry-After`, `WWW-Authenticate`
/// @param faults of what was sent, each with its place
public record Problem(
    int status,
    String kind,
    LocalText title,
    Map<String, String> headers,
    List<Diagnostic> faults) {
  public Problem {
    headers = Map.copyOf(headers);
    faults = List.copyOf(faults);
  }

  public static Problem of(int status, String kind, String en, String zh) {
    return new Problem(status, kind, new LocalText(en, zh), Map.of(), List.of());
  }

  public static Problem faulty(Faulty faulty) {
    var title = new LocalText("The request cannot be understood.", "请求无法理解。");
    return new Problem(400, "faulty-request", title, Map.of(), faulty.diagnostics());
  }

  public static Problem notFound(String path) {
    var title = quoting(path, p -> "There is nothing at " + p + ".", p -> "没有" + p + "这个地址。");
    return new Problem(404, "not-found", title, Map.of(), List.of());
  }

  static Problem wrongMethod(String allowed) {
    var title = new LocalText("This address takes " + allowed + ".", "这个地址只接受 " + allowed + "。");
    return new Problem(405, "wrong-method", title, Map.of("Allow", allowed), List.of());
  }

  static Problem busy() {
    var title =
        new LocalText("The server has too much to do; ask again in a moment.", "服务器繁忙，请稍后再试。");
    return new Problem(503, "busy", title, Map.of("Retry-After", "2"), List.of());
  }

  static Problem tooLong(long seconds) {
    var title =
        new LocalText(
            "Answering took longer than the " + seconds + " s that a request may take.",
            "回答超过了每个请求允许的 " + seconds + " 秒。");
    return new Problem(503, "out-of-time", title, Map.of("Retry-After", "10"), List.of());
  }

  static Problem tooMany(long seconds) {
    var title =
        new LocalText(
            "Too many requests from this address; ask again in " + seconds + " s.",
            "来自这个地址的请求太多，请在 " + seconds + " 秒后再试。");
    var wait = Map.of("Retry-After", Long.toString(seconds));
    return new Problem(429, "too-many-requests", title, wait, List.of());
  }

  static Problem tooLarge(long bytes) {
    return of(
        413,
        "too-large",
        "The body is larger than the " + bytes + " bytes that are taken.",
        "请求正文超过了允许的 " + bytes + " 字节。");
  }

  static Problem tooSlow() {
    var title = new LocalText("The request came too slowly.", "请求发送得太慢。");
    return new Problem(408, "too-slow", title, Map.of("Connection", "close"), List.of());
  }

  static Problem noToken() {
    var title =
        new LocalText(
            "This needs a token that the server knows: `Authorization: Bearer …`.",
            "这项操作需要服务器认可的令牌：Authorization: Bearer …");
    return new Problem(401, "no-token", title, Map.of("WWW-Authenticate", "Bearer"), List.of());
  }

  static Problem noReports() {
    var title =
        new LocalText(
            "What people report can be neither read nor kept just now; everything else is"
                + " answered as ever.",
            "暂时无法读取或保存大家的实际经历，其他功能不受影响。");
    return new Problem(503, "reports-unavailable", title, Map.of("Retry-After", "10"), List.of());
  }

  /// A calendar without days.
  public static Problem dayless() {
    return of(
        400,
        "no-day",
        "A calendar needs the day by which all is to be ready: `move=2027-03-01`.",
        "加入日历需要一个日期（最迟哪天准备好），例如 move=2027-03-01。");
  }

  /// Whoever wants to correct or erase a report shows its receipt as one shows a token (RFC 6750).
  public static Problem noReceipt() {
    var title =
        new LocalText(
            "No report belongs to this receipt: `Authorization: Bearer RECEIPT`. An erased report"
                + " has none.",
            "没有与这张回执对应的报告，写法是 Authorization: Bearer 回执。已删除的报告没有回执。");
    return new Problem(401, "no-receipt", title, Map.of("WWW-Authenticate", "Bearer"), List.of());
  }

  public static Problem foreign() {
    return of(403, "foreign-origin", "Pages of other sites are not let in.", "不允许其他网站的页面访问。");
  }

  static Problem internal() {
    return of(500, "internal-fault", "The program has a fault.", "程序内部错误。");
  }

  public static Problem wrongType(String taken) {
    return of(415, "wrong-type", "The body has to be " + taken + ".", "请求正文的类型必须是 " + taken + "。");
  }
}
