package io.bangka.engine;

import io.bangka.engine.Assessment.Asked;
import io.bangka.engine.Assessment.Assumed;
import io.bangka.engine.Assessment.OtherWay;
import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.money.Rates;
import io.bangka.money.ReferenceRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Assesses profiles with one knowledge. Thread-safe; goals are compiled once for a day and kept.
public final class Engine {
  /// Beyond this many goals and days compiled goals are forgotten and made again.
  private static final int MOST_GOALS = 512;

  private final Knowledge knowledge;
  private final Rates rates;
  private final Presumer presumer;
  private final Map<Key, Deciding> compiled = new ConcurrentHashMap<>();

  private final Map<UseKey, Uses.Prepared> uses = new ConcurrentHashMap<>();

  private record Key(LocalDate asOf, Goal goal) {}

  /// The goal that was asked for last: whoever asks about many people asks for the same one.
  private volatile @Nullable Last last;

  private record Last(Key key, Deciding deciding) {}

  private record UseKey(LocalDate asOf, Goal goal, String kind) {}

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
    var deciding = deciding(asOf, goal);
    var plain = situation(goal, said, parties);
    var presumptions =
        strict ? List.<Presumption>of() : presumer.applying(plain.profile(), plain.act());
    var full = plain.presuming(presumptions);
    var decision = deciding.decide(full);
    var needed = needed(deciding, plain, presumptions, decision, deciding.compiled().goal());
    var explainer = new Explainer(deciding, full, asOf, goal, rates);
    return answer(Asked.REACH, asOf, goal, deciding, full, decision, needed, explainer);
  }

  /// The verdict alone, without explanation.
  public Verdict verdict(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, boolean strict) {
    return decision(asOf, goal, said, parties, strict).verdict();
  }

  Decision decision(
      LocalDate asOf, Goal goal, Profile said, Map<String, Profile> parties, boolean strict) {
    var plain = situation(goal, said, parties);
    var presumptions =
        strict ? List.<Presumption>of() : presumer.applying(plain.profile(), plain.act());
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
        asked,
        key ->
            new Deciding(knowledge, Compiled.of(knowledge, key.asOf, key.goal, rates), Set.of()));
  }

  Uses.Prepared prepared(LocalDate asOf, Goal goal, String kind) {
    if (uses.size() > MOST_GOALS) {
      uses.clear();
    }
    return uses.computeIfAbsent(
        new UseKey(asOf, goal, kind),
        key -> Uses.Prepared.of(knowledge, key.asOf, key.goal, rates, key.kind));
  }

  Situation situation(Goal goal, Profile said, Map<String, Profile> parties) {
    return new Situation(Implied.in(said, knowledge.vocabulary()), act(goal), parties);
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

  /// The presumptions that the decision rests on: as few as leave it as it is, dropping the later
  /// ones first; each with the verdict if it were otherwise.
  static List<Assumed> needed(
      Deciding deciding,
      Situation plain,
      List<Presumption> presumptions,
      Decision decision,
      int node) {
    var program = deciding.program(plain.presuming(presumptions));
    var looked = presumptions.stream().filter(program::looksAt).toList();
    var kept =
        new Fewest<Presumption>(
                p -> deciding.decide(plain.presuming(p), node).verdict() == decision.verdict())
            .of(looked);
    return kept.stream()
        .map(p -> new Assumed(p, otherwise(deciding, plain, presumptions, p, node)))
        .toList();
  }

  private static Verdict otherwise(
      Deciding deciding,
      Situation plain,
      List<Presumption> presumptions,
      Presumption presumption,
      int node) {
    var rest = new ArrayList<>(presumptions);
    rest.remove(presumption);
    var situation = Presumer.otherwise(plain, presumption).presuming(rest);
    return deciding.decide(situation, node).verdict();
  }

  Assessment answer(
      Asked asked,
      LocalDate asOf,
      Goal goal,
      Deciding deciding,
      Situation full,
      Decision decision,
      List<Assumed> needed,
      Explainer explainer) {
    var candidates = explainer.candidates();
    var principal = candidates.stream().findFirst().map(Explainer.Judged::procedure);
    var steps = principal.map(explainer::steps).orElse(List.of());
    var findings = new ArrayList<Assessment.Finding>();
    steps.reversed().forEach(s -> findings.addAll(explainer.findings(s)));
    var charges = new Charges(asOf, explainer.used(findings), goal.spending());
    var terms = deciding.terms();
    boolean reached = decision.verdict() == Verdict.YES;
    return new Assessment(
        asOf,
        asked,
        decision.verdict(),
        decision.why(),
        decision.leaning(),
        needed.isEmpty(),
        decision.exact(),
        Boundaries.next(asOf, steps, terms),
        principal,
        List.copyOf(findings),
        needed,
        decision.verdict() == Verdict.DEPENDS ? new Asking(deciding, full).asks() : List.of(),
        decision.verdict() == Verdict.NO
            ? new Remedies(deciding, full, asOf, explainer).find(candidates)
            : List.of(),
        acts(principal, asOf, Effect.ACCEPTS),
        acts(principal, asOf, Effect.REFUSES),
        principal.map(p -> charges.limits(terms.limits(p))).orElse(List.of()),
        principal.map(p -> charges.fees(terms.fees(p))).orElse(List.of()),
        inForce(
            steps,
            asOf,
            p -> terms.hazards(p, rule -> charges.speaksOf(rule.act())),
            io.bangka.model.Hazard::force),
        inForce(steps, asOf, Procedure::hints, io.bangka.model.Hint::force),
        reached ? steps : List.of(),
        candidates.stream()
            .skip(1)
            .map(c -> new OtherWay(c.procedure(), verdict(c.state())))
            .toList());
  }

  private static Verdict verdict(io.bangka.model.Truth state) {
    return switch (state) {
      case TRUE -> Verdict.YES;
      case FALSE -> Verdict.NO;
      case UNKNOWN -> Verdict.DEPENDS;
    };
  }

  private List<Row> acts(Optional<Procedure> principal, LocalDate asOf, Effect effect) {
    var rows = new ArrayList<Row>();
    principal.ifPresent(p -> {
      rows.addAll(p.acts());
      knowledge.rules().stream()
          .filter(r -> r.providers().contains(p.provider()))
          .forEach(r -> rows.addAll(r.denies()));
    });
    return rows.stream()
        .filter(r -> r.effect() == effect && r.force().on(asOf) == Presence.IN_FORCE)
        .toList();
  }

  private static <T> List<T> inForce(
      List<Procedure> procedures,
      LocalDate asOf,
      java.util.function.Function<Procedure, List<T>> list,
      java.util.function.Function<T, io.bangka.model.Force> force) {
    return procedures.stream()
        .flatMap(p -> list.apply(p).stream())
        .filter(t -> force.apply(t).on(asOf) == Presence.IN_FORCE)
        .distinct()
        .toList();
  }

  /// The procedures that lead to the goal directly.
  public Set<Procedure> candidates(Goal goal) {
    return new HashSet<>(Candidates.of(knowledge, goal));
  }
}
