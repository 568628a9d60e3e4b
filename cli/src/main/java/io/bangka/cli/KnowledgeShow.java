package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.page.Markdown;
import io.bangka.workshop.show.KnowledgePages;
import io.bangka.written.DidYouMean;
import io.bangka.written.Faulty;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// `bangka knowledge show`: the procedures by provider; or a procedure, rule, provider or source as
/// it stands on a day.
final class KnowledgeShow implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var asOf = Asked.asOf(task.given()).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    var knowledge = Asked.bangka(task.given()).knowledge();
    var ids = task.given().operands();
    task.terminal()
        .print(ids.isEmpty() ? list(knowledge, task) : one(ids.getFirst(), asOf, knowledge, task));
    return Cli.ANSWERED;
  }

  private static String one(String id, LocalDate asOf, Knowledge knowledge, Task task)
      throws Misuse {
    var pages = new KnowledgePages(knowledge, task.language(), asOf);
    var page = pages.of(id).orElseThrow(() -> unknown(id, pages));
    return switch (Format.of(task.given(), Format.TEXT, Format.MARKDOWN)) {
      case MARKDOWN -> Markdown.of(page);
      default -> PageText.of(page, task.style());
    };
  }

  private static String list(Knowledge knowledge, Task task) {
    var out = new StringBuilder();
    for (Provider provider : knowledge.providers().values()) {
      String title = provider.names().title().in(task.language());
      out.append(task.style().bold(title)).append("  ").append(provider.id()).append('\n');
      knowledge.procedures().values().stream()
          .filter(procedure -> procedure.provider().equals(provider.id()))
          .forEach(procedure -> out.append(line(procedure, task)));
      out.append('\n');
    }
    return out.append(knowledge.version()).append('\n').toString();
  }

  private static String line(Procedure procedure, Task task) {
    String title = procedure.title().in(task.language());
    return "  " + title + "  " + task.style().dim(procedure.id()) + "\n";
  }

  private static Misuse unknown(String id, KnowledgePages pages) {
    return new Misuse(
        quoting(
            id,
            i -> "There is no procedure, rule, provider or source " + i + ".",
            i -> "没有名为" + i + "的办事流程、规则、提供方或来源。"),
        DidYouMean.closest(id, pages.ids())
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElse(
                new LocalText(
                    "`bangka knowledge show` lists them.", "全部流程见 bangka knowledge show。")));
  }
}
