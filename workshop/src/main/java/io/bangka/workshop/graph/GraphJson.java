package io.bangka.workshop.graph;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Yield;
import io.bangka.service.Shape;
import io.bangka.words.Words;
import io.bangka.workshop.page.Json;
import java.util.Optional;
import java.util.function.Function;

/// The graph for programs: everything in both languages.
public final class GraphJson {
  private final Graph graph;
  private final Words english;
  private final Words chinese;

  private GraphJson(Graph graph) {
    this.graph = graph;
    Knowledge knowledge = graph.knowledge();
    english = new Words(knowledge.vocabulary(), Language.EN);
    chinese = new Words(knowledge.vocabulary(), Language.ZH);
  }

  public static String of(Graph graph) {
    var json = new GraphJson(graph);
    return new Json()
        .put("knowledge", graph.knowledge().version())
        .list("procedures", graph.procedures(), json::procedure)
        .list("feeds", graph.feeds(), GraphJson::feed)
        .pretty();
  }

  private Shape procedure(Procedure procedure) {
    return new Json()
        .put("id", procedure.id())
        .put("provider", procedure.provider())
        .put("title", text(procedure.title()))
        .put("asked", graph.asked().contains(procedure))
        .put("unlawful", procedure.unlawful().isPresent())
        .list("roles", Roles.all(procedure), this::role)
        .list("yields", procedure.yields(), this::yielded)
        .shape();
  }

  private Shape role(Requirement requirement) {
    var party =
        requirement instanceof Requirement.Role role ? role.party() : Optional.<String>empty();
    return new Json()
        .put("role", requirement.name())
        .put("title", said(words -> words.role(requirement)))
        .put("of", party)
        .shape();
  }

  private Shape yielded(Yield yield) {
    return new Json()
        .put("on", yield.on())
        .put("kind", yield.gain().kind())
        .put("text", said(words -> words.thing(yield.gain())))
        .shape();
  }

  private static Shape feed(Feed feed) {
    return new Json()
        .put("from", feed.from().id())
        .put("to", feed.to().id())
        .put("role", feed.role().name())
        .shape();
  }

  private Shape said(Function<Words, String> says) {
    return text(new LocalText(says.apply(english), says.apply(chinese)));
  }

  private static Shape text(LocalText text) {
    return new Json().put("en", text.en()).put("zh", text.zh()).shape();
  }
}
