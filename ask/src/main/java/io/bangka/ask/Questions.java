package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Period;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Puts together what was read: queries, profile, day, and what was not understood. Safe to share
/// between threads.
final class Questions {
  private static final String NUMBER = "phone";
  private static final String REGISTER = "register";
  private static final String RENEW = "update-identity";

  private final Knowledge knowledge;
  private final Compositions compositions;
  private final Candidates candidates;
  private final Platforms platforms;
  private final Purposes purposes;
  private final Targets targets;
  private final Circumstances circumstances;

  Questions(Knowledge knowledge, Compositions compositions, Candidates candidates, Goals goals) {
    this.knowledge = knowledge;
    this.compositions = compositions;
    this.candidates = candidates;
    this.platforms = new Platforms(knowledge);
    this.purposes = new Purposes(knowledge.vocabulary(), compositions);
    this.targets =
        new Targets(platforms, purposes, goals, compositions, new Lawless(knowledge, platforms));
    this.circumstances = new Circumstances(platforms, purposes, compositions);
  }

  Understanding of(
      List<Item> items, List<Piece> pieces, Folded folded, Masking masked, LocalDate today) {
    var clauses = Clause.split(items);
    var scopes = Scopes.of(clauses);
    var possessed = scopes.wallets().stream().map(Scopes.Wallet::piece).collect(Collectors.toSet());
    var aims = Aims.of(clauses, possessed, compositions);
    var facts = Facts.of(knowledge.vocabulary(), clauses);
    var meant = purposes.of(aims, clauses, facts);
    var people = People.of(happening(facts, meant), recipients(aims), given(meant));
    var named = named(aims, scopes, meant);
    var going = circumstances.of(meant, aims, named, clauses);
    var predicates = new Predicates(clauses, candidates, compositions);
    var steps = Steps.of(clauses);
    var first = things(scopes, going, steps, predicates);
    var wanted =
        crossing(circumstances.used(going, aims, named, people, first), named, aims, people);
    var things = wanted.equals(going) ? first : things(scopes, wanted, steps, predicates);
    new Wallets(platforms).into(things, scopes, clauses, named, wanted);
    own(things, named, wanted);
    elided(clauses, steps.without(wanted), things, people);
    things.besideHeld(compositions, scopes);
    things.besideInstruments(compositions, clauses);
    if (wanted.contains(RENEW)) {
      things.ofPapers(aims.purposes().contains(RENEW));
    }
    things.dropBare();
    var sought = registering(wanted, aims, things, clauses);
    var spending = spending(pieces, aims.per());
    boolean got = !open(meant) || (!open(wanted) && !things.none());
    var issuers = open(wanted) ? Issuers.of(clauses, named) : new Issuers(List.of());
    issuers.into(things);
    var asked = new Asking(issuers.without(named), sought, aims, spending, got);
    var asOf = AsOf.of(clauses, today);
    var tongue = Tongue.of(masked.text(), pieces, folded);
    var unread = Unread.of(pieces, folded, masked.text());
    boolean nothing = asked.nothing(things) || asked.unheard(unread, things, people, clauses);
    var through =
        nothing
            ? List.<Targets.Target>of()
            : targets.procedures(asked.named(), asked.aims(), asked.purposes(), things);
    if (!through.isEmpty()) {
      things.told();
    }
    List<Query> queries = nothing ? List.of() : queries(asked, through, things, people);
    return new Understanding(
        masked.text(),
        tongue.language(),
        tongue.script(),
        new Readings(folded, masked).of(things, people, pieces, spending, asOf),
        queries,
        new Profile(people.person(), things.had, things.lacks, things.complete),
        queries.isEmpty() ? Optional.empty() : asOf,
        unread);
  }

  /// "Abroad" is where something is done; where something is to be got, it only tells why.
  private List<Facts.Fact> happening(List<Facts.Fact> facts, List<String> meant) {
    boolean done = open(meant) || meant.stream().anyMatch(purposes::act);
    return facts.stream().filter(f -> done || !f.abroad()).toList();
  }

