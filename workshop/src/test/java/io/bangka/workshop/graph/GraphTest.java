package io.bangka.workshop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.model.Procedure;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.Shipped;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphTest {
  /// A procedure that needs what another makes, under names that drawings must not trip over.
  private static final String UNLAWFUL =
      """
      procedure: ferry-pay.borrow
      title: {en: 'Borrow an "account" <for #1>', zh: 借用“账户”}
      provider: ferry-pay
      offered: {from: 2021-05-01, sources: [ferry-help-2021]}
      unlawful:
        because: {en: The law forbids it., zh: 法律禁止。}
        risks: {en: A fine., zh: 罚款。}
        from: 2019-01-01
        sources: [harbour-law]
      requires:
        registration: {accepts: {wallet: {platform: ferry-pay}, from: 2021-05-01, sources: [ferry-help-2021]}}
      yields: {wallet: {platform: ferry-pay}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aDrawingIsTheSameEveryTime(Language language) {
    var graph = Graph.of(Ferry.loaded().knowledge());
    String end = "." + language.name().toLowerCase(Locale.ROOT);
    Golden.check("graph" + end + ".dot", Dot.of(graph, language));
    Golden.check("graph" + end + ".mermaid", Mermaid.of(graph, language));
  }

  @Test
  void programsGetBothLanguagesAtOnce() {
    var graph = Graph.of(Ferry.loaded().knowledge(), "ferry-pay.link").orElseThrow();
    Golden.check("graph.json", GraphJson.of(graph));
  }

  @Test
  void aProcedureStandsWithWhatLeadsThereAndWhereItLeads() {
    var knowledge = Ferry.loaded().knowledge();
    for (String id : new String[] {"ferry-pay.link", "ferry-pay.register"}) {
      var graph = Graph.of(knowledge, id).orElseThrow();
      assertThat(graph.asked()).extracting(Procedure::id).containsExactly(id);
      assertThat(graph.procedures())
          .extracting(Procedure::id)
          .containsExactly("ferry-pay.link", "ferry-pay.register");
      assertThat(graph.feeds()).hasSize(1);
    }
  }

  @Test
  void whatIsUnlawfulIsDrawnButLeadsNowhere() {
    String file = "world/ferry-pay/procedures/borrow.yaml";
    var knowledge = Ferry.load(Ferry.with(folder, file, UNLAWFUL)).knowledge();
    var graph = Graph.of(knowledge, "ferry-pay").orElseThrow();
    assertThat(graph.feeds()).noneMatch(f -> f.from().id().equals("ferry-pay.borrow"));
    assertThat(Mermaid.of(graph, Language.EN))
        .contains("[\"Borrow an #quot;account#quot; #lt;for #35;1#gt; (unlawful)<br/>")
        .contains("]:::unlawful\n");
    assertThat(Dot.of(graph, Language.EN))
        .contains("[label=\"Borrow an \\\"account\\\" <for #1> (unlawful)\\l")
        .contains(", style=dashed];\n");
  }

  @Test
  void nothingElseHasAGraph() {
    assertThat(Graph.of(Ferry.loaded().knowledge(), "harbour-law")).isEmpty();
  }

  /// In every form and language.
  @Test
  void everythingThatShipsCanBeDrawn() {
    var graph = Graph.of(Shipped.PACKS.knowledge());
    assertThat(graph.procedures()).hasSize(Shipped.PACKS.knowledge().procedures().size());
    for (Language language : Language.values()) {
      assertThat(Dot.of(graph, language)).startsWith("digraph").endsWith("}\n");
      assertThat(Mermaid.of(graph, language)).startsWith("flowchart");
    }
    assertThat(GraphJson.of(graph)).startsWith("{");
  }
}
