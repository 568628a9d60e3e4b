package io.bangka.cli;

import io.bangka.model.Knowledge;
import io.bangka.workshop.graph.Dot;
import io.bangka.workshop.graph.Graph;
import io.bangka.workshop.graph.GraphJson;
import io.bangka.workshop.graph.Mermaid;
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
    return Graph.of(knowledge, id).orElseThrow(() -> Expected.unknown(id, Graph.ids(knowledge)));
  }
}
