package io.bangka.service;

import io.bangka.ask.Script;
import io.bangka.attempts.Place;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreTrouble;
import io.bangka.cost.CostQuestion;
import io.bangka.cost.Costs;
import io.bangka.engine.Borders;
import io.bangka.engine.Engine;
import io.bangka.engine.Presuming;
import io.bangka.exchange.Monies;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.MessageBook;
import io.bangka.model.Period;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import io.bangka.model.Vocabulary;
import io.bangka.money.Rates;
import io.bangka.money.ReferenceRates;
import io.bangka.pack.ClaimBook;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.pack.ProfileReader;
import io.bangka.pack.Unknown;
import io.bangka.route.Experience;
import io.bangka.words.Leads;
import io.bangka.words.LikelyMessage;
import io.bangka.words.Line;
import io.bangka.words.NoteWriter;
import io.bangka.words.Telling;
import io.bangka.words.Telling.Unanswered;
import io.bangka.words.Told;
import io.bangka.words.Words;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/// The one facade: what a terminal, a server or a program that embeds Bangka calls. The same
/// question, day and knowledge always give the same answer, byte for byte.
///
/// Thread-safe; make one and keep it.
public final class Bangka {
  private final Knowledge knowledge;
  private final Rates rates;
  private final Engine engine;
  private final KeptFigures figures;
  private final KeptWords words;
  private final Supplied<Hearing> hearing;
  private final Supplied<MessageExplainer> explaining;
  private final Claims claims;
  private final Clock clock;
  private final Experience experience;
  private final Optional<Kept> kept;

  private Bangka(
      Knowledge knowledge,
      Supplier<MessageBook> messages,
      Supplier<ClaimBook.Wordings> wordings,
      Supplier<ClaimBook> claims,
      Clock clock) {
    experience = Experience.NONE;
    kept = Optional.empty();
    this.knowledge = knowledge;
    this.clock = clock;
    rates = new ReferenceRates();
    engine = new Engine(knowledge, rates);
    figures = new KeptFigures(knowledge, rates);
    words = new KeptWords(knowledge);
    hearing = new Supplied<>(() -> new AskHearing(knowledge));
    explaining = new Supplied<>(() -> new MessageExplainer(knowledge, messages.get()));
    this.claims = new Claims(this, wordings, claims);
  }

  private Bangka(Bangka other, Experience experience, Optional<Kept> kept) {
    this.experience = experience;
    this.kept = kept;
    knowledge = other.knowledge;
    rates = other.rates;
    engine = other.engine;
    figures = other.figures;
    words = other.words;
    hearing = other.hearing;
    explaining = other.explaining;
    claims = other.claims;
    clock = other.clock;
  }

  /// The same, and it tells what happened to people who tried, where enough of them told.
  public Bangka knowing(Experience experience) {
    return new Bangka(this, experience, kept);
  }

  /// The same, and it keeps the bytes of assessments ([Reply#utf8]) for the next one who differs in
  /// nothing that any statement tells apart. For whoever assesses people by the thousand.
  ///
  /// @param bytes of answers that are kept at most
  public Bangka keeping(long bytes) {
    var keeping = new Kept(knowledge.vocabulary(), () -> Borders.of(knowledge), bytes);
    return new Bangka(this, experience, Optional.of(keeping));
  }

  /// What people reported, to be added to, read and held against the rules. Opens or makes the
  /// store; close it.
  public Attempts attempts(Place place) throws StoreTrouble {
    return new Attempts(this, Store.open(place), clock);
  }

  Engine engine() {
    return engine;
  }

  /// With the knowledge that the program ships with.
  ///
  /// @param clock asked only for what day it is, where a question does not say one
  /// @throws UnusableKnowledge if the build left it out
  public static Bangka builtIn(Clock clock) {
    return new Bangka(
        BuiltIn.knowledge(), BuiltIn::messages, BuiltIn::wordings, BuiltIn::claims, clock);
  }

