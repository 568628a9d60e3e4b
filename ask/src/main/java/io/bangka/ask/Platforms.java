package io.bangka.ask;

import io.bangka.model.Attribute;
import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.model.Yield;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which providers serve which purposes, by what their procedures allow and yield. Safe to share
/// between threads.
final class Platforms {
  private static final String IN = "in";
  private static final String MERCHANT = "merchant";

  private final Knowledge knowledge;
  private final Guests guests;
  private final Map<String, Set<String>> serving = new ConcurrentHashMap<>();

  Platforms(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.guests = Guests.of(knowledge);
  }

  /// Where a named platform is asked about: itself, or for a wallet that only others take, those of
  /// them that serve the purpose, or all of them.
  List<String> asked(String named, String purpose) {
    var hosts = hosts(named, purpose);
    var serving = hosts.stream().filter(p -> serves(p, purpose)).toList();
    return hosts.isEmpty() ? List.of(meant(named, purpose)) : serving.isEmpty() ? hosts : serving;
  }

  /// Those that take a wallet: of one that no pack describes, all of them; of another, those with
  /// which it does what it does not do alone.
  private List<String> hosts(String named, String purpose) {
    return isGuest(named) || (gains(purpose).isEmpty() && !serves(meant(named, purpose), purpose))
        ? guests.hosts(named)
        : List.of();
  }

  /// Whether others take its wallets for something to be done that it does not do alone.
  boolean taken(String named, String purpose) {
    return !isGuest(named) && !hosts(named, purpose).isEmpty();
  }

  /// A platform that no pack describes, and whose wallets others take.
  boolean isGuest(String named) {
    return !knowledge.providers().containsKey(named) && !guests.hosts(named).isEmpty();
  }

  /// A provider that takes the wallets of platforms that no pack describes.
  boolean isHost(String provider) {
    return guests.byPlatform().values().stream().anyMatch(hosts -> hosts.contains(provider));
  }

  /// The provider that is meant by the name of this one: of a messenger and the wallet inside it,
  /// the wallet, unless only the messenger serves the purpose.
  String meant(String named, String purpose) {
    var within = within(named);
    if (within.isEmpty()
        || (serves(named, purpose) && within.stream().noneMatch(p -> serves(p, purpose)))) {
      return named;
    }
    return within.stream().filter(p -> serves(p, purpose)).findFirst().orElse(within.getFirst());
  }

  private List<String> within(String named) {
    return knowledge.providers().values().stream()
        .filter(p -> !p.id().equals(named) && p.wallet().filter(named::equals).isPresent())
        .map(Provider::id)
        .toList();
  }

  /// All providers that serve the purpose; of those that yield something, the ones that yield this;
  /// of those that let something be done, the ones that do where it is to be done.
  List<String> all(String purpose, Optional<Holding> object, Holding act) {
    var all =
        knowledge.providers().keySet().stream()
            .filter(p -> serves(p, purpose))
            .filter(p -> gains(purpose).isPresent() || allows(p, purpose, act))
            .filter(p -> object.isEmpty() || gives(p, object.get(), false))
            .toList();
    var surely =
        object.map(o -> all.stream().filter(p -> gives(p, o, true)).toList()).orElse(List.of());
    return surely.isEmpty() ? oneFor(all) : oneFor(surely);
  }

  private List<String> oneFor(List<String> all) {
    return all.size() < 2 ? all : standingFor(all).map(List::of).orElse(all);
  }

  /// The goal that stands for all of these: of "a phone number", whatever country it is of.
  private Optional<String> standingFor(List<String> providers) {
    return knowledge.providers().values().stream()
        .filter(p -> p.wallet().isEmpty() && p.buildsOn().containsAll(providers))
        .map(Provider::id)
        .findFirst();
  }

  Optional<String> wallet(String provider) {
    return isGuest(provider)
        ? Optional.of(provider)
        : Optional.ofNullable(knowledge.providers().get(provider)).flatMap(Provider::wallet);
  }

  /// The thing with what the vocabulary says of every such thing.
  Holding implied(Holding thing) {
    var implied = thing;
    for (var implication : knowledge.vocabulary().implications()) {
      if (implication instanceof Implication.Same(var when, var then)
          && when.kind().equals(thing.kind())
          && when.tests().entrySet().stream()
              .allMatch(e -> passes(thing, e.getKey(), e.getValue()))) {
        for (var test : then.tests().entrySet()) {
          if (!implied.said().containsKey(test.getKey())) {
            implied = implied.with(test.getKey(), new Said.Within(test.getValue()));
          }
        }
      }
    }
    return implied;
  }

  private static boolean passes(Holding thing, String attribute, Test test) {
    var said = thing.said().get(attribute);
    return said != null && Candidate.test(said).within(test);
  }

  /// Whether any provider lawfully serves the purpose.
  boolean served(String purpose) {
    return !serving.computeIfAbsent(purpose, this::serving).isEmpty();
  }

  boolean serves(String provider, String purpose) {
    return serving.computeIfAbsent(purpose, this::serving).contains(provider);
  }

