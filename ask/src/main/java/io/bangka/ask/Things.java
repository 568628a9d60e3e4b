package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The things of a text, sorted: what the person has, what they lack, and what is asked about.
/// Grows while the text is put together, and belongs to one text.
final class Things {
  final List<Holding> had = new ArrayList<>();
  final List<Lack> lacks = new ArrayList<>();

  /// Every reading of every thing that is asked about.
  final List<Holding> asked = new ArrayList<>();

  /// Kinds of which all was said.
  final TreeSet<String> complete = new TreeSet<>();

  final List<Placed> readings = new ArrayList<>();

  /// What is somebody else's, and to be borrowed, rented or bought.
  final List<Holding> others = new ArrayList<>();

  /// What an asked purpose would yield ("open a bank account"): no thing that is held.
  Optional<Holding> object = Optional.empty();

  /// A reading and where it stands in the folded text.
  record Placed(int from, int to, Reading.As as) {}

  /// @param yielded whether a named purpose would yield such a thing anew
  /// @param act whether something is to be done: then the person is the subject
  static Things of(
      Scopes.Found found, Predicate<Holding> yielded, boolean act, Predicates predicates) {
    var things = new Things();
    boolean person = act || found.things().stream().anyMatch(Scopes.Scoped::lacked);
    for (var scoped : found.things()) {
      var readings =
          narrowed(readings(scoped, yielded), scoped.phrase(), found).stream()
              .map(c -> predicates.applied(scoped.phrase(), c))
              .map(c -> scoped.others() ? predicates.others(c) : c)
              .toList();
      if (scoped.borrowed()) {
        things.others.add(readings.getFirst().holding());
      }
      var lost =
          found.lost().contains(scoped.phrase())
              ? predicates.lost(readings.getFirst())
              : Optional.<Candidate>empty();
      if (lost.isPresent()) {
        things.hold(lost.get().holding());
        things.place(scoped, new Reading.As.Thing(lost.get().holding(), Optional.empty()));
      } else {
        boolean supposed = found.needless().contains(scoped.phrase());
        things.take(scoped, readings, yielded, person, supposed);
      }
    }
    return things;
  }

  /// 绿卡（五星卡）: of a word that means several things, the one that is named beside it.
  private static List<Candidate> narrowed(
      List<Candidate> readings, Phrase phrase, Scopes.Found found) {
    var others =
        found.things().stream()
            .map(Scopes.Scoped::phrase)
            .filter(other -> !other.equals(phrase) && !other.ambiguous())
            .flatMap(other -> Phrase.asOne(other.readings()).stream())
            .toList();
    var meant =
        readings.stream()
            .filter(r -> others.stream().anyMatch(other -> says(other, r.holding())))
            .toList();
    return phrase.ambiguous() && meant.size() == 1 ? meant : readings;
  }

  /// A bank's name is the account that is to be opened with it, rather than a card.
  private static List<Candidate> readings(Scopes.Scoped scoped, Predicate<Holding> yielded) {
    var phrase = scoped.phrase();
    var object =
        phrase.candidates().stream()
            .filter(c -> c.head() == phrase.head() || c.holding().said().containsKey("issuer"))
            .filter(c -> yielded.test(c.holding()))
            .findFirst();
    return object.isPresent() && !scoped.lacked() && !phrase.ambiguous()
        ? List.of(object.get())
        : phrase.readings();
  }

  /// @param person whether the person is the subject, because something is to be done, or was said
  ///   to be lacking: then a thing is what they have, and not what the question is about
  private void take(
      Scopes.Scoped scoped,
      List<Candidate> readings,
      Predicate<Holding> yielded,
      boolean person,
      boolean supposed) {
    if (scoped.lacked()) {
      lack(scoped, readings, supposed);
    } else if (scoped.asked() && !scoped.had() && yielded.test(readings.getFirst().holding())) {
      var thing = readings.getFirst().holding();
      object = object.filter(o -> says(o, thing)).or(() -> Optional.of(thing));
    } else {
      keep(scoped, readings, person);
    }
  }

  private void keep(Scopes.Scoped scoped, List<Candidate> readings, boolean person) {
    if (scoped.place() && person) {
      return; // "draw cash at Bank of China"
    }
    var one = Phrase.asOne(readings);
    String kind = readings.getFirst().holding().kind();
    boolean held = (scoped.had() || person) && one.isPresent();
    boolean asked = scoped.asked() && !person;
    boolean ask = (asked || one.isEmpty()) && !kind.equals("wallet");
    if (held) {
      hold(one.get());
    }
    if (scoped.only() && held) {
      complete.add(kind);
    }
    if (ask) {
      readings.forEach(r -> ask(scoped, r));
    } else if (held) {
      place(scoped, new Reading.As.Thing(one.get(), Optional.empty()));
    }
  }

  private void ask(Scopes.Scoped scoped, Candidate reading) {
    add(asked, reading.holding());
    place(
        scoped,
        new Reading.As.Thing(
            reading.holding(), scoped.phrase().ambiguous() ? reading.note() : Optional.empty()));
  }

  /// Whether nothing is named at all.
  boolean none() {
    return had.isEmpty() && asked.isEmpty() && lacks.isEmpty() && object.isEmpty();
  }

