package io.bangka.workshop.graph;

import io.bangka.engine.Engine;
import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Procedures, and which of them gives what another asks for, in the order of the packs. Days play
/// no part: a row that is over, or starts later, still draws its arrow.
///
/// @param asked the procedures that somebody asked for; the others lead there or on from there
public record Graph(
    Knowledge knowledge, Set<Procedure> asked, List<Procedure> procedures, List<Feed> feeds) {
  public Graph {
    asked = Set.copyOf(asked);
    procedures = List.copyOf(procedures);
    feeds = List.copyOf(feeds);
  }

  public static Graph of(Knowledge knowledge) {
    return around(knowledge, _ -> true);
  }

  /// Around a procedure, or the procedures of a provider: with what leads there, and what one of
  /// them leads to directly. Empty if there is neither of this id.
  public static Optional<Graph> of(Knowledge knowledge, String id) {
    if (knowledge.procedure(id).isPresent()) {
      return Optional.of(around(knowledge, p -> p.id().equals(id)));
    }
    return Optional.ofNullable(knowledge.providers().get(id))
        .map(provider -> around(knowledge, p -> p.provider().equals(provider.id())));
  }

  /// Every id that has a graph.
  public static Set<String> ids(Knowledge knowledge) {
    var ids = new TreeSet<>(knowledge.procedures().keySet());
    ids.addAll(knowledge.providers().keySet());
    return ids;
  }

  private static Graph around(Knowledge knowledge, Predicate<Procedure> wanted) {
    var all = List.copyOf(knowledge.procedures().values());
    var feeds = feeds(all);
    var asked = new LinkedHashSet<>(all.stream().filter(wanted).toList());
    var shown = before(asked, feeds);
    feeds.stream().filter(f -> asked.contains(f.from())).forEach(f -> shown.add(f.to()));
    return new Graph(
        knowledge,
        asked,
        all.stream().filter(shown::contains).toList(),
        feeds.stream().filter(f -> shown.contains(f.from()) && shown.contains(f.to())).toList());
  }

  private static List<Feed> feeds(List<Procedure> all) {
    var feeds = new ArrayList<Feed>();
    for (Procedure to : all) {
      for (var role : Roles.wanted(to)) {
        all.stream()
            .filter(from -> !from.equals(to) && Engine.feeds(from, role))
            .forEach(from -> feeds.add(new Feed(from, role, to)));
      }
    }
    return feeds;
  }

  /// These, and what leads to them: through wallets all the way, as an answer goes it; whatever
  /// else they need, one step back, since how to get a passport belongs into a graph of its own.
  private static Set<Procedure> before(Set<Procedure> asked, List<Feed> feeds) {
    var found = new LinkedHashSet<>(asked);
    var open = new ArrayDeque<>(asked);
    while (!open.isEmpty()) {
      var to = open.poll();
      feeds.stream()
          .filter(feed -> feed.to().equals(to) && found.add(feed.from()))
          .filter(feed -> givesOnlyWallets(feed.from()))
          .forEach(feed -> open.add(feed.from()));
    }
    return found;
  }

  private static boolean givesOnlyWallets(Procedure procedure) {
    return procedure.yields().stream().allMatch(y -> y.gain().kind().equals("wallet"));
  }
}
