package io.bangka.engine;

import io.bangka.engine.Assessment.Asked;
import io.bangka.engine.Assessment.Assumed;
import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Said;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.money.Rates;
import io.bangka.money.ReferenceRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Assesses profiles with one knowledge. Thread-safe; goals are compiled once for a day and kept.
public final class Engine {
  /// Beyond this many goals and days compiled goals are forgotten and made again.
  private static final int MOST_GOALS = 512;

  private final Knowledge knowledge;
  private final Rates rates;
  private final Presumer presumer;
  private final Map<Key, Deciding> compiled = new ConcurrentHashMap<>();

  /// Beyond this many goals and days what was unfolded is forgotten and made again. Half a megabyte
  /// each: all goals of the knowledge that ships are kept.
  private static final int MOST_UNFOLDINGS = 256;

  private final Map<Key, Unfolding> unfoldings = new ConcurrentHashMap<>();

  private final Map<Goal, List<Procedure>> unlawful = new ConcurrentHashMap<>();

  private record Key(LocalDate asOf, Goal goal) {}

  /// The goal that was asked for last: whoever asks about many people asks for the same one.
  private volatile @Nullable Last last;

  private record Last(Key key, Deciding deciding) {}

  public Engine(Knowledge knowledge) {
    this(knowledge, new ReferenceRates());
  }

  public Engine(Knowledge knowledge, Rates rates) {
    this.knowledge = knowledge;
    this.rates = rates;
    this.presumer = new Presumer(knowledge);
  }

  /// Whether the goal can be reached, and how.
  ///
  /// @param said what was said of the person; presumptions are added here
  /// @param parties the other people in the act, by role
  /// @param strict without presumptions
  public Assessment assess(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, boolean strict) {
    return assess(asOf, goal, said, parties, Presuming.of(strict));
  }

  /// The same, presuming as much as is said here.
  public Assessment assess(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, Presuming presuming) {
    var deciding = deciding(asOf, goal);
    var plain = situation(goal, said, parties);
    var presumptions = presumer.applying(plain, presuming);
    var explainer = new Explainer(deciding, plain.presuming(presumptions), asOf, goal, rates);
    int node = deciding.compiled().goal();
    var decision = explainer.judge().decide(node);
    var way = Way.of(knowledge, explainer, asOf, goal);
    var presumed = new Presumed(deciding, plain, presumptions);
    var needed = presumed.needed(decision, node, shown(deciding, decision, way));
    boolean firm = needed.isEmpty() || presumed.firm(decision, node);
    return answer(asOf, deciding, decision, firm, needed, way, explainer);
  }

  /// The states that an answer which settles nothing shows all the same.
  private static List<Integer> shown(Deciding deciding, Decision decision, Way way) {
    if (decision.verdict() != Verdict.DEPENDS) {
      return List.of();
    }
    return way.findings().stream()
        .flatMap(f ->
            Optional.ofNullable(deciding.compiled().requirements().get(f.procedure())).stream()
                .flatMap(nodes -> Optional.ofNullable(nodes.get(f.requirement().name())).stream()))
        .toList();
  }

  /// The same answer without what would change it: no assumptions (and so never `firm`), no
  /// questions, no remedies; as exact as an estimate is. Many times quicker, for whoever compares
  /// many people.
  public Assessment outline(LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties) {
    var deciding = deciding(asOf, goal);
    var plain = situation(goal, said, parties);
    var presuming = plain.presuming(presumer.applying(plain));
    var explainer = new Explainer(deciding, presuming, asOf, goal, rates);
    var decision = explainer.judge().estimate(deciding.compiled().goal());
    var way = Way.of(knowledge, explainer, asOf, goal);
    return outline(asOf, deciding, decision, way);
  }

  /// The verdict alone, without explanation.
  public Verdict verdict(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, boolean strict) {
    return decision(asOf, goal, said, parties, strict).verdict();
  }

  Decision decision(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, boolean strict) {
    var plain = situation(goal, said, parties);
    var presumptions = strict ? List.<Presumption>of() : presumer.applying(plain);
    return deciding(asOf, goal).decide(plain.presuming(presumptions));
  }

  /// Whether one thing fills a role on the way to the goal, whatever else the person may need. What
  /// the whole way then asks for stands in the same assessment.
  public Assessment use(
      LocalDate asOf,
      Goal goal,
      Holding holding,
      Profile said,
      Map<String, Profile> parties,
      boolean strict) {
    return new Uses(knowledge, this, rates).assess(asOf, goal, holding, said, parties, strict);
  }

