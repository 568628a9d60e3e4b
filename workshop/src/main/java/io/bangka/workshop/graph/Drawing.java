package io.bangka.workshop.graph;

import io.bangka.model.Language;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What stands in a drawing of the graph, whoever draws it: boxes by provider, and one arrow from a
/// box to another however many roles it feeds.
record Drawing(List<Group> groups, List<Arrow> arrows) {

  /// The boxes of a provider.
  record Group(String id, String title, List<Box> boxes) {}

  /// A procedure.
  ///
  /// @param number from 1, unique in the drawing
  /// @param roles what it asks for
  /// @param asked whether somebody asked for it
  record Box(
      int number, String id, String title, List<String> roles, boolean asked, boolean unlawful) {

    /// The title, and below it the roles.
    List<String> lines() {
      return Stream.concat(Stream.of(title), roles.stream().map(role -> "· " + role)).toList();
    }
  }

  /// @param label the roles that it feeds
  record Arrow(Box from, Box to, String label) {}

  static Drawing of(Graph graph, Language language) {
    var speech = Speech.of(graph.knowledge().vocabulary(), language);
    var boxes = new LinkedHashMap<Procedure, Box>();
    for (Procedure procedure : graph.procedures()) {
      boxes.put(procedure, box(procedure, boxes.size() + 1, graph, speech));
    }
    var groups = new ArrayList<Group>();
    for (Provider provider : graph.knowledge().providers().values()) {
      var own = graph.procedures().stream().filter(p -> p.provider().equals(provider.id()));
      var group = own.map(boxes::get).toList();
      if (!group.isEmpty()) {
        groups.add(new Group(provider.id(), speech.say(provider.names().title()), group));
      }
    }
    return new Drawing(groups, arrows(graph, boxes, speech));
  }

  private static Box box(Procedure p, int number, Graph graph, Speech speech) {
    boolean unlawful = p.unlawful().isPresent();
    String title = speech.say(p.title());
    return new Box(
        number,
        p.id(),
        unlawful ? title + speech.aside(speech.say("unlawful", "违法")) : title,
        Roles.all(p).stream().map(role -> speech.words().role(role)).distinct().toList(),
        graph.asked().contains(p),
        unlawful);
  }

  private static List<Arrow> arrows(
      Graph graph, LinkedHashMap<Procedure, Box> boxes, Speech speech) {
    record Ends(Box from, Box to) {}
    var labels = new LinkedHashMap<Ends, List<String>>();
    for (Feed feed : graph.feeds()) {
      var ends =
          new Ends(
              Objects.requireNonNull(boxes.get(feed.from())),
              Objects.requireNonNull(boxes.get(feed.to())));
      labels.computeIfAbsent(ends, _ -> new ArrayList<>()).add(speech.words().role(feed.role()));
    }
    return labels.entrySet().stream()
        .map(e ->
            new Arrow(
                e.getKey().from(),
                e.getKey().to(),
                speech.voice().list(e.getValue().stream().distinct().toList())))
        .sorted(
            Comparator.comparingInt((Arrow arrow) -> arrow.from().number())
                .thenComparingInt(arrow -> arrow.to().number()))
        .toList();
  }
}
