package io.bangka.cli;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Columns;
import java.util.ArrayList;
import java.util.List;

/// What `--help` shows.
record Help(Language language, Style style) {
  private static final int GAP = 2;
  private static final LocalText TITLE =
      new LocalText(
          "Can what you hold be linked to a payment platform? With sources.",
          "手上的证件、手机号、账户和卡能否绑定某个支付平台？有据可查。");
  private static final LocalText STATUS =
      new LocalText(
          "Exit status: 0 answered (a no is an answer), 2 bad usage or bad input, 1 a fault of the"
              + " program.",
          "退出码：0 已回答（「不能」也是回答），2 用法或输入有误，1 程序出错。");

  private record Entry(String left, String right) {}

  String of(Given given) {
    return given.command().map(this::command).orElseGet(this::all);
  }

  private String all() {
    List<Entry> commands = new ArrayList<>();
    for (Command command : Command.values()) {
      commands.add(new Entry(synopsis(command), command.does().in(language)));
    }
    return TITLE.in(language)
        + "\n\n"
        + heading("Commands", "命令")
        + table(commands)
        + "\n"
        + heading("Everywhere", "通用选项")
        + options(List.of(Option.LANG, Option.COLOR, Option.HELP, Option.VERSION))
        + "\n"
        + heading("Example", "示例")
        + "  "
        + Command.ASK.example()
        + "\n\n"
        + paragraph(STATUS.in(language));
  }

  private String command(Command command) {
    return style.bold("bangka " + synopsis(command))
        + "\n\n"
        + paragraph(command.does().in(language))
        + "\n"
        + heading("Options", "选项")
        + options(command.options())
        + "\n"
        + heading("Example", "示例")
        + "  "
        + command.example()
        + "\n";
  }

  private String synopsis(Command command) {
    return (command.words() + " " + command.operands(language == Language.ZH)).stripTrailing();
  }

  private String options(List<Option> options) {
    List<Entry> entries = new ArrayList<>();
    for (Option option : options) {
      entries.add(new Entry(written(option), option.does().in(language)));
    }
    return table(entries);
  }

  private String written(Option option) {
    String letter = option.letter().map(l -> l + ", ").orElse("");
    return letter + option.word() + option.value().map(v -> " " + v.in(language)).orElse("");
  }

  private String table(List<Entry> entries) {
    int left = 0;
    for (Entry entry : entries) {
      left = Math.max(left, Columns.of(entry.left()));
    }
    var out = new StringBuilder();
    for (Entry entry : entries) {
      row(entry, left, out);
    }
    return out.toString();
  }

  private void row(Entry entry, int left, StringBuilder out) {
    String indent = " ".repeat(GAP + left + GAP);
    var lines = Wrapping.lines(entry.right(), Math.max(20, style.width() - indent.length()));
    out.append(" ".repeat(GAP)).append(entry.left());
    out.append(" ".repeat(left - Columns.of(entry.left()) + GAP));
    out.append(String.join("\n" + indent, lines)).append('\n');
  }

  private String paragraph(String text) {
    return String.join("\n", Wrapping.lines(text, style.width())) + "\n";
  }

  private String heading(String en, String zh) {
    return style.bold(language == Language.ZH ? zh + "：" : en + ":") + "\n";
  }
}