  /// Whether one thing fills a role on the way to the goal, in short; with presumptions about the
  /// thing. Empty if nothing on the way asks for a thing of its kind.
  public Optional<Usable> usable(LocalDate asOf, Goal goal, Holding holding) {
    return asksFor(asOf, goal, holding.kind())
        ? Optional.of(new Uses(knowledge, this, rates).decide(asOf, goal, holding))
            .map(decision -> new Usable(decision.verdict(), decision.why()))
        : Optional.empty();
  }

  /// Whether anything on the way asks for a thing of this kind.
  public boolean asksFor(LocalDate asOf, Goal goal, String kind) {
    return !deciding(asOf, goal).compiled().uses().ofKind(kind).isEmpty();
  }

  /// The verdict about a thing.
  ///
  /// @param why what a `depends` hangs on; empty otherwise
  public record Usable(Verdict verdict, Optional<Why> why) {}

  /// What packs say that nobody knows, as far as it matters to an answer.
  ///
  /// @param things what the person named: the person themself, what they hold, what they ask about
  public List<Gap> gaps(Goal goal, Assessment answer, List<Holding> things) {
    return new Gaps(knowledge, goal, answer, things).all();
  }

  /// What the verdict on a goal hangs on.
  ///
  /// @param start what is known before anything is asked
  public Openings openings(LocalDate asOf, Goal goal, Presuming presuming, Situation start) {
    return new Openings(knowledge, deciding(asOf, goal), presuming, presumer, start);
  }

  /// Every lawful way to the goal: also through new documents, phones, accounts and cards.
  ///
  /// @param said what was said of the person; presumptions are added here
  /// @param parties the other people in the act, by role
  public Ways ways(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, Presuming presuming) {
    var plain = situation(goal, said, parties);
    var presumptions = presumer.applying(plain, presuming);
    if (unfoldings.size() > MOST_UNFOLDINGS) {
      unfoldings.clear();
    }
    var unfolding =
        unfoldings.computeIfAbsent(
            new Key(asOf, goal), _ -> new Unfolding(knowledge, asOf, goal, rates));
    return Telling.tell(unfolding, plain.presuming(presumptions), plain);
  }

  /// What the person holds, with presumptions.
  ///
  /// @param said what was said of the person; presumptions are added here
  /// @param parties the other people in the act, by role
  public Possessions possessions(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, Presuming presuming) {
    var plain = situation(goal, said, parties);
    var presumed = plain.presuming(presumer.applying(plain, presuming));
    return new Possessions(knowledge, asOf, plain.profile().person(), presumed.profile());
  }

  /// What reaching the goal is charged with each time, by the procedure that reaches it; nothing
  /// where no sum was said to be spent.
  public Map<Procedure, List<Assessment.Charge>> charges(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties) {
    var situation = situation(goal, said, parties);
    var used = new ArrayList<>(situation.profile().holdings());
    used.add(situation.profile().person());
    used.add(situation.act());
    var charges = new Charges(asOf, used, goal.spending());
    var terms = new Terms(knowledge);
    var found = new LinkedHashMap<Procedure, List<Assessment.Charge>>();
    Candidates.of(knowledge, goal).forEach(p -> found.put(p, charges.fees(terms.fees(p))));
    return found;
  }

  /// The procedures that are not lawful and would reach the goal, or give what a procedure asks for
  /// that reaches it.
  public List<Procedure> unlawful(Goal goal) {
    if (unlawful.size() > MOST_GOALS) {
      unlawful.clear();
    }
    return unlawful.computeIfAbsent(goal, this::unlawfulTowards);
  }

  private List<Procedure> unlawfulTowards(Goal goal) {
    var direct = Candidates.unlawful(knowledge, goal);
    var rows =
        Candidates.of(knowledge, goal).stream()
            .flatMap(p -> p.requires().stream())
            .flatMap(r -> r instanceof Requirement.Role role ? Stream.of(role) : Stream.of())
            .filter(role -> role.party().isEmpty())
            .flatMap(role -> role.rows().stream())
            .filter(row -> row.effect() == Effect.ACCEPTS)
            .toList();
    return knowledge.procedures().values().stream()
        .filter(p -> p.unlawful().isPresent())
        .filter(p ->
            direct.contains(p)
                || p.yields().stream()
                    .anyMatch(y -> rows.stream().anyMatch(r -> Gains.mayServe(p, y, r.pattern()))))
        .toList();
  }

  Presumer presumer() {
    return presumer;
  }

