package io.bangka.ask;

import io.bangka.model.Domain;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads who and where the person is, whom the act is with, and where it happens: what countries,
/// ages and the words around them say outside the names of things.
final class Facts {

  /// @param about `person`, `act`, or the other person: `recipient`
  /// @param towards whether it is where something goes, rather than where it happens
  record Fact(String about, String attribute, Said said, Item at, boolean towards) {

    /// Whether it says that something happens in any country but one.
    boolean abroad() {
      return about.equals(Vocabulary.ACT)
          && attribute.equals("in")
          && said instanceof Said.Within(Test.NoneOf _);
    }
  }

  private static final String RECIPIENT = "recipient";
  private static final String AGE = "age";
  private static final String MERCHANT = "merchant";
  private static final int OLDEST = 120;

  /// The act's attributes that a value's name says by itself.
  private static final Set<String> DETAILS = Set.of("code", "code-form", "paid-from", "merchant");

  private final Vocabulary vocabulary;
  private final List<Fact> facts = new ArrayList<>();

  /// Whether somebody rides on something, so that a city is named for its metro.
  private boolean rides;

  private Facts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<Fact> of(Vocabulary vocabulary, List<Clause> clauses) {
    var facts = new Facts(vocabulary);
    facts.rides =
        clauses.stream().flatMap(c -> c.words().stream()).anyMatch(p -> p.is(Role.METRO_WORD));
    clauses.forEach(facts::clause);
    return facts.facts;
  }

  private void clause(Clause clause) {
    var recipients = Recipients.of(clause);
    for (int i = 0; i < clause.items().size(); i++) {
      var item = clause.items().get(i);
      var said = recipients.said.getOrDefault(i, Map.of());
      said.forEach((attribute, value) -> add(Vocabulary.ACT, attribute, value, item));
      if (said.isEmpty() && item instanceof Item.Word(var piece)) {
        word(clause, i, piece);
      }
    }
  }

  private void word(Clause clause, int i, Piece piece) {
    var item = clause.items().get(i);
    country(piece).ifPresent(codes -> country(new Around(clause, i), piece, codes));
    abroad(piece).ifPresent(said -> abroad(new Around(clause, i), said, item));
    for (var sense : piece.senses()) {
      if (sense instanceof Sense.Person person) {
        person(new Around(clause, i), person, item);
      }
    }
    piece
        .sense(Sense.Age.class)
        .ifPresent(a -> add(beneficiary(clause, i), AGE, new Said.Within(a.years()), item));
    piece
        .mark(Role.GOING)
        .ifPresent(m -> add(Vocabulary.ACT, "in", Said.exactly(m.argument()), item));
    if (!piece.means(Sense.PurposeOf.class)) {
      piece.senses().forEach(sense -> detail(sense, item));
    }
    piece
        .mark(Role.METRO_OF)
        .filter(_ -> rides)
        .ifPresent(m -> add(Vocabulary.ACT, MERCHANT, Said.exactly(m.argument()), item));
    bareAge(new Around(clause, i), piece, item);
  }

  /// "Give my 14-year-old a card" speaks of the other one.
  private static String beneficiary(Clause clause, int i) {
    int at = i;
    while (at > 0 && clause.items().get(at - 1) instanceof Item.Word(var p) && p.is(Role.MY)) {
      at--;
    }
    return new Around(clause, at).before(Role.TO) ? RECIPIENT : Vocabulary.PERSON;
  }

  private void person(Around around, Sense.Person person, Item item) {
    if (!around.before(Role.NOT)) {
      String about = around.before(Role.TO) ? RECIPIENT : Vocabulary.PERSON;
      add(about, person.attribute(), person.said(), item);
    }
  }

  /// "He is 82."
  private void bareAge(Around around, Piece piece, Item item) {
    var number = piece.sense(Sense.Figure.class).map(Sense.Figure::value);
    boolean alone =
        around.nothingAfter()
            || around.after(Role.AND)
            || around.after(Role.FROM)
            || around.after(Role.BUT)
            || around.after(Role.WITH_IT);
    boolean who = around.before(Role.BE) || around.before(Role.PEER);
    if (number.isPresent() && who && alone && number.get().scale() <= 0) {
      long age = number.get().longValue();
      if (age <= OLDEST) {
        add(Vocabulary.PERSON, AGE, new Said.Within(Test.between(age, age)), item);
      }
    }
  }

  private Optional<SortedSet<String>> country(Piece piece) {
    for (var sense : piece.senses()) {
      if (sense instanceof Sense.Code(var list, var value, _) && list.equals("country")) {
        return Optional.of(new TreeSet<>(List.of(value)));
      }
      if (sense instanceof Sense.Group(var name)) {
        return Optional.ofNullable(vocabulary.groups().get(name));
      }
    }
    return Optional.empty();
  }

  /// "Abroad", 国外: any country but one.
  private static Optional<Said> abroad(Piece piece) {
    return piece
        .sense(Sense.With.class)
        .filter(w -> w.attribute().equals("country") && w.said() instanceof Said.Within)
        .map(Sense.With::said);
  }

  private void abroad(Around around, Said said, Item item) {
    if (around.resident()) {
      add(Vocabulary.PERSON, "residence", said, item);
    } else if (around.before(Role.IN) || around.before(Role.GO) || around.adverb()) {
      add(Vocabulary.ACT, "in", said, item);
    }
  }

  private void country(Around around, Piece piece, SortedSet<String> codes) {
    Said said =
        codes.size() == 1 ? new Said.Exactly(codes) : new Said.Within(new Test.OneOf(codes));
    var item = new Item.Word(piece);
    if (around.platforms() || around.ofThing() || around.before(Role.EXCEPT)) {
      return;
    }
    if (around.merchants()) {
      add(Vocabulary.ACT, "in", said, item);
      return;
    }
    if (around.after(Role.PEER)
        || around.friends()
        || (around.after(Role.CITIZEN) && around.before(Role.TO))) {
      add(RECIPIENT, "nationality", said, item);
    } else if (around.national(piece)) {
      String about = around.ofPeer() ? RECIPIENT : Vocabulary.PERSON;
      Said nationality = around.before(Role.NOT) ? new Said.Within(new Test.NoneOf(codes)) : said;
      add(about, "nationality", nationality, item);
    } else if (around.resident()) {
      add(Vocabulary.PERSON, "residence", said, item);
    } else if (around.located() || around.stated()) {
      add(Vocabulary.PERSON, "location", said, item);
    } else if (around.before(Role.GO) || around.before(Role.TO)) {
      facts.add(new Fact(Vocabulary.ACT, "in", said, item, true));
    } else if (around.before(Role.IN) || !(known(said) || around.origin() || around.holds())) {
      add(Vocabulary.ACT, "in", said, item);
    }
  }

  /// The Cyprus of "Limassol, Cyprus" says nothing new.
  private boolean known(Said said) {
    return facts.stream().anyMatch(f -> f.said().equals(said));
  }

  private void detail(Sense sense, Item item) {
    if (!(sense instanceof Sense.Code(var list, var value, _))) {
      return;
    }
    for (var attribute : vocabulary.kind(Vocabulary.ACT).orElseThrow().attributes().values()) {
      if (DETAILS.contains(attribute.path())
          && attribute.domain() instanceof Domain.Coded(var name, _, _)
          && name.equals(list)) {
        add(Vocabulary.ACT, attribute.path(), Said.exactly(value), item);
      }
    }
  }

  private void add(String about, String attribute, Said said, Item item) {
    facts.add(new Fact(about, attribute, said, item, false));
  }
}
