package io.bangka.ask;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The unlawful procedures, by what of somebody else's they take or yield, so that whoever asks
/// about borrowing or buying it hears why not, and what it risks.
record Lawless(Knowledge knowledge, Platforms platforms) {
  private static final Set<String> HOLDERS = Set.of("holder", "registered-to");
  private static final Test OTHER = Test.oneOf("other");

  /// The procedure that speaks of such a thing: of the named platforms, else of the law; of a card
  /// also what speaks of accounts, since it opens one.
  Optional<Procedure> of(Holding thing, List<String> named) {
    var wide = new LinkedHashSet<String>(named);
    named.forEach(p -> platforms.wallet(p).ifPresent(wide::add));
    return among(wide::contains, thing)
        .or(() -> among(this::law, thing))
        .or(() ->
            thing.kind().equals("card")
                ? among(this::law, Holding.unsaid("account").with("holder", Said.exactly("other")))
                : Optional.empty());
  }

  /// What unlawful procedures alone allow somebody to do.
  Optional<Procedure> of(String act) {
    return unlawful().filter(p -> p.acts().stream().anyMatch(row -> allows(row, act))).findFirst();
  }

  private Optional<Procedure> among(Predicate<String> providers, Holding thing) {
    return unlawful()
        .filter(p -> providers.test(p.provider()))
        .filter(p -> speaks(p, thing))
        .findFirst();
  }

  private Stream<Procedure> unlawful() {
    return knowledge.procedures().values().stream().filter(p -> p.unlawful().isPresent());
  }

  /// A provider that is no wallet, and where nothing is to be got.
  private boolean law(String provider) {
    return Optional.ofNullable(knowledge.providers().get(provider))
        .filter(p -> p.wallet().isEmpty())
        .map(Provider::id)
        .isPresent();
  }

  private static boolean speaks(Procedure procedure, Holding thing) {
    return procedure.yields().stream().anyMatch(y -> same(y.gain(), thing))
        || procedure.requires().stream()
            .flatMap(Lawless::roles)
            .flatMap(role -> role.rows().stream())
            .filter(row -> row.effect() == Effect.ACCEPTS)
            .anyMatch(row -> same(row.pattern(), thing));
  }

  private static Stream<Requirement.Role> roles(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> Stream.of(role);
      case Requirement.All(_, var parts) -> parts.stream().flatMap(Lawless::roles);
      case Requirement.Any(_, var parts) -> parts.stream().flatMap(Lawless::roles);
      default -> Stream.empty();
    };
  }

  private static boolean same(Holding gain, Holding thing) {
    return gain.kind().equals(thing.kind())
        && HOLDERS.stream()
            .anyMatch(h -> gain.said().get(h) instanceof Said.Exactly(var v) && v.contains("other"))
        && agree(gain, thing);
  }

  private static boolean same(Pattern pattern, Holding thing) {
    return pattern.kind().equals(thing.kind())
        && HOLDERS.stream().anyMatch(h -> OTHER.equals(pattern.tests().get(h)))
        && pattern.tests().entrySet().stream()
            .allMatch(e ->
                thing.said().get(e.getKey()) == null
                    || Candidate.test(thing.said().get(e.getKey())).within(e.getValue()));
  }

  private static boolean agree(Holding gain, Holding thing) {
    return gain.said().entrySet().stream()
        .allMatch(e ->
            thing.said().get(e.getKey()) == null
                || Candidate.test(thing.said().get(e.getKey()))
                    .within(Candidate.test(e.getValue())));
  }

  private static boolean allows(Row row, String act) {
    return row.effect() == Effect.ACCEPTS
        && row.pattern().tests().get("do") instanceof Test.OneOf(var acts)
        && acts.contains(act);
  }
}