  /// With the packs of a folder, checked.
  ///
  /// @throws Faulty with every fault of the packs
  public static Bangka of(Path packs, Clock clock) throws Faulty {
    return of(PackLoader.load(packs), clock);
  }

  /// With packs that were loaded before.
  public static Bangka of(Loaded loaded, Clock clock) {
    return new Bangka(
        loaded.knowledge(), loaded::messages, loaded.claims()::wordings, loaded::claims, clock);
  }

  /// With knowledge that was loaded before, and nothing known of messages and claims.
  public static Bangka of(Knowledge knowledge, Clock clock) {
    return new Bangka(
        knowledge,
        () -> MessageBook.EMPTY,
        () -> ClaimBook.Wordings.NONE,
        () -> ClaimBook.EMPTY,
        clock);
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /// Answers a question in words. Never fails on what the words say: what is not understood stands
  /// in the answer as ignored.
  public Reply ask(String words, Setting setting) {
    return ask(words, Profile.NOTHING_SAID, List.of(), setting);
  }

  /// Answers a question in words, together with what is said beside them, which goes first.
  ///
  /// @param said added to what the words say of the person
  /// @param queries instead of what the words ask; empty for what they ask
  public Reply ask(String words, Profile said, List<Query> queries, Setting setting) {
    var heard = hearing.get().hear(words, today(setting, queries));
    var asked = queries.isEmpty() ? meant(heard.queries(), setting) : queries;
    var profile = Profiles.joined(said, heard.profile());
    var inquiry = inquiry(heard, profile, asked, queries.isEmpty(), setting);
    return reply(inquiry, told(inquiry, true), beyond(words, heard, inquiry));
  }

  private Beyond beyond(String words, Hearing.Heard heard, Inquiry inquiry) {
    var judged = claims.in(words, inquiry.asOf());
    var messages =
        inquiry.wants().contains(Query.Want.CURE)
            ? explaining.get().likely(words, inquiry.asOf())
            : List.<LikelyMessage>of();
    return new Beyond(judged, unanswered(words, heard, inquiry, judged), messages);
  }

  private List<Query> meant(List<Query> heard, Setting setting) {
    return new Meant(knowledge, engine, today(setting, heard)).of(heard);
  }

  /// What there is to say where nothing can be answered.
  private Unanswered unanswered(
      String words, Hearing.Heard heard, Inquiry inquiry, List<JudgedClaim> judged) {
    if (!inquiry.queries().isEmpty() || !judged.isEmpty()) {
      return Unanswered.NOTHING_NEAR;
    }
    if (heard.foreign()) {
      return new Unanswered(true, List.of());
    }
    var tongue = inquiry.words(knowledge);
    return new Unanswered(
        false,
        hearing.get().nearest(words).stream()
            .map(s -> new Telling.Near(tongue.text(s.text()), s.sources()))
            .toList());
  }

  private Inquiry inquiry(
      Hearing.Heard heard, Profile profile, List<Query> asked, boolean heardThem, Setting setting) {
    return new Inquiry(
        setting.asOf().or(heard::asOf).orElseGet(() -> today(setting, asked)),
        setting.asOf().or(heard::asOf).isPresent(),
        setting.language().orElse(heard.language()),
        heard.script(),
        profile,
        asked,
        Presuming.of(setting.strict()),
        new Meant(knowledge, engine, today(setting, asked))
            .of(heard.readings(), heard.queries(), asked),
        heard.ignored(),
        heard.understood(),
        heardThem);
  }

  /// Answers a question in words after somebody said more: to follow-up questions, or against what
  /// was understood or presumed. Without changes it is the answer of [#ask].
  public Conversation converse(String words, List<Change> changes, Setting setting) {
    var heard = hearing.get().hear(words, today(setting, List.of()));
    var changed = Changes.apply(changes, heard.profile(), knowledge);
    var meant = inquiry(heard, changed.profile(), meant(heard.queries(), setting), true, setting);
    var inquiry =
        meant.with(
            meant.queries().stream().map(changed::query).toList(),
            meant.readings().stream().map(changed::reading).toList());
    var told = told(inquiry, true);
    var reply = reply(inquiry, told, beyond(words, heard, inquiry));
    var going = new GoingOn(inquiry.words(knowledge), knowledge);
    return new Conversation(reply, changed.profile(), going.presumed(told), going.asks(told));
  }

  /// What the knowledge makes of every claim that it knows.
  public List<JudgedClaim> claims(Setting setting) {
    return claims.judged(today(setting, List.of()));
  }

  /// What it makes of one; empty if it knows no such claim.
  public Optional<JudgedClaim> claim(String id, Setting setting) {
    return claims.judged(id, today(setting, List.of()));
  }

  /// The ids of the claims, in the order of their files.
  public List<String> claimIds() {
    return claims.ids();
  }

  /// What a platform's message means, and what cures it, by what somebody remembers of it.
  ///
  /// @param text in part, misspelt, with other words around it, as it comes
  public MessageReply explainMessage(String text, Setting setting) {
    var words =
        new Words(
            knowledge.vocabulary(),
            setting.language().orElse(Language.EN),
            Script.of(text).chinese());
    return explaining.get().explain(text, today(setting, List.of()), words);
  }

  /// Answers a query about a profile.
  public Reply assess(Profile profile, Query query, Setting setting) {
    return assess(profile, List.of(query), List.of(), setting);
  }

  /// Answers queries about a profile.
  ///
  /// @param ignored what was written beside them and not understood, to be reported
  public Reply assess(Profile profile, List<Query> queries, List<String> ignored, Setting setting) {
    boolean dated = setting.asOf().isPresent();
    var onTheDay = setting.on(today(setting, queries));
    return assess(inquiry(profile, queries, ignored, onTheDay, dated), Optional.empty());
  }

  private Inquiry inquiry(
      Profile profile, List<Query> queries, List<String> ignored, Setting onTheDay, boolean dated) {
    return new Inquiry(
        today(onTheDay, queries),
        dated,
        onTheDay.language().orElse(Language.EN),
        profile,
        queries,
        Presuming.of(onTheDay.strict()),
        List.of(),
        ignored);
  }

  private Reply assess(Inquiry inquiry, Optional<Sent> sent) {
    var plain = plain(inquiry);
    return kept.map(
            k -> {
              var own = new Supplied<>(() -> k.own(inquiry, hash(inquiry), sent));
              return plain.kept(
                  () -> k.find(own.get(), new Reporting(experience)), () -> made(k, own.get()));
            })
        .orElse(plain);
  }

  private Reply plain(Inquiry inquiry) {
    var told = new Supplied<>(() -> withReports(inquiry));
    return reply(inquiry, told::get, Beyond.NOTHING);
  }

  private byte[] made(Kept keeping, Kept.Own own) {
    var alike = own.alike();
    var told = withReports(alike);
    byte[] bytes = reply(alike, () -> told, Beyond.NOTHING).utf8();
    return keeping.keep(own, bytes, hash(alike), told);
  }

  private List<Told> withReports(Inquiry inquiry) {
    return new Reporting(experience).with(told(inquiry, true), inquiry.profile());
  }

  /// A request as it was sent, if answers are kept for whoever sends it again.
  Optional<Sent> sent(byte[] request, Setting ordinary) {
    return kept.map(_ -> Sent.of(request, ordinary, clock.instant()));
  }

  /// The bytes that the same request got before.
  Optional<byte[]> again(Sent sent) {
    return kept.flatMap(k -> k.again(sent, new Reporting(experience)));
  }

  private String hash(Inquiry inquiry) {
    return new Inputs(new Shapes(knowledge.vocabulary()))
        .hash(inquiry.profile(), inquiry.queries(), inquiry.presuming());
  }

  /// Answers a query about a profile, both as somebody wrote them.
  ///
  /// @throws Faulty with every fault of both, each with its place
  public Reply assess(Written profile, Written.Mapping query, Setting setting) throws Faulty {
    return assess(profile, query, setting, Optional.empty());
  }

  /// @param sent what both were written in
  Reply assess(Written profile, Written.Mapping query, Setting setting, Optional<Sent> sent)
      throws Faulty {
    var reader = new Reader(knowledge, Unknown.REFUSED);
    var read =
        setting.asOf().isPresent()
            ? reader.read(profile, query, setting.asOf().get())
            : reader.read(profile, query, queries -> today(setting, queries));
    var queries = List.of(read.query());
    boolean dated = setting.asOf().isPresent() || !read.asOf().equals(today(setting, queries));
    var onTheDay = setting.on(read.asOf());
    return assess(inquiry(read.profile(), queries, read.ignored(), onTheDay, dated), sent);
  }

  /// Compares what the ways to pay an amount cost, whoever asks or for one person.
  ///
  /// @param person empty to compare the ways whoever asks
  /// @param query an act with an amount
  /// @param home the currency that the money is in (ISO 4217)
  /// @param rates by which sums are converted and limits compared
  /// @throws IllegalArgumentException if the query has no purpose or no amount
  public CostReply cost(
      Optional<Profile> person, Query query, Optional<String> home, Rates rates, Setting setting) {
    if (query.purposes().isEmpty() || query.spending().isEmpty()) {
      throw new IllegalArgumentException("what costs needs a purpose and an amount");
    }
    var asOf = today(setting, List.of(query));
    return cost(
        CostReader.question(query, person, home, asOf, setting.strict()),
        List.of(),
        rates,
        setting);
  }

  /// Compares what the ways to pay an amount in a country cost, whoever asks, with the reference
  /// rates that the program ships with.
  ///
  /// @param purpose an act of the vocabulary: `merchant-payment`
  /// @param country ISO 3166-1 alpha-2
  /// @param home the currency that the money is in
  public CostReply cost(
      String purpose, String country, MonetaryAmount amount, CurrencyUnit home, Setting setting) {
    var sum = new Spending(Monies.amount(amount), Period.TRANSACTION, OptionalInt.empty());
    var act = Holding.unsaid(Vocabulary.ACT).with("in", Said.exactly(country));
    var query =
        new Query(
            Optional.empty(),
            List.of(purpose),
            Query.Want.COST,
            act,
            Optional.of(sum),
            Optional.empty(),
            new LinkedHashMap<>());
    return cost(Optional.empty(), query, Optional.of(home.getCurrencyCode()), rates, setting);
  }

  /// Compares what the ways to pay cost, as somebody wrote it: a query with `purpose`, `amount` and
  /// `home`, the currency that the money is in.
  ///
  /// @param profile empty to compare the ways whoever asks
  /// @throws Faulty with every fault of both, each with its place
  public CostReply cost(
      Optional<Written> profile, Written.Mapping query, Rates rates, Setting setting)
      throws Faulty {
    var read =
        new CostReader(knowledge)
            .read(profile, query, setting.strict(), queries -> today(setting, queries));
    return cost(read.question(), read.ignored(), rates, setting);
  }

  /// The same with the reference rates that the program ships with.
  public CostReply cost(Optional<Written> profile, Written.Mapping query, Setting setting)
      throws Faulty {
    return cost(profile, query, rates, setting);
  }

  /// The same for a person who is known.
  ///
  /// @throws Faulty with every fault of the query, each with its place
  public CostReply cost(Profile person, Written.Mapping query, Setting setting) throws Faulty {
    var read =
        new CostReader(knowledge)
            .read(Optional.empty(), query, setting.strict(), queries -> today(setting, queries));
    return cost(read.question().by(person), read.ignored(), rates, setting);
  }

  /// Who somebody is, by what words say of them and what was said after.
  public Profile said(String words, List<Change> changes, Setting setting) {
    var heard = hearing.get().hear(words, today(setting, List.of()));
    return Changes.apply(changes, heard.profile(), knowledge).profile();
  }

  /// Who somebody is, as it was written.
  ///
  /// @throws Faulty with every fault, each with its place
  public Profile said(Written profile, Setting setting) throws Faulty {
    var faults = new Faults();
    var day = today(setting, List.of());
    var read = ProfileReader.read(profile, knowledge.vocabulary(), day, Unknown.REFUSED, faults);
    faults.throwIfAny();
    return read.profile();
  }

  private CostReply cost(
      CostQuestion question, List<String> ignored, Rates using, Setting setting) {
    var words = new Words(knowledge.vocabulary(), setting.language().orElse(Language.EN));
    return new CostMaker(knowledge, words)
        .reply(new Costs(knowledge, engine, using).compare(question), ignored);
  }

  /// Begins an interview: asks about a person what settles a query, as little as does.
  ///
  /// @param profile what is known already
  public Dialogue interview(Profile profile, Query query, Setting setting) {
    var onTheDay = setting.on(today(setting, List.of(query)));
    return Dialogue.of(interviewing(onTheDay, setting.asOf().isPresent()), profile, query);
  }

  Interviewing interviewing(Setting onTheDay, boolean dated) {
    return new Interviewing(this, engine, onTheDay, dated);
  }

  /// The same, profile and query as somebody wrote them.
  ///
  /// @throws Faulty with every fault of both, each with its place
  public Dialogue interview(Written profile, Written.Mapping query, Setting setting) throws Faulty {
    var read =
        new Reader(knowledge, Unknown.REFUSED)
            .read(profile, query, queries -> today(setting, queries));
    return interview(read.profile(), read.query(), setting.on(read.asOf()));
  }

  /// The next turn of an interview of which nobody kept anything: what was known, and the answer to
  /// the question that then was asked, as [InterviewTurn] says.
  ///
  /// @throws Faulty with every fault of it, each with its place
  public Dialogue interview(Written turn, Setting setting) throws Faulty {
    return new InterviewTurn(this, setting).read(turn);
  }

  /// The best lawful ways to everything that words ask for, after somebody said more; by every
  /// measure.
  ///
  /// @param preference how many routes, and the currency; its measure does not matter
  /// @return empty if the words ask for nothing that is known
  public List<RoutesTo> routes(
      String words, List<Change> changes, Preference preference, Setting setting) {
    return wanted(words, changes, setting).map(inquiry -> routes(inquiry, preference)).toList();
  }

  /// The same to what a query asks for, for a profile, both as somebody wrote them.
  ///
  /// @throws Faulty with every fault of both, each with its place
  public RoutesTo routes(
      Written profile, Written.Mapping query, Preference preference, Setting setting)
      throws Faulty {
    return routes(routing(profile, query, setting), preference);
  }

  /// The best route through one procedure to something that words ask for, after somebody said
  /// more, with its plan.
  ///
  /// @param preference by which it is the best; it has to be planning
  /// @return empty if the procedure leads to nothing of it
  public Optional<RouteReply> plan(
      String words, List<Change> changes, String through, Preference preference, Setting setting) {
    return wanted(words, changes, setting)
        .flatMap(inquiry -> each(inquiry, preference).plan(through).stream())
        .findFirst();
  }

  /// The same to what a query asks for, for a profile, both as somebody wrote them.
  ///
  /// @throws Faulty with every fault of both, each with its place
  public Optional<RouteReply> plan(
      Written profile,
      Written.Mapping query,
      String through,
      Preference preference,
      Setting setting)
      throws Faulty {
    return each(routing(profile, query, setting), preference).plan(through);
  }

  private RoutesEach each(Inquiry inquiry, Preference preference) {
    return new RoutesEach(knowledge, engine, this::route, inquiry, preference);
  }

  private RoutesTo routes(Inquiry inquiry, Preference preference) {
    return each(inquiry, preference).routes();
  }

  /// The best lawful ways to what a query asks for, for a profile.
  public RouteReply route(Profile profile, Query query, Preference preference, Setting setting) {
    var onTheDay = setting.on(today(setting, List.of(query)));
    boolean dated = setting.asOf().isPresent();
    return route(inquiry(profile, List.of(query), List.of(), onTheDay, dated), preference);
  }

  /// The same, both as somebody wrote them.
  ///
  /// @throws Faulty with every fault of both, each with its place
  public RouteReply route(
      Written profile, Written.Mapping query, Preference preference, Setting setting)
      throws Faulty {
    return route(routing(profile, query, setting), preference);
  }

  private RouteReply route(Inquiry inquiry, Preference preference) {
    return new RouteMaking(
            knowledge,
            engine,
            rates,
            figures,
            words,
            new Reporting(experience),
            inquiry,
            preference)
        .reply();
  }

  /// Each thing that words ask for and a route can lead to, after somebody said more.
  private Stream<Inquiry> wanted(String words, List<Change> changes, Setting setting) {
    var heard = hearing.get().hear(words, today(setting, List.of()));
    var changed = Changes.apply(changes, heard.profile(), knowledge);
    var queries = meant(heard.queries(), setting);
    var inquiry = inquiry(heard, changed.profile(), queries, true, setting);
    return RoutesEach.wanted(queries).map(inquiry::of);
  }

  private Inquiry routing(Written profile, Written.Mapping query, Setting setting) throws Faulty {
    var read =
        new Reader(knowledge, Unknown.REFUSED)
            .read(profile, query, queries -> today(setting, queries));
    var faults = new Faults();
    CostReader.refuseSum(read.query(), query, faults);
    faults.throwIfAny();
    boolean dated = setting.asOf().isPresent();
    var queries = List.of(read.query());
    return inquiry(read.profile(), queries, read.ignored(), setting.on(read.asOf()), dated);
  }

  /// The assessments alone, without words: what the cases of packs look at.
  List<Told> told(Inquiry inquiry) {
    return told(inquiry, false);
  }

  private List<Told> told(Inquiry inquiry, boolean relieved) {
    return new Answering(
            knowledge,
            engine,
            rates,
            inquiry.asOf(),
            inquiry.profile(),
            inquiry.presuming(),
            relieved,
            inquiry.heard(),
            inquiry::readingOf)
        .answers(inquiry.queries());
  }

  LocalDate today(Setting setting, List<Query> queries) {
    return setting.asOf().orElseGet(() -> new Today(knowledge, clock).of(queries));
  }

  Reply reply(Inquiry inquiry) {
    return reply(inquiry, told(inquiry, true), Beyond.NOTHING);
  }

  private Reply reply(Inquiry inquiry, List<Told> answers, Beyond beyond) {
    var told = new Reporting(experience).with(answers, inquiry.profile());
    return reply(inquiry, () -> told, beyond);
  }

  private Reply reply(Inquiry inquiry, Supplier<List<Told>> told, Beyond beyond) {
    var words = inquiry.words(knowledge);
    var leads =
        new Supplied<>(() ->
            new Leads(knowledge, words, inquiry.ofAnybody(), inquiry.counted())
                .of(inquiry.wants(), told.get(), beyond.messages()));
    return new Reply(
        () -> new AnswerMaker(knowledge, words).answer(inquiry, told.get(), beyond, leads.get()),
        () ->
            new NoteWriter(knowledge, words)
                .note(telling(inquiry, words, told.get(), beyond, leads.get())));
  }

  private static Telling telling(
      Inquiry inquiry, Words words, List<Told> told, Beyond beyond, List<Line.Lead> leads) {
    return new Telling(
        inquiry.asOf(),
        inquiry.dated(),
        inquiry.readings().stream().map(reading -> reading.told(words)).toList(),
        inquiry.said(),
        told,
        beyond.claims().stream().map(JudgedClaim::told).toList(),
        inquiry.ignored(),
        inquiry.understood().stream()
            .filter(Inquiry.Understood::detail)
            .map(Inquiry.Understood::told)
            .toList(),
        beyond.unanswered(),
        leads);
  }
}