  /// Whether nobody said what is to be done.
  private boolean open(List<String> purposes) {
    return purposes.equals(List.of(compositions.defaultPurpose()));
  }

  private List<Holding> recipients(Aims aims) {
    return aims.recipients().stream()
        .flatMap(p -> platforms.wallet(p).stream())
        .map(p -> Holding.unsaid("wallet").with("platform", Said.exactly(p)))
        .toList();
  }

  /// Whether something goes from one person to another.
  private boolean given(List<String> wanted) {
    return wanted.stream().anyMatch(compositions::given);
  }

  private List<String> named(Aims aims, Scopes.Found scopes, List<String> wanted) {
    if (!aims.platforms().isEmpty()) {
      return List.copyOf(aims.platforms());
    }
    var possessed = possessed(scopes);
    return possessed.isEmpty() && wanted.stream().allMatch(purposes::act)
        ? List.copyOf(aims.weakPlatforms())
        : possessed;
  }

  /// What a number alone is used for, where nothing more is named, is to register; so is "is an
  /// e-CNY wallet possible?".
  private List<String> registering(
      List<String> wanted, Aims aims, Things things, List<Clause> clauses) {
    boolean named = !aims.purposes().isEmpty() || !aims.weak().isEmpty();
    boolean numbers =
        !things.asked.isEmpty() && things.asked.stream().allMatch(h -> h.kind().equals(NUMBER));
    boolean one = things.asked.isEmpty() && clauses.stream().anyMatch(Clause::aWallet);
    return !named && (numbers || one) && wanted.equals(List.of(compositions.defaultPurpose()))
        ? List.of(REGISTER)
        : wanted;
  }

  /// @param steps what is only there for something else that is wanted
  private Things things(
      Scopes.Found scopes, List<String> wanted, Steps steps, Predicates predicates) {
    boolean act =
        steps.without(wanted).stream().allMatch(p -> purposes.act(p) || compositions.ofPerson(p));
    return Things.of(scopes, t -> purposes.object(t, wanted), act, predicates);
  }

  /// To send money to a person in another country, by whatever platform, is to send it abroad.
  private List<String> crossing(List<String> wanted, List<String> named, Aims aims, People people) {
    boolean abroad = people.act().said().containsKey("recipient-country") && named.isEmpty();
    return wanted.stream()
        .map(p -> abroad ? compositions.abroad(p) : abroadOnly(p, named, aims))
        .distinct()
        .toList();
  }

  /// What a platform does only across borders, or for a wallet of another platform.
  private String abroadOnly(String purpose, List<String> named, Aims aims) {
    String abroad = compositions.abroad(purpose);
    boolean serves = named.stream().anyMatch(n -> platforms.serves(n, purpose));
    boolean servesAbroad = named.stream().anyMatch(n -> platforms.serves(n, abroad));
    return servesAbroad && (!serves || !aims.recipients().isEmpty()) ? abroad : purpose;
  }

  /// "My account" beside a platform is the account there.
  private void own(Things things, List<String> named, List<String> wanted) {
    if (named.isEmpty() || wanted.stream().noneMatch(purposes::ofWallet)) {
      return;
    }
    var account = Holding.unsaid("account");
    things.had.removeIf(account::equals);
    things.asked.removeIf(account::equals);
    things.readings.removeIf(
        r -> r.as() instanceof Reading.As.Thing(var h, _) && h.equals(account));
  }

  /// What is asked, as far as it does not hang on things.
  private record Asking(
      List<String> named,
      List<String> purposes,
      Aims aims,
      Optional<Spending> spending,
      boolean got) {
    boolean silent() {
      return aims.purposes().isEmpty() && aims.weak().isEmpty();
    }

    boolean nothing(Things things) {
      return named.isEmpty()
          && aims.procedures().isEmpty()
          && aims.purposes().isEmpty()
          && aims.weak().isEmpty()
          && !got
          && things.object.isEmpty()
          && things.asked.isEmpty()
          && things.had.isEmpty();
    }

    /// Where no purpose was named, a word that was not understood may be what the question is about
    /// ("does it prove my nationality?"), even beside a platform ("is Alipay a good stock?").
    boolean unheard(List<Stretch> unread, Things things, People people, List<Clause> clauses) {
      return !unread.isEmpty()
          && aims.purposes().isEmpty()
          && aims.weak().isEmpty()
          && aims.procedures().isEmpty()
          && !got
          && (named.isEmpty()
              || (things.none() && people.person().said().isEmpty() && !Ours.is(clauses)));
    }
  }