  /// What the procedure is for: one of these, else what it yields or allows first.
  String purpose(Procedure procedure, Collection<String> preferred) {
    return Stream.concat(preferred.stream(), knowledge.vocabulary().purposes().keySet().stream())
        .filter(p -> gains(p).map(g -> yields(procedure, g)).orElseGet(() -> allows(procedure, p)))
        .findFirst()
        .orElse("link");
  }

  Optional<Procedure> procedure(String id) {
    return Optional.ofNullable(knowledge.procedures().get(id));
  }

  private Set<String> serving(String purpose) {
    var gains = gains(purpose);
    var providers = new HashSet<String>();
    for (var procedure : knowledge.procedures().values()) {
      boolean serves =
          gains.map(g -> yields(procedure, g)).orElseGet(() -> allows(procedure, purpose));
      if (serves && procedure.unlawful().isEmpty()) {
        providers.add(procedure.provider());
      }
    }
    return providers;
  }

  private Optional<Pattern> gains(String purpose) {
    return knowledge.vocabulary().gains(purpose);
  }

  private static boolean allows(Procedure procedure, String act) {
    return allowing(procedure, act).findAny().isPresent();
  }

  private static Stream<Pattern> allowing(Procedure procedure, String act) {
    return procedure.acts().stream()
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .map(Row::pattern)
        .filter(p -> p.tests().get("do") instanceof Test.OneOf(var acts) && acts.contains(act));
  }

  /// Somewhere among the places that were said, if any were, and at such a merchant.
  private boolean allows(String provider, String purpose, Holding act) {
    return knowledge.procedures().values().stream()
        .filter(p -> p.provider().equals(provider) && p.unlawful().isEmpty())
        .flatMap(p -> allowing(p, purpose))
        .anyMatch(p -> happens(p, act));
  }

  /// A merchant is where people pay if they do not say where.
  private boolean happens(Pattern allowed, Holding act) {
    var in = act.said().get(IN);
    var merchant = act.said().get(MERCHANT);
    return happens(allowed.tests().get(IN), in == null && merchant != null ? home() : in)
        && happens(allowed.tests().get(MERCHANT), merchant);
  }

  private @Nullable Said home() {
    return knowledge
        .vocabulary()
        .kind(Vocabulary.ACT)
        .flatMap(k -> k.attribute(IN))
        .flatMap(Attribute::unsaid)
        .orElse(null);
  }

  private static boolean happens(@Nullable Test where, @Nullable Said said) {
    if (where instanceof Test.OneOf(var there) && said instanceof Said.Within(Test.NoneOf not)) {
      return !not.values().containsAll(there); // "abroad"
    }
    return where == null
        || !(said instanceof Said.Exactly(var places))
        || places.stream().anyMatch(place -> Test.oneOf(place).within(where));
  }

  private static boolean yields(Procedure procedure, Pattern gains) {
    return procedure.yields().stream().anyMatch(y -> meets(y, gains));
  }

  private static boolean meets(Yield yield, Pattern gains) {
    return yield.gain().kind().equals(gains.kind())
        && (gains.tests().isEmpty() ? yield.on().isEmpty() : tested(yield.gain(), gains));
  }

  private static boolean tested(Holding gain, Pattern gains) {
    return gains.tests().entrySet().stream()
        .allMatch(e ->
            gain.said().get(e.getKey()) instanceof Said.Exactly exactly
                && Candidate.test(exactly).within(e.getValue()));
  }

  /// The lawful procedures of a provider that yield a new thing of this very kind.
  List<String> yielding(String provider, Holding object) {
    return knowledge.procedures().values().stream()
        .filter(p -> p.provider().equals(provider) && p.unlawful().isEmpty())
        .filter(p ->
            p.yields().stream()
                .anyMatch(y ->
                    y.on().isEmpty()
                        && y.gain().kind().equals(object.kind())
                        && yieldsVery(y.gain(), object)))
        .map(Procedure::id)
        .toList();
  }

  /// A document of that kind, and of that class if one is said.
  private static boolean yieldsVery(Holding gain, Holding object) {
    var wanted = object.said().get("class");
    return wanted == null
        ? Objects.equals(gain.said().get("kind"), object.said().get("kind"))
        : wanted.equals(gain.said().get("class"));
  }

  /// @param surely whether a procedure must say so, or may be silent about it
  private boolean gives(String provider, Holding object, boolean surely) {
    return knowledge.procedures().values().stream()
        .filter(p -> p.provider().equals(provider) && p.unlawful().isEmpty())
        .flatMap(p -> p.yields().stream())
        .anyMatch(y -> y.on().isEmpty() && compatible(y.gain(), object, surely));
  }

  private static boolean compatible(Holding gain, Holding object, boolean surely) {
    return gain.kind().equals(object.kind())
        && object.said().entrySet().stream()
            .allMatch(e -> {
              var given = gain.said().get(e.getKey());
              return given == null
                  ? !surely
                  : Candidate.test(given).within(Candidate.test(e.getValue()));
            });
  }
}
