package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists every completion of everybody and of the act.
final class Scenes {
  private static final String DO = "do";

  private final Knowledge knowledge;
  private final Goal goal;
  private final Settling settling;

  Scenes(Settling settling, Knowledge knowledge, Goal goal) {
    this.settling = settling;
    this.knowledge = knowledge;
    this.goal = goal;
  }

  Stream<Scene> of(Profile profile, Map<String, Profile> parties) {
    return settling.each(act()).stream()
        .flatMap(
            act -> persons(Optional.empty(), profile).map(who -> new Scene(who, act, Map.of())))
        .flatMap(scene -> withParties(scene, parties).stream());
  }

  /// The act is what the purpose names.
  Holding act() {
    return settling.world().attributes(Vocabulary.ACT).contains(DO)
        ? goal.act().with(DO, Said.exactly(goal.purpose()))
        : goal.act();
  }

  private List<Scene> withParties(Scene scene, Map<String, Profile> parties) {
    var scenes = List.of(scene);
    for (String name : partiesAskedFor()) {
      var persons = persons(Optional.of(name), party(name, parties)).toList();
      scenes = scenes.stream().flatMap(s -> persons.stream().map(p -> s.with(name, p))).toList();
    }
    return scenes;
  }

  /// Of a party that was not mentioned nothing was said.
  static Profile party(String name, Map<String, Profile> parties) {
    return parties.getOrDefault(name, Profile.NOTHING_SAID);
  }

  private Stream<Completions.Person> persons(Optional<String> party, Profile profile) {
    var implications = new Implications(knowledge.vocabulary().implications());
    return new Completions(settling, implications, further(party)).of(profile);
  }

  List<String> partiesAskedFor() {
    return roles().flatMap(role -> role.party().stream()).distinct().sorted().toList();
  }

  /// How many holdings of each kind can matter that nobody mentioned.
  Map<String, Integer> further(Optional<String> party) {
    return roles()
        .filter(role -> role.party().equals(party))
        .flatMap(Scenes::kinds)
        .filter(kind -> !kind.equals(Vocabulary.PERSON) && !kind.equals(Vocabulary.ACT))
        .collect(Collectors.toMap(kind -> kind, _ -> 1, Integer::sum, TreeMap::new));
  }

  private static Stream<String> kinds(Requirement.Role role) {
    return role.rows().stream().map(Row::pattern).map(Pattern::kind).distinct();
  }

  private Stream<Requirement.Role> roles() {
    var ofProcedures = knowledge.procedures().values().stream().map(Procedure::requires);
    var ofRules = knowledge.rules().stream().map(Rule::requires);
    return Stream.concat(ofProcedures, ofRules).flatMap(r -> Asking.roles(r).stream());
  }
}
