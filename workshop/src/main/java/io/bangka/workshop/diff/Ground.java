package io.bangka.workshop.diff;

import io.bangka.model.Language;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Speech;
import io.bangka.workshop.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the statements of an edition say on its day, by procedure and rule: the ground on which it
/// answers. Where two editions stand on the same ground, they say the same to everybody.
final class Ground {
  private final Edition edition;
  private final Map<String, List<String>> said = new TreeMap<>();
  private final Set<String> inForce = new HashSet<>();
  private final String words;

  Ground(Edition edition) {
    this.edition = edition;
    var knowledge = edition.knowledge();
    var speech = Speech.of(knowledge.vocabulary(), Language.EN);
    Statements.of(knowledge).forEach(s -> add(s, speech));
    said.values().forEach(texts -> texts.sort(null));
    words = knowledge.vocabulary().toString() + knowledge.presumptions();
  }

  private void add(Statement statement, Speech speech) {
    Presence presence = statement.force().on(edition.day());
    String text = presence + " " + new Wording(speech).of(statement.content());
    said.computeIfAbsent(statement.owner(), _ -> new ArrayList<>()).add(text);
    if (presence == Presence.IN_FORCE) {
      inForce.add(key(statement));
    }
  }

  /// Whether the edition has the statement, in force on its day.
  boolean has(Statement statement) {
    return inForce.contains(key(statement));
  }

  /// The statement without the place where it is written.
  private static String key(Statement statement) {
    Object content =
        statement
            .content()
            .asRow()
            .<Object>map(r -> List.of(r.effect(), r.pattern()))
            .orElse(statement.content());
    return statement.owner() + content + statement.force() + statement.citation().ids();
  }

  /// Whether nothing differs that an answer about the platform could hang on.
  boolean isSame(Ground other, String platform) {
    return words.equals(other.words) && of(platform).equals(other.of(platform));
  }

  /// The procedures of the platform, of those that it builds on, and of all whose wallets they
  /// name; and the rules about them.
  private Map<String, List<String>> of(String platform) {
    var knowledge = edition.knowledge();
    var providers = new TreeSet<String>();
    add(platform, providers);
    var owners = new TreeMap<String, List<String>>();
    knowledge.procedures().values().stream()
        .filter(procedure -> providers.contains(procedure.provider()))
        .map(Procedure::id)
        .forEach(id -> owners.put(id, said.getOrDefault(id, List.of())));
    knowledge.rules().stream()
        .filter(rule -> rule.providers().stream().anyMatch(providers::contains))
        .forEach(rule -> owners.put(rule.id(), said.getOrDefault(rule.id(), List.of())));
    return owners;
  }

  private void add(String platform, Set<String> providers) {
    var provider = Optional.ofNullable(edition.knowledge().providers().get(platform));
    if (providers.add(platform) && provider.isPresent()) {
      provider.get().buildsOn().forEach(id -> add(id, providers));
      provider.get().wallet().ifPresent(wallet -> sharing(wallet, providers));
    }
  }

  /// Whoever works on the same wallets.
  private void sharing(String wallet, Set<String> providers) {
    edition.knowledge().providers().values().stream()
        .filter(provider -> provider.wallet().equals(Optional.of(wallet)))
        .map(Provider::id)
        .forEach(id -> add(id, providers));
  }
}
