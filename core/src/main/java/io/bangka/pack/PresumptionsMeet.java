package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Presumption.Fact;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import java.util.List;

/// Presumptions that can meet each other: that contradict each other, or of which one presumes what
/// another one's condition asks about. Saying what was presumed would then change what is presumed.
final class PresumptionsMeet {
  private static final LocalText MEND =
      new LocalText(
          "Give one of them an `unless` or `when` that keeps them apart.",
          "请给其中一条加上 `unless` 或 `when`，使两者不会同时成立。");

  private final Draft draft;
  private final Faults faults;

  PresumptionsMeet(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    List<Presumption> all = draft.knowledge().presumptions();
    for (int i = 0; i < all.size(); i++) {
      for (Presumption later : all.subList(i + 1, all.size())) {
        check(all.get(i), later);
      }
    }
  }

  private void check(Presumption earlier, Presumption later) {
    refuseFulfilling(earlier, later);
    refuseFulfilling(later, earlier);
    if (!apart(earlier, later) && contradict(earlier.fact(), later.fact())) {
      report("presumptions-contradict", later, earlier, "contradicts {}", "与「{}」矛盾");
    }
  }

  private void refuseFulfilling(Presumption one, Presumption asking) {
    if (switchesOff(one, asking) || switchesOn(one, asking)) {
      report("presumption-fulfils", asking, one, "asks about what {} presumes", "的条件涉及「{}」所推定的内容");
    }
  }

  /// Whether no profile calls for both.
  private static boolean apart(Presumption one, Presumption other) {
    return excludes(one.when(), other) || excludes(other.when(), one);
  }

  /// Whether what was said, if it matches these, surely keeps the presumption from applying.
  private static boolean excludes(List<Pattern> said, Presumption presumption) {
    return said.stream().anyMatch(when -> presumption.unless().stream().anyMatch(when::within));
  }

  /// Whether both may apply, and saying what the one presumes ends the other.
  private static boolean switchesOff(Presumption one, Presumption other) {
    return matchesSome(one.fact(), other.unless()) && !apart(one, other);
  }

  /// Whether saying what the one presumes may make the other apply. A presumed lack may come to
  /// apply so ("no other phone than the ones you named"): it narrows what nobody mentioned, and
  /// what was settled without it stays so.
  private static boolean switchesOn(Presumption one, Presumption other) {
    List<Pattern> stillNeeded =
        other.when().stream().filter(when -> !matches(one.fact(), when)).toList();
    return other.fact() instanceof Fact.Has
        && stillNeeded.size() < other.when().size()
        && !matchesSome(one.fact(), other.unless())
        && !excludes(one.when(), other)
        && !excludes(stillNeeded, one);
  }

  private static boolean matchesSome(Fact fact, List<Pattern> patterns) {
    return patterns.stream().anyMatch(pattern -> matches(fact, pattern));
  }

  private static boolean matches(Fact fact, Pattern pattern) {
    return switch (fact) {
      case Fact.Has(var holding) -> Relate.surely(holding, pattern);
      case Fact.Lacks _ -> false; // conditions ask what is there, never what is not
    };
  }

  private static boolean contradict(Fact one, Fact other) {
    return switch (one) {
      case Fact.Has(var holding) ->
          switch (other) {
            case Fact.Has(var second) -> bothAboutThePerson(holding, second);
            case Fact.Lacks(var pattern) -> Relate.surely(holding, pattern);
          };
      case Fact.Lacks(var pattern) ->
          switch (other) {
            case Fact.Has(var holding) -> Relate.surely(holding, pattern);
            case Fact.Lacks _ -> false;
          };
    };
  }

  /// There is one person, so two facts about them must agree; there may be two cards.
  private static boolean bothAboutThePerson(Holding one, Holding other) {
    Pattern pattern = Relate.asPattern(other);
    return one.kind().equals(Vocabulary.PERSON)
        && other.kind().equals(Vocabulary.PERSON)
        && Relate.disjoint(Relate.asPattern(one), pattern);
  }

  private void report(String kind, Presumption at, Presumption other, String en, String zh) {
    faults.error(
        kind,
        draft.origins().of(at),
        new LocalText(
            "This presumption " + en.replace("{}", "`" + other.id() + "`") + ".",
            "这条推定" + zh.replace("{}", other.id()) + "。"),
        MEND);
  }
}
