package io.bangka.ask;

import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which purposes a text means, by what it names and by what it wants to get.
record Purposes(Vocabulary vocabulary, Compositions compositions) {
  private static final Set<String> GOT_WITH_PAPERS = Set.of("account", "phone");
  private static final String LEND = "lend-account";

  List<String> of(Aims aims, List<Clause> clauses, List<Facts.Fact> facts) {
    var deeds = Deeds.of(clauses, compositions);
    var named = new LinkedHashSet<String>();
    for (var question : questions(clauses)) {
      named.addAll(principal(question, deeds));
    }
    if (named.isEmpty()) {
      named.addAll(deeds);
    }
    if (named.isEmpty() && facts.stream().anyMatch(f -> f.attribute().equals("merchant"))) {
      return List.of(compositions.purposeOfUse());
    }
    return named.isEmpty() ? List.of(compositions.defaultPurpose()) : List.copyOf(named);
  }

  /// Several questions in one text; what is told before a question belongs to it.
  private static List<List<Clause>> questions(List<Clause> clauses) {
    var questions = new ArrayList<List<Clause>>();
    var open = new ArrayList<Clause>();
    for (var clause : clauses) {
      open.add(clause);
      if (clause.ends()) {
        questions.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      questions.add(open);
    }
    return questions;
  }

  private List<String> principal(List<Clause> question, Set<String> deeds) {
    var aims = Aims.purposesOf(question, compositions);
    var named = new LinkedHashSet<>(aims.purposes());
    named.addAll(Deeds.of(question, compositions));
    gained(question).ifPresent(named::add);
    if (question.stream().anyMatch(Lending::is)) {
      return List.of(LEND);
    }
    named.addAll(aims.weak().stream().filter(weak -> counts(weak, named)).toList());
    if (named.isEmpty() && question.stream().anyMatch(c -> c.has(Role.DO))) {
      named.addAll(deeds);
    }
    if (named.isEmpty() && aims.platforms().isEmpty()) {
      atBank(question)
          .or(() -> withPapers(question))
          .or(() -> sought(question))
          .ifPresent(named::add);
    }
    var principal = new LinkedHashSet<>(compositions.principal(List.copyOf(named)));
    var steps = Steps.of(question);
    principal.addAll(steps.goals());
    principal.addAll(steps.first());
    return List.copyOf(principal);
  }

  /// A weak purpose counts where nothing else is named, or only acts that it says more closely:
  /// "tap my card in the Beijing metro" is paying, and riding.
  private boolean counts(String weak, Set<String> named) {
    return named.stream().allMatch(n -> act(n) && compositions.givesWay(n, weak));
  }

  /// "What papers does a Cypriot bank want?": whoever opens an account shows papers.
  private Optional<String> atBank(List<Clause> question) {
    var words = question.stream().flatMap(c -> c.words().stream()).toList();
    boolean bank =
        words.stream().anyMatch(p -> p.is(Role.BANK))
            || question.stream().flatMap(c -> c.things().stream()).anyMatch(Purposes::bank);
    return bank && words.stream().anyMatch(Wants::papers) ? yielding("account") : Optional.empty();
  }

  /// "Which documents for a bank account there?", 电话卡要什么证件: it is to be got.
  private Optional<String> withPapers(List<Clause> question) {
    boolean papers = question.stream().flatMap(c -> c.words().stream()).anyMatch(Wants::papers);
    return question.stream()
        .filter(_ -> papers)
        .flatMap(c -> c.things().stream())
        .filter(thing -> !thing.mine())
        .map(thing -> thing.candidates().getFirst().holding())
        .filter(thing -> GOT_WITH_PAPERS.contains(thing.kind()))
        .filter(thing -> Set.of("country").containsAll(thing.said().keySet()))
        .flatMap(thing -> yielding(thing.kind()).stream())
        .findFirst();
  }

  private static boolean bank(Phrase phrase) {
    return phrase.candidates().stream().allMatch(c -> c.holding().said().containsKey("issuer"));
  }

  /// "Which papers for a Cyprus pink slip?", 塞浦路斯永居要多少钱: the paper is to be got.
  private Optional<String> sought(List<Clause> question) {
    boolean asks =
        question.stream()
            .flatMap(c -> c.words().stream())
            .anyMatch(p -> p.is(Role.HOW_MUCH) || p.is(Role.WANT));
    return question.stream()
        .filter(_ -> asks)
        .flatMap(c -> c.things().stream())
        .flatMap(thing -> paper(thing.candidates().getFirst().holding()).stream())
        .findFirst();
  }

  /// "办中国的银行卡": the purpose that yields such a thing.
  private Optional<String> gained(List<Clause> clauses) {
    for (var clause : clauses) {
      for (int i = 0; i < clause.items().size(); i++) {
        if (clause.items().get(i) instanceof Item.Word(var piece)
            && piece.is(Role.GAIN)
            && !(piece.is(Role.WANT) && clause.tellsState())) { // 卡过期了怎么办
          if (clause.walletFrom(i + 1)) {
            return yielding("wallet");
          }
          var thing = clause.thingAfter(i);
          if (thing.isEmpty() && !clause.thingFrom(i + 1) && !clause.platformFrom(i + 1)) {
            thing = clause.thingBefore(i);
          }
          var purpose = thing.flatMap(this::getting);
          if (purpose.isPresent()) {
            return purpose;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> getting(Phrase thing) {
    return paper(thing.candidates().getFirst().holding())
        .or(() -> yielding(thing.candidates().getFirst().holding().kind()));
  }

  /// What it is called to apply for this paper, if one does.
  private Optional<String> paper(Holding thing) {
    if (!thing.kind().equals("document")) {
      return Optional.empty();
    }
    if (thing.said().get("kind") instanceof Said.Exactly(var kinds)) {
      return kinds.stream().flatMap(k -> compositions.toGet(k).stream()).findFirst();
    }
    return classed(thing) ? compositions.toGet("residence-permit") : Optional.empty();
  }

  /// "A Cyprus visitor permit": the class of a country's permit names the permit.
  static boolean classed(Holding thing) {
    return thing.kind().equals("document")
        && thing.said().keySet().containsAll(List.of("class", "country"));
  }

  /// Whether a purpose would yield this thing, so that it is not what is asked about.
  boolean object(Holding thing, List<String> purposes) {
    return paper(thing).filter(purposes::contains).isPresent()
        || objects(purposes).contains(thing.kind());
  }

  private Optional<String> yielding(String kind) {
    return vocabulary.purposes().values().stream()
        .filter(p -> p.gains().filter(g -> g.kind().equals(kind) && fresh(g)).isPresent())
        .map(Purpose::name)
        .findFirst();
  }

  /// The kinds, other than wallets, that the purposes yield anew.
  List<String> objects(List<String> purposes) {
    return purposes.stream()
        .flatMap(p -> gains(p).stream())
        .filter(g -> fresh(g) && !g.kind().equals("wallet"))
        .map(Pattern::kind)
        .toList();
  }

  /// Whether it is something to be done, and not something to be got.
  boolean act(String purpose) {
    return gains(purpose).isEmpty();
  }

  /// Whether it is to get a wallet, and no more.
  boolean registers(String purpose) {
    return gains(purpose).filter(g -> fresh(g) && g.kind().equals("wallet")).isPresent();
  }

  private static boolean fresh(Pattern gains) {
    return gains.tests().isEmpty();
  }

  /// Where an act happens if nobody says: the vocabulary's default.
  String home() {
    return vocabulary
        .kind(Vocabulary.ACT)
        .flatMap(k -> k.attribute("in"))
        .flatMap(Attribute::unsaid)
        .map(s -> s instanceof Said.Exactly(var values) ? values.first() : "")
        .orElse("");
  }

  /// Whether it gains something of a wallet.
  boolean ofWallet(String purpose) {
    return gains(purpose).filter(g -> g.kind().equals("wallet")).isPresent();
  }

  private Optional<Pattern> gains(String purpose) {
    return vocabulary.gains(purpose);
  }
}
