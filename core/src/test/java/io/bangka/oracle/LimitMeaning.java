package io.bangka.oracle;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Spending;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import io.bangka.money.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether one payment stays within a limit on single payments.
record LimitMeaning(String place, Limit limit, Presences presences) {

  static List<LimitMeaning> all(String procedure, List<Limit> limits, Presences presences) {
    return IntStream.range(0, limits.size())
        .mapToObj(i -> new LimitMeaning(procedure + " limit " + i, limits.get(i), presences))
        .toList();
  }

  /// @param picked what fills the roles
  boolean lets(Spending spending, Collection<Full> picked, Scene scene, Choices choices) {
    if (!bounds(spending, scene)) {
      return true;
    }
    var binding =
        limit.caps().stream()
            .filter(cap -> speaksOf(cap.applies(), picked, scene))
            .filter(cap -> presences.of(cap.force(), name(cap)).inForce(choices))
            .toList();
    return binding.stream()
        .filter(cap -> binding.stream().noneMatch(better -> beats(better, cap)))
        .allMatch(cap -> lets(cap, spending.amount(), choices));
  }

  private boolean bounds(Spending spending, Scene scene) {
    return limit.per() == Period.TRANSACTION
        && spending.per() == Period.TRANSACTION
        && limit.of() == Limit.Of.AMOUNT
        && limit.act().filter(act -> !Matching.matches(act, scene.act())).isEmpty();
  }

  private static boolean speaksOf(Optional<Pattern> applies, Collection<Full> picked, Scene scene) {
    return applies.isEmpty() || speaksOf(applies.get(), picked, scene);
  }

  private static boolean speaksOf(Pattern applies, Collection<Full> picked, Scene scene) {
    return switch (applies.kind()) {
      case Vocabulary.PERSON -> Matching.matches(applies, scene.who().person());
      case Vocabulary.ACT -> Matching.matches(applies, scene.act());
      default -> picked.stream().anyMatch(thing -> Matching.matches(applies, thing));
    };
  }

  private boolean lets(Cap cap, Amount amount, Choices choices) {
    return switch (cap.most()) {
      case Cap.Most.Unlimited _, Cap.Most.Count _ -> true;
      case Cap.Most.Unsourced _ -> choices.holds(new Free(Why.UNSOURCED, name(cap) + " suffices"));
      case Cap.Most.Sum(var most) ->
          most.currency().equals(amount.currency())
              ? amount.value().compareTo(most.value()) <= 0
              : choices.holds(new Free(Why.RATE, name(cap) + " suffices"));
    };
  }

  private String name(Cap cap) {
    return place + " cap " + limit.caps().indexOf(cap);
  }

  /// A higher band, then what speaks of less, then the later.
  static boolean beats(Cap one, Cap other) {
    int mine = one.citation().authority().band();
    int theirs = other.citation().authority().band();
    if (mine != theirs) {
      return mine > theirs;
    }
    if (one.applies().equals(other.applies())) {
      return one.force().start().day().isAfter(other.force().start().day());
    }
    return speaksOfLess(one.applies(), other.applies());
  }

  private static boolean speaksOfLess(Optional<Pattern> one, Optional<Pattern> other) {
    return one.isPresent() && (other.isEmpty() || Narrower.strictly(one.get(), other.get()));
  }
}