  private static List<String> possessed(Scopes.Found scopes) {
    return scopes.wallets().stream().map(Scopes.Wallet::platform).distinct().toList();
  }

  /// "I have a Visa card. Can I link it?": the thing meant is the one that was named. Without the
  /// "it", only where nothing else was said of the person, who would be the subject then.
  private void elided(List<Clause> clauses, List<String> wanted, Things things, People people) {
    boolean act = wanted.stream().allMatch(purposes::act);
    if (act || !things.asked.isEmpty() || !things.lacks.isEmpty() || things.had.isEmpty()) {
      return;
    }
    boolean instrument =
        wanted.contains(compositions.defaultPurpose())
            && things.had.size() == 1
            && compositions.instrument(things.had.getFirst().kind());
    if (instrument && things.complete.isEmpty() && people.person().said().isEmpty()) {
      things.asked.add(things.had.getFirst());
    } else if (clauses.stream().anyMatch(c -> c.asking() && meansIt(c, wanted))) {
      things.asked.addAll(meantByIt(clauses, things.had, wanted));
    }
  }

  /// Of what is to be linked, "it" is the instrument, and not the paper beside it.
  private List<Holding> meantByIt(List<Clause> clauses, List<Holding> had, List<String> wanted) {
    boolean all = clauses.stream().anyMatch(c -> c.has(Role.THEM));
    var instruments = had.stream().filter(h -> compositions.instrument(h.kind())).toList();
    return !all && wanted.contains(compositions.defaultPurpose()) && !instruments.isEmpty()
        ? instruments
        : List.copyOf(had);
  }

  /// "Can it …?"; 还能拿来认证吗 where something is got of a wallet with it.
  private boolean meansIt(Clause clause, List<String> wanted) {
    return clause.has(Role.IT)
        || (clause.has(Role.IT_TAKEN) && wanted.stream().allMatch(purposes::ofWallet));
  }

  private List<Query> queries(
      Asking asked, List<Targets.Target> through, Things things, People people) {
    var queries = new LinkedHashSet<Query>();
    for (var target : through) {
      asked
          .aims()
          .wants()
          .forEach(want -> queries.add(query(target, want, asked, Optional.empty(), people)));
    }
    for (String purpose : through.isEmpty() ? asked.purposes() : List.<String>of()) {
      for (var platform : targets.of(asked.named(), purpose, things, people)) {
        var target =
            new Targets.Target(
                platform,
                targets.served(platform, purpose, asked.silent(), people),
                targets.only(platform, things.object));
        for (var holding : holdings(things)) {
          asked
              .aims()
              .wants()
              .forEach(want -> queries.add(query(target, want, asked, holding, people)));
        }
      }
    }
    return List.copyOf(queries);
  }

  private static Query query(
      Targets.Target target,
      Query.Want want,
      Asking asked,
      Optional<Holding> holding,
      People people) {
    return new Query(
        target.platform(),
        List.of(target.purpose()),
        want,
        people.act(),
        asked.spending(),
        holding,
        people.parties(),
        target.procedure(),
        want == Query.Want.LIMIT ? asked.aims().counted() : Optional.empty());
  }

  private static List<Optional<Holding>> holdings(Things things) {
    var holdings = new ArrayList<Optional<Holding>>();
    things.asked.forEach(h -> holdings.add(Optional.of(h)));
    return holdings.isEmpty() ? List.of(Optional.empty()) : holdings;
  }

  private static Optional<Spending> spending(List<Piece> pieces, Optional<Period> per) {
    return pieces.stream()
        .flatMap(p -> p.sense(Sense.Sum.class).stream())
        .findFirst()
        .map(s -> new Spending(s.amount(), per.orElse(Period.TRANSACTION), OptionalInt.empty()));
  }
}
