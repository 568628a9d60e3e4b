package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Puts a parser's complaint into a sentence for people. What the parser says is matched by words,
/// since it has no codes; golden tests notice when a new version words it differently.
final class JsonTrouble {
  private record Known(String problem, String kind, LocalText says, LocalText help) {}

  private JsonTrouble() {}

  static Diagnostic of(JacksonException fault, SourceText text) {
    String problem = fault.getOriginalMessage();
    var location = fault.getLocation();
    int index = location == null ? 0 : text.codePointAt((int) location.getCharOffset());
    for (Known known : KNOWN) {
      if (problem.contains(known.problem())) {
        return diagnostic(known, text.place(index, index + 1));
      }
    }
    return diagnostic(OTHER, text.place(index, index + 1));
  }

  private static Diagnostic diagnostic(Known known, Place place) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR, known.kind(), place, known.says(), Optional.of(known.help()));
  }

  private static Known known(String problem, String kind, String... words) {
    return new Known(
        problem, kind, new LocalText(words[0], words[1]), new LocalText(words[2], words[3]));
  }

  private static final List<Known> KNOWN =
      List.of(
          known(
              "nesting depth",
              "too-deep",
              "Lists and objects are nested too deeply here.",
              "这里的列表和对象嵌套过深。",
              "Nothing that Bangka reads is nested so deeply.",
              "Bangka 读取的内容不会嵌套这么深。"),
          known(
              "closing quote",
              "unclosed-quote",
              "A text is not closed before the end.",
              "文字到结尾也没有闭合引号。",
              "Close it with a quotation mark.",
              "请补上英文双引号。"),
          known(
              "Unexpected end-of-input",
              "unclosed",
              "The text ends before the value does.",
              "内容提前结束，值还不完整。",
              "Close the brackets and braces that are still open.",
              "请补上尚未闭合的括号。"),
          known(
              "Illegal unquoted character",
              "line-break-in-text",
              "A line break or tab stands inside a text.",
              "文字里直接出现了换行或制表符。",
              "Close the text before it, or write `\\n` or `\\t`.",
              "请先闭合引号，或写成 \\n、\\t。"),
          known(
              "double-quote to start property name",
              "key-without-quotes",
              "A key in double quotes is expected here.",
              "这里应当是带英文双引号的键。",
              "Put the key in double quotes; no comma stands before `}`.",
              "请给键加上英文双引号；「}」前面不能有逗号。"),
          known(
              "Unexpected close marker",
              "wrong-bracket",
              "This bracket does not match the one that is open.",
              "这个括号和前面打开的括号不配对。",
              "Close the innermost bracket first.",
              "请先闭合最里层的括号。"),
          known(
              "was expecting comma",
              "no-comma",
              "A comma is missing before this.",
              "这里之前缺少逗号。",
              "Put a comma between two entries.",
              "两项之间请用英文逗号隔开。"),
          known(
              "was expecting a colon",
              "no-colon",
              "A colon is missing after the key.",
              "键后面缺少冒号。",
              "Write `\"key\": value`.",
              "请写成「\"键\": 值」。"),
          known(
              "Non-standard token",
              "not-a-number",
              "JSON has no such number.",
              "JSON 没有这样的数字。",
              "Write digits, or `null`.",
              "请写数字，或写 null。"),
          known(
              "Unrecognized token",
              "text-without-quotes",
              "This is neither a number, `true`, `false`, `null` nor a text in quotes.",
              "这里既不是数字、true、false、null，也不是带引号的文字。",
              "Put the text in double quotes.",
              "请给文字加上英文双引号。"),
          known(
              "numeric value",
              "not-a-number",
              "This is not how JSON writes a number.",
              "JSON 的数字不是这样写的。",
              "Write plain digits: no `+`, no zero in front, digits after the point.",
              "请只写数字：不加正号，前面不补零，小数点后面要有数字。"),
          known(
              "expected a val",
              "no-value",
              "A value is missing before this.",
              "这里之前缺少值。",
              "Write the value, or delete the comma or colon before it.",
              "请补上值，或删掉前面多余的逗号、冒号。"),
          known(
              "comment",
              "comment",
              "JSON has no comments.",
              "JSON 里不能写注释。",
              "Delete it, or save the file as YAML.",
              "请删掉注释，或把文件存为 YAML。"),
          known(
              "escape",
              "unknown-escape",
              "There is no such escape after a backslash.",
              "反斜线后面的转义写法不存在。",
              "Write the backslash twice.",
              "请写两个反斜线。"));

  private static final Known OTHER =
      known(
          "",
          "not-json",
          "JSON cannot be read from here on.",
          "从这里起不是有效的 JSON。",
          "Look for a missing quote, bracket or comma, here or before.",
          "请检查这里或前面是否缺少引号、括号或逗号。");
}
