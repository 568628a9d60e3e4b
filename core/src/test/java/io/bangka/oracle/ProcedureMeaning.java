package io.bangka.oracle;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Rule;
import io.bangka.model.Spending;
import io.bangka.model.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One procedure: when it can be performed, and what follows.
final class ProcedureMeaning {
  static final String WALLET = "wallet";

  private final Procedure procedure;
  private final List<Presences.Statement> offers;
  private final Asking asking;
  private final List<RuleMeaning> rules;
  private final Rows acts;
  private final List<LimitMeaning> limits;
  private final Map<String, String> fresh;

  /// @param rules those that speak of its provider
  /// @param fresh what is known of every wallet that was just made
  ProcedureMeaning(
      Procedure procedure, List<Rule> rules, Map<String, String> fresh, Presences presences) {
    this.procedure = procedure;
    this.fresh = fresh;
    this.offers =
        procedure.offered().stream()
            .map(o -> presences.of(o.force(), procedure.id() + " offer " + o.force()))
            .toList();
    this.asking = new Asking(procedure.id(), procedure.requires(), presences);
    this.rules = rules.stream().map(r -> new RuleMeaning(r, presences)).toList();
    var denied = rules.stream().flatMap(r -> r.denies().stream());
    var acts = Stream.concat(procedure.acts().stream(), denied).toList();
    this.acts = new Rows(procedure.id() + " acts", acts, presences);
    this.limits = new ArrayList<>(LimitMeaning.all(procedure.id(), procedure.limits(), presences));
    rules.forEach(r -> this.limits.addAll(LimitMeaning.all(r.id(), r.limits(), presences)));
  }

  Procedure procedure() {
    return procedure;
  }

  /// A step within an answer gains nothing but wallets.
  boolean isStep() {
    return procedure.yields().stream().allMatch(y -> y.gain().kind().equals(WALLET));
  }

  boolean canBePerformed(Scene scene, Choices choices) {
    return isLawful()
        && isOffered(choices)
        && asking.met(scene, choices)
        && rules.stream().allMatch(r -> r.letsPerform(scene, choices));
  }

  /// Whenever it became unlawful: no answer ever rests on it.
  boolean isLawful() {
    return procedure.unlawful().isEmpty();
  }

  boolean mayBeOffered() {
    return offers.stream().anyMatch(Presences.Statement::mayBeInForce);
  }

  private boolean isOffered(Choices choices) {
    return offers.stream().anyMatch(offer -> offer.inForce(choices));
  }

  /// What performing it adds to the holdings. The original of a holding that gains stays.
  List<Full> gains(Scene scene, Choices choices) {
    return procedure.yields().stream().flatMap(y -> gains(y, scene, choices)).toList();
  }

  private Stream<Full> gains(Yield yield, Scene scene, Choices choices) {
    if (yield.on().isEmpty()) {
      return Stream.of(Full.of(yield.gain().kind(), freshly(yield.gain())).gaining(yield.gain()));
    }
    var role = asking.role(yield.on().get());
    return scene.who().holdings().stream()
        .filter(thing -> thing.kind().equals(yield.gain().kind()))
        .filter(thing -> role.fills(thing, choices))
        .map(thing -> thing.gaining(yield.gain()));
  }

  private Map<String, String> freshly(Holding gain) {
    return gain.kind().equals(WALLET) ? fresh : Map.of();
  }

  /// Whether performing it gives something wanted, by what the yield itself says.
  boolean yields(Pattern wanted, Scene scene, Choices choices) {
    return procedure.yields().stream()
        .filter(y -> isWanted(y, wanted))
        .anyMatch(y -> gains(y, scene, choices).findAny().isPresent());
  }

  boolean canYield(Pattern wanted) {
    return procedure.yields().stream().anyMatch(y -> isWanted(y, wanted));
  }

  private boolean isWanted(Yield yield, Pattern wanted) {
    return saysAll(yield, wanted) && Matching.matches(wanted, said(yield));
  }

  private Full said(Yield yield) {
    var start = yield.on().isEmpty() ? freshly(yield.gain()) : Map.<String, String>of();
    return Full.of(yield.gain().kind(), start).gaining(yield.gain());
  }

  private boolean saysAll(Yield yield, Pattern wanted) {
    return said(yield).values().keySet().containsAll(wanted.tests().keySet());
  }

  /// Whether it says, or has ever said, anything of such acts.
  boolean namesActs(String purpose) {
    return procedure.acts().stream()
        .map(row -> Optional.ofNullable(row.pattern().tests().get("do")))
        .anyMatch(test -> test.isEmpty() || Matching.passes(test.get(), Set.of(purpose)));
  }

  /// Whether it says anything of the act.
  boolean lists(Scene scene, Choices choices) {
    return acts.lists(scene.act(), choices);
  }

  /// Whether the act can be done by performing it: it says so, and everything is met at once.
  boolean letsAct(Scene scene, Optional<Spending> spending, Choices choices) {
    return acts.effect(scene.act(), choices).equals(Optional.of(Effect.ACCEPTS))
        && canBePerformed(scene, choices)
        && rules.stream().allMatch(r -> r.letsAct(scene, choices))
        && spending.filter(s -> !affords(s, scene, choices)).isEmpty();
  }

  /// Some holdings meet all requirements and stay within all limits.
  private boolean affords(Spending spending, Scene scene, Choices choices) {
    return limits.isEmpty()
        || asking.picks(scene, choices).stream()
            .filter(picks -> asking.metBy(picks, scene, choices))
            .anyMatch(picks -> within(spending, picks, scene, choices));
  }

  private boolean within(
      Spending spending, Map<RoleMeaning, Full> picks, Scene scene, Choices choices) {
    var after = picks.entrySet().stream().map(p -> after(p.getKey(), p.getValue())).toList();
    return limits.stream().allMatch(l -> l.lets(spending, after, scene, choices));
  }

  /// A limit speaks of a wallet as the procedure leaves it: one that it has just verified.
  private Full after(RoleMeaning role, Full picked) {
    return procedure.yields().stream()
        .filter(y -> y.on().filter(role.role().name()::equals).isPresent())
        .filter(y -> y.gain().kind().equals(picked.kind()))
        .findFirst()
        .map(y -> picked.gaining(y.gain()))
        .orElse(picked);
  }
}
