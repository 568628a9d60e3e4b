package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The person, the act and the other people in it, as far as facts were said of them.
///
/// @param parties by role
record People(
    Holding person, Holding act, SequencedMap<String, Profile> parties, List<Facts.Fact> facts) {
  private static final String RECIPIENT = "recipient";

  /// @param wallets the other person's
  /// @param given whether something goes to the other one; else what is said of them is said of the
  ///   person for whom it is asked ("for my child")
  static People of(List<Facts.Fact> facts, List<Holding> wallets, boolean given) {
    var placed = given ? facts.stream().map(People::towards).toList() : facts;
    return of(placed, wallets, given, new LinkedHashMap<>());
  }

  /// Where it goes is where the other one is: 汇到塞浦路斯.
  private static Facts.Fact towards(Facts.Fact fact) {
    return fact.towards()
        ? new Facts.Fact(fact.about(), "recipient-country", fact.said(), fact.at(), true)
        : fact;
  }

  private static People of(
      List<Facts.Fact> facts,
      List<Holding> wallets,
      boolean given,
      SequencedMap<String, Profile> parties) {
    var other = about(RECIPIENT, Vocabulary.PERSON, facts);
    if (given && (!other.said().isEmpty() || !wallets.isEmpty())) {
      parties.put(RECIPIENT, new Profile(other, wallets, List.of(), new TreeSet<>()));
    }
    var person = about(Vocabulary.PERSON, Vocabulary.PERSON, facts);
    return new People(
        given ? person : joined(person, other),
        about(Vocabulary.ACT, Vocabulary.ACT, facts),
        parties,
        facts);
  }

  private static Holding joined(Holding person, Holding other) {
    var said = new TreeMap<>(other.said());
    said.putAll(person.said());
    return Holding.of(Vocabulary.PERSON, said);
  }

  private static Holding about(String who, String kind, List<Facts.Fact> facts) {
    var said = new TreeMap<String, Said>();
    for (var fact : facts) {
      if (fact.about().equals(who)) {
        said.merge(fact.attribute(), fact.said(), (a, b) -> both(fact.attribute(), a, b));
      }
    }
    return Holding.of(kind, said);
  }

  /// Two nationalities are both; of anything else, the narrower, or what was said first.
  private static Said both(String attribute, Said first, Said second) {
    if (attribute.equals("nationality")
        && first instanceof Said.Exactly(var one)
        && second instanceof Said.Exactly(var two)) {
      var all = new TreeSet<>(one);
      all.addAll(two);
      return new Said.Exactly(all);
    }
    return Candidate.test(second).within(Candidate.test(first)) ? second : first;
  }
}
