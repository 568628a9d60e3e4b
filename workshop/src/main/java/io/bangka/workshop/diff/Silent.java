package io.bangka.workshop.diff;

import io.bangka.model.Language;
import io.bangka.model.Presence;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Speech;
import io.bangka.workshop.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Procedures and rules that say something else, although no answer changed that has to do with
/// them: what a reader of the comparison should look at by themself.
record Silent(Edition before, Edition after) {

  List<String> besides(List<Change> changes) {
    var was = said(before);
    var is = said(after);
    var owners = new TreeSet<>(was.keySet());
    owners.addAll(is.keySet());
    owners.removeIf(
        owner -> was.getOrDefault(owner, Set.of()).equals(is.getOrDefault(owner, Set.of())));
    changes.stream()
        .flatMap(change -> change.causes().stream())
        .forEach(s -> owners.remove(s.owner()));
    return List.copyOf(owners);
  }

  private static TreeMap<String, Set<String>> said(Edition edition) {
    var speech = Speech.of(edition.knowledge().vocabulary(), Language.EN);
    var said = new TreeMap<String, Set<String>>();
    Statements.of(edition.knowledge())
        .filter(statement -> statement.force().on(edition.day()) == Presence.IN_FORCE)
        .forEach(s -> said.computeIfAbsent(s.owner(), _ -> new TreeSet<>()).add(text(s, speech)));
    return said;
  }

  private static String text(Statement statement, Speech speech) {
    return new Wording(speech).of(statement.content());
  }
}
