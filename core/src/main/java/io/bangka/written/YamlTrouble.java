package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Puts a parser's complaint into a sentence for people. What the parser says is matched by words,
/// since it has no codes; golden tests notice when a new version words it differently.
final class YamlTrouble {
  private record Known(
      String context,
      String problem,
      boolean atContext,
      String kind,
      LocalText says,
      LocalText help) {
    boolean fits(String inContext, String why) {
      return inContext.contains(context) && why.contains(problem);
    }
  }

  private YamlTrouble() {}

  static Diagnostic of(MarkedYamlEngineException fault, SourceText text) {
    String context = fault.getContext() == null ? "" : fault.getContext();
    String problem = fault.getProblem() == null ? "" : fault.getProblem();
    for (Known known : KNOWN) {
      if (known.fits(context, problem)) {
        var place = place(fault, known.atContext(), text);
        return diagnostic(
            known.kind().equals("indentation") && !opensLine(place) ? TRAILING : known, place);
      }
    }
    return diagnostic(OTHER, place(fault, false, text));
  }

  static Diagnostic unplaced(YamlEngineException fault, SourceText text) {
    return diagnostic(OTHER, text.place(0, 1));
  }

  private static Diagnostic diagnostic(Known known, Place place) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR, known.kind(), place, known.says(), Optional.of(known.help()));
  }

  private static Place place(MarkedYamlEngineException fault, boolean atContext, SourceText text) {
    var first = atContext ? fault.getContextMark() : fault.getProblemMark();
    int index =
        first.or(fault::getProblemMark).or(fault::getContextMark).map(Mark::getIndex).orElse(0);
    int solid = index < text.codePoints().length ? index : text.solidEnd();
    return text.place(solid, solid + 1);
  }

  private static boolean opensLine(Place place) {
    return place.text().codePoints().limit(place.column() - 1).allMatch(Character::isWhitespace);
  }

  private static Known known(
      String context, String problem, boolean atContext, String kind, String... words) {
    return new Known(
        context,
        problem,
        atContext,
        kind,
        new LocalText(words[0], words[1]),
        new LocalText(words[2], words[3]));
  }

  private static final List<Known> KNOWN =
      List.of(
          known(
              "",
              "TAB",
              false,
              "tab",
              "A tab stands where YAML wants spaces.",
              "这里用了制表符，YAML 只认空格。",
              "Indent with spaces.",
              "请用空格缩进。"),
          known(
              "quoted scalar",
              "unexpected end of stream",
              true,
              "unclosed-quote",
              "A quotation mark opens here and is never closed.",
              "这里的引号没有闭合。",
              "Close it with the same mark.",
              "请在文字末尾补上同样的引号。"),
          known(
              "quoted scalar",
              "document separator",
              true,
              "unclosed-quote",
              "A quotation mark opens here and is not closed before the document ends.",
              "这里的引号到文档结束也没有闭合。",
              "Close it with the same mark.",
              "请在文字末尾补上同样的引号。"),
          known(
              "double-quoted scalar",
              "escape",
              false,
              "unknown-escape",
              "There is no such escape after a backslash.",
              "反斜线后面的转义写法不存在。",
              "Write the backslash twice, or use single quotes.",
              "请写两个反斜线，或改用单引号。"),
          known(
              "double-quoted scalar",
              "hexadecimal",
              false,
              "unknown-escape",
              "This escape needs hexadecimal digits.",
              "这个转义需要十六进制数字。",
              "Write the backslash twice, or use single quotes.",
              "请写两个反斜线，或改用单引号。"),
          known(
              "flow node",
              "",
              false,
              "unclosed",
              "A value is expected here.",
              "这里应当有一个值。",
              "Write the value, or close the bracket that is open.",
              "请补上值，或闭合前面的括号。"),
          known(
              "",
              "cannot start any token",
              false,
              "reserved-character",
              "A plain value cannot start with this character.",
              "不加引号的文字不能以这个字符开头。",
              "Put the value in quotes.",
              "请给这个值加上引号。"),
          known(
              "",
              "mapping values are not allowed here",
              false,
              "stray-colon",
              "This colon makes a second key where a value is expected.",
              "这个冒号让一个值里又出现了键。",
              "Put a value with `: ` in quotes; every key has its own line and its own colon.",
              "值里含有冒号加空格时请加引号；每个键各占一行，并且各有冒号。"),
          known(
              "",
              "could not find expected ':'",
              true,
              "no-colon",
              "This line has no `:` after its key.",
              "这一行的键后面缺少冒号。",
              "Write `key: value`, with a space after the colon.",
              "请写成「键: 值」，冒号后面要有空格。"),
          known(
              "block mapping",
              "expected <block end>",
              false,
              "indentation",
              "This does not line up with the keys above it.",
              "这里和上面的键没有对齐。",
              "Indent it as far as its neighbours; separate list items with `- `.",
              "请和同一层的键对齐；列表项以「- 」开头。"),
          known(
              "block collection",
              "expected <block end>",
              false,
              "indentation",
              "This does not line up with the list items above it.",
              "这里和上面的列表项没有对齐。",
              "Indent it as far as its neighbours.",
              "请和同一层的列表项对齐。"),
          known(
              "flow mapping",
              "end>",
              true,
              "unclosed-brace",
              "A brace opens here and is never closed.",
              "这里的「{」没有闭合。",
              "Write `}` at the end of the mapping.",
              "请在映射末尾补上「}」。"),
          known(
              "flow sequence",
              "end>",
              true,
              "unclosed-bracket",
              "A bracket opens here and is never closed.",
              "这里的「[」没有闭合。",
              "Write `]` at the end of the list.",
              "请在列表末尾补上「]」。"),
          known(
              "flow mapping",
              "expected ',' or '}'",
              false,
              "unclosed-brace",
              "A comma or `}` is missing before this.",
              "这里之前缺少逗号或「}」。",
              "Close the braces, and put commas between entries.",
              "请补上「}」，各项之间用英文逗号隔开。"),
          known(
              "flow sequence",
              "expected ',' or ']'",
              false,
              "unclosed-bracket",
              "A comma or `]` is missing before this.",
              "这里之前缺少逗号或「]」。",
              "Close the brackets, and put commas between items.",
              "请补上「]」，各项之间用英文逗号隔开。"),
          known(
              "",
              "sequence entries are not allowed here",
              false,
              "stray-dash",
              "A list item cannot start here.",
              "列表项不能从这里开始。",
              "Start the list on a new line.",
              "列表请另起一行。"),
          known(
              "",
              "expected '<document start>'",
              false,
              "after-the-end",
              "Something stands after the end of the document.",
              "文档结束之后还有内容。",
              "Delete it, or bring it inside.",
              "请删掉，或移到文档里面。"),
          known(
              "block scalar",
              "",
              false,
              "block-text",
              "After `|` or `>` the text starts on a new line, further in.",
              "「|」或「>」之后的文字要另起一行并缩进。",
              "Start a new line and indent the text with spaces.",
              "请另起一行，用空格缩进。"),
          known(
              "",
              "duplicate anchor",
              false,
              "duplicate-anchor",
              "Two values have the same anchor.",
              "两个值用了同一个锚点名称。",
              "Give each its own name.",
              "请各用各的名称。"));

  private static final Known TRAILING =
      known(
          "",
          "",
          false,
          "after-the-value",
          "This cannot follow on the same line.",
          "这里不能接在同一行后面。",
          "Put the whole value in quotes, or delete the rest.",
          "请给整个值加上引号，或删掉多余的部分。");

  private static final Known OTHER =
      known(
          "",
          "",
          false,
          "not-yaml",
          "YAML cannot be read from here on.",
          "从这里起不是有效的 YAML。",
          "Look for a missing quote, bracket or colon, here or in the line before.",
          "请检查这里或上一行是否缺少引号、括号或冒号。");
}
