package io.bangka.cli;

import io.bangka.service.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.TerminalBuilder;

/// Questions as menus, answered with the arrow keys. The only class that knows JLine, so that no
/// other command loads it.
final class KeyQuestioner implements Questioner {
  private static final int ESCAPE = 27;

  /// Milliseconds in which the rest of an arrow key's sequence comes.
  private static final int SOON = 50;

  private final Task task;
  private final org.jline.terminal.Terminal terminal;
  private final Attributes before;

  private KeyQuestioner(Task task, org.jline.terminal.Terminal terminal) {
    this.task = task;
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
  }

  /// Empty where the terminal cannot be taken over.
  static Optional<Questioner> of(Task task) {
    try {
      return Optional.of(
          new KeyQuestioner(task, TerminalBuilder.builder().system(true).dumb(false).build()));
    } catch (IOException | IllegalStateException _) {
      return Optional.empty();
    }
  }

  @Override
  public Response ask(Asked question, boolean first) {
    var menu = Menu.of(question);
    write("\n" + task.style().bold(question.text()) + "\n");
    int drawn = draw(menu, 0);
    while (true) {
      var key = key();
      var response = menu.response(key);
      if (response.isPresent()) {
        return response.get();
      }
      menu = menu.after(key);
      drawn = draw(menu, drawn);
    }
  }

  @Override
  public void refuse(String why) {
    write(why + "\n");
  }

  /// Over what was drawn before; how many lines it is.
  private int draw(Menu menu, int before) {
    var lines = new ArrayList<String>();
    int width = Math.max(20, terminal.getSize().getColumns() - 1);
    for (String line : menu.lines(task.in("I don’t know", "不知道"))) {
      lines.addAll(Wrapping.lines(line, width));
    }
    Wrapping.lines(hint(menu), width).forEach(line -> lines.add(task.style().dim(line)));
    write((before == 0 ? "" : "\u001b[" + before + "A\u001b[J") + String.join("\n", lines) + "\n");
    return lines.size();
  }

  private String hint(Menu menu) {
    return menu.question().several()
        ? task.in(
            "↑↓ move, space choose, enter confirm, ? don’t know, ← back, q stop",
            "↑↓ 移动，空格勾选，回车确认，? 不知道，← 上一题，q 结束")
        : task.in(
            "↑↓ move, enter choose, ? don’t know, ← back, q stop", "↑↓ 移动，回车选择，? 不知道，← 上一题，q 结束");
  }

  /// Lines end as a terminal in raw mode wants it.
  private void write(String text) {
    terminal.writer().print(text.replace("\n", "\r\n"));
    terminal.writer().flush();
  }

  private Menu.Key key() {
    try {
      int read = terminal.reader().read();
      return switch (read) {
        case ESCAPE -> sequence();
        case '\r', '\n' -> Menu.Key.ENTER;
        case ' ' -> Menu.Key.SPACE;
        case '?', '？' -> Menu.Key.UNKNOWN;
        case '<', 8, 127 -> Menu.Key.BACK;
        case 'k' -> Menu.Key.UP;
        case 'j', '\t' -> Menu.Key.DOWN;
        case 'q', 3, 4, -1 -> Menu.Key.STOP;
        default -> Menu.Key.OTHER;
      };
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The arrows of ECMA-48, in both of a keypad's modes; the escape key alone stops.
  private Menu.Key sequence() throws IOException {
    int next = terminal.reader().read(SOON);
    if (next != '[' && next != 'O') {
      return Menu.Key.STOP;
    }
    return switch (terminal.reader().read(SOON)) {
      case 'A' -> Menu.Key.UP;
      case 'B' -> Menu.Key.DOWN;
      case 'D' -> Menu.Key.BACK;
      default -> Menu.Key.OTHER;
    };
  }

  @Override
  public void close() {
    terminal.setAttributes(before);
    try {
      terminal.close();
    } catch (IOException _) {
      // The answer is what matters now.
    }
  }
}
