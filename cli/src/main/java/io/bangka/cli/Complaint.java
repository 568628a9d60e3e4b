package io.bangka.cli;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Says on standard error what went wrong. Only loaded when something did.
record Complaint(Terminal terminal, Language language) {
  private static final int MOST = 20;
  private static final LocalText REPORT =
      new LocalText(
          ". Please report it, with what BANGKA_DEBUG=1 prints.\n",
          "。请报告此问题，并附上设置 BANGKA_DEBUG=1 后的输出。\n");

  void of(Misuse misuse) {
    var style = new Style(Style.ofMessages(terminal), 80);
    var out = new StringBuilder();
    out.append(style.paint("1;31", in("error: ", "错误：")));
    out.append(style.bold(misuse.says().in(language))).append('\n');
    misuse.help().ifPresent(h -> out.append(style.dim(" = ")).append(h.in(language)).append('\n'));
    terminal.say(out.toString());
  }

  void of(Faulty faulty) {
    var all = faulty.diagnostics();
    var shown = all.subList(0, Math.min(MOST, all.size()));
    terminal.say(DiagnosticText.render(shown, language, Style.ofMessages(terminal)));
    if (all.size() > MOST) {
      int more = all.size() - MOST;
      terminal.say(in("\nand " + more + " more.\n", "\n此外还有 " + more + " 处。\n"));
    }
  }

  void of(Throwable fault) {
    if (terminal.variable("BANGKA_DEBUG").isEmpty()) {
      String says = in("bangka: internal fault: ", "bangka：程序内部错误：");
      terminal.say(says + kind(fault) + REPORT.in(language));
    } else {
      var trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      terminal.say(trace.toString());
    }
  }

  /// Not the fault's own message: it may repeat what the person asked.
  private static String kind(Throwable fault) {
    var trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    return fault.getClass().getSimpleName() + where;
  }

  private String in(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }
}
