package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.workshop.graph.Dot;
import io.bangka.workshop.graph.Graph;
import io.bangka.workshop.graph.GraphJson;
import io.bangka.workshop.graph.Mermaid;
import io.bangka.written.DidYouMean;
import io.bangka.written.Faulty;

/// `bangka knowledge graph`: which procedures lead to which, for a program that draws.
final class KnowledgeGraph implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var format = Format.of(task.given(), Format.DOT, Format.MERMAID, Format.JSON);
    var graph = graph(task, Asked.bangka(task.given()).knowledge());
    task.terminal()
        .print(
            switch (format) {
              case MERMAID -> Mermaid.of(graph, task.language());
              case JSON -> GraphJson.of(graph);
              default -> Dot.of(graph, task.language());
            });
    return Cli.ANSWERED;
  }

  private static Graph graph(Task task, Knowledge knowledge) throws Misuse {
    var operands = task.given().operands();
    if (operands.isEmpty()) {
      return Graph.of(knowledge);
    }
    String id = operands.getFirst();
    return Graph.of(knowledge, id).orElseThrow(() -> unknown(id, knowledge));
  }

  private static Misuse unknown(String id, Knowledge knowledge) {
    return new Misuse(
        quoting(
            id,
            i -> "There is no procedure or provider " + i + ".",
            i -> "没有名为" + i + "的办事流程或提供方。"),
        DidYouMean.closest(id, Graph.ids(knowledge))
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElse(
                new LocalText(
                    "`bangka knowledge show` lists them.", "全部流程见 bangka knowledge show。")));
  }
}