  @SuppressWarnings("ReferenceEquality") // quick; equal goals are found by their key
  Deciding deciding(LocalDate asOf, Goal goal) {
    if (compiled.size() > MOST_GOALS) {
      compiled.clear();
    }
    var before = last;
    if (before != null && before.key.goal == goal && before.key.asOf.equals(asOf)) {
      return before.deciding;
    }
    var key = new Key(asOf, goal);
    var found = compiled(key);
    last = new Last(key, found);
    return found;
  }

  private Deciding compiled(Key asked) {
    return compiled.computeIfAbsent(
        asked, key -> new Deciding(knowledge, Compiled.of(knowledge, key.asOf, key.goal, rates)));
  }

  /// What was said, together with the goal's act.
  public Situation situation(Goal goal, Profile said, Map<String, Profile> parties) {
    var implied = new HashMap<String, Profile>();
    parties.forEach(
        (party, other) -> implied.put(party, Implied.in(other, knowledge.vocabulary())));
    return new Situation(Implied.in(said, knowledge.vocabulary()), act(goal), implied);
  }

  /// The goal's act with what it does, which follows from the purpose.
  private static Holding act(Goal goal) {
    var purpose = goal.act().said().get("do");
    return purpose instanceof Said.Exactly(var values)
            && values.size() == 1
            && values.first().equals(goal.purpose())
        ? goal.act()
        : goal.act().with("do", Said.exactly(goal.purpose()));
  }

  private static Assessment outline(LocalDate asOf, Deciding deciding, Decision decision, Way way) {
    return new Assessment(
        asOf,
        Asked.REACH,
        decision.verdict(),
        decision.why(),
        decision.leaning(),
        false,
        decision.exact(),
        Boundaries.next(asOf, way.steps(), deciding.terms()),
        way.principal(),
        way.findings(),
        List.of(),
        List.of(),
        List.of(),
        way.allows(),
        way.denies(),
        way.limits(),
        way.fees(),
        way.hazards(),
        way.hints(),
        decision.verdict() == Verdict.YES ? way.steps() : List.of(),
        way.otherWays());
  }

  private Assessment answer(
      LocalDate asOf,
      Deciding deciding,
      Decision decision,
      boolean firm,
      List<Assumed> needed,
      Way way,
      Explainer explainer) {
    return new Assessment(
        asOf,
        Asked.REACH,
        decision.verdict(),
        decision.why(),
        decision.leaning(),
        firm,
        decision.exact(),
        Boundaries.next(asOf, way.steps(), deciding.terms()),
        way.principal(),
        way.findings(),
        needed,
        decision.why().equals(Optional.of(Why.UNSAID))
            ? new Asking(deciding, explainer.situation(), explainer.judge()).asks()
            : List.of(),
        decision.verdict() == Verdict.NO
            ? new Remedies(deciding, asOf, explainer).find(way.candidates())
            : List.of(),
        way.allows(),
        way.denies(),
        way.limits(),
        way.fees(),
        way.hazards(),
        way.hints(),
        decision.verdict() == Verdict.YES ? way.steps() : List.of(),
        way.otherWays());
  }

  /// Whether what the procedure yields goes towards something that the role accepts, on any day:
  /// whoever needs the one may perform the other first. Nothing unlawful leads anywhere, and what
  /// another person must have is not the person's to gain.
  public static boolean feeds(Procedure step, Requirement.Role role) {
    return step.unlawful().isEmpty()
        && role.party().isEmpty()
        && role.rows().stream()
            .filter(row -> row.effect() == Effect.ACCEPTS)
            .anyMatch(
                row -> step.yields().stream().anyMatch(y -> Gains.leadsTo(step, y, row.pattern())));
  }

  /// Whether the procedure of the goal lets its act be done, whoever asks; unknown where a source
  /// lists it without a day, or what was not said of the act decides.
  ///
  /// @param goal that names a procedure
  public Truth lets(LocalDate asOf, Goal goal) {
    var deciding = deciding(asOf, goal);
    var plain = situation(goal, Profile.NOTHING_SAID, Map.of());
    var judge = deciding.judge(plain.presuming(presumer.applying(plain)));
    var compiled = deciding.compiled();
    return compiled.candidates().keySet().stream()
        .filter(p -> goal.procedure().equals(Optional.of(p.id())))
        .findFirst()
        .flatMap(p -> Optional.ofNullable(compiled.requirements().get(p)))
        .flatMap(nodes -> Optional.ofNullable(nodes.get(Compiled.ACT)))
        .map(judge::kleene)
        .orElse(Truth.FALSE);
  }

  /// The procedures that lead to the goal directly.
  public Set<Procedure> candidates(Goal goal) {
    return new HashSet<>(Candidates.of(knowledge, goal));
  }
}