  /// Whether papers are named, and nothing else.
  boolean papersOnly() {
    return only("document");
  }

  /// Whether cards are named, and nothing else.
  boolean cardsOnly() {
    return only("card");
  }

  private boolean only(String kind) {
    return lacks.isEmpty()
        && !(had.isEmpty() && asked.isEmpty())
        && Stream.concat(had.stream(), asked.stream()).allMatch(h -> h.kind().equals(kind));
  }

  /// Where one way alone is asked about, all that was named is what the person has.
  void told() {
    asked.stream()
        .filter(a -> asked.stream().filter(b -> same(a, b)).count() == 1)
        .forEach(this::hold);
    asked.clear();
  }

  private static boolean same(Holding one, Holding other) {
    return one.kind().equals(other.kind());
  }

  /// A paper that is named together with what is to be linked is whose it is: "link a Visa with a
  /// French passport". Not where it is the one or the other.
  void besideInstruments(Compositions compositions, List<Clause> clauses) {
    boolean either = clauses.stream().anyMatch(c -> c.has(Role.OR) || c.has(Role.IT));
    var papers = asked.stream().filter(h -> h.kind().equals("document")).toList();
    if (either
        || papers.isEmpty()
        || ambiguous(papers)
        || asked.stream().noneMatch(h -> compositions.instrument(h.kind()))) {
      return;
    }
    asked.removeAll(papers);
    papers.forEach(this::hold);
  }

  /// 印度护照，只有RuPay卡，微信能绑吗: a paper that is named by itself, beside an instrument that somebody has,
  /// is theirs as well.
  void besideHeld(Compositions compositions, Scopes.Found found) {
    boolean held = had.stream().anyMatch(h -> compositions.instrument(h.kind()));
    for (var phrase : held ? found.apart() : List.<Phrase>of()) {
      var paper = Phrase.asOne(phrase.readings()).filter(h -> h.kind().equals("document"));
      if (paper.isPresent() && asked.remove(paper.get())) {
        hold(paper.get());
      }
    }
  }

  /// Whether two of them are readings of one word.
  private boolean ambiguous(List<Holding> papers) {
    var places =
        readings.stream()
            .filter(r -> r.as() instanceof Reading.As.Thing(var h, _) && papers.contains(h))
            .map(Placed::from)
            .toList();
    return places.stream().distinct().count() < places.size();
  }

  /// Drops what is asked about and of which nothing is said, beside one of its kind of which
  /// something is.
  void dropBare() {
    asked.removeIf(
        h -> h.said().isEmpty() && asked.stream().anyMatch(o -> !o.said().isEmpty() && same(o, h)));
  }

  /// 护照换了，还是旧号码: a number of which nothing is said, beside a paper that was renewed, is the
  /// paper's.
  ///
  /// @param named whether the words for it name the paper
  void ofPapers(boolean named) {
    var number = Holding.unsaid("phone");
    if (named
        || Stream.concat(had.stream(), asked.stream()).anyMatch(h -> h.kind().equals("document"))) {
      had.removeIf(number::equals);
      asked.removeIf(number::equals);
      readings.removeIf(
          r -> r.as() instanceof Reading.As.Thing(var thing, _) && thing.equals(number));
    }
  }

  /// A thing that no phrase names.
  void place(Piece piece, Holding holding) {
    readings.add(
        new Placed(piece.from(), piece.to(), new Reading.As.Thing(holding, Optional.empty())));
  }

  /// @param supposed whether it is only asked what were if they lacked it
  private void lack(Scopes.Scoped scoped, List<Candidate> readings, boolean supposed) {
    var one = Phrase.asOne(readings);
    var holdings =
        one.map(List::of).orElseGet(() -> readings.stream().map(Candidate::holding).toList());
    for (var holding : holdings) {
      if (had.stream().anyMatch(h -> says(h, holding))) {
        continue; // an old one is held while the new one has not come
      }
      var tests = new TreeMap<String, Test>();
      holding.said().forEach((attribute, said) -> tests.put(attribute, Candidate.test(said)));
      var pattern = new Pattern(holding.kind(), tests);
      lacks.add(new Lack(pattern, Optional.empty()));
      place(scoped, new Reading.As.Lacking(pattern, supposed));
    }
  }

  private void place(Scopes.Scoped scoped, Reading.As as) {
    readings.add(new Placed(scoped.phrase().from(), scoped.phrase().to(), as));
  }

  /// What is said of one thing in two breaths ("a residence permit (pink slip)") is one thing.
  private void hold(Holding holding) {
    if (holding.kind().equals("wallet") && holding.said().isEmpty()) {
      return; // "any wallet"
    }
    if (had.stream().noneMatch(h -> says(h, holding))) {
      had.removeIf(h -> says(holding, h));
      had.add(holding);
    }
  }

  /// Whether the one says all that the other says.
  private static boolean says(Holding one, Holding other) {
    return one.kind().equals(other.kind())
        && one.said().entrySet().containsAll(other.said().entrySet());
  }

  private static void add(List<Holding> all, Holding holding) {
    if (!all.contains(holding)) {
      all.add(holding);
    }
  }
}
