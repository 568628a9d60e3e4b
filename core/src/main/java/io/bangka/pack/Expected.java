package io.bangka.pack;

import io.bangka.model.Cap;
import io.bangka.model.Leaning;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.money.Amount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a case says of the answer. Whatever is empty here is not looked at.
///
/// @param because the state of requirements, by role; `met` is true, `unmet` false
/// @param assumes exactly these presumptions matter; an empty list says that none does
/// @param allows acts, each of which must be among the allowed ones
/// @param denies acts, each of which must be among the denied ones
/// @param charged what the fees must come to, one each, for the query's amount
/// @param gaps what is told to be unknown: requirements, `procedure`, `limit`, `fee`, `takes`,
///   `act`
/// @param sources ids, each of which must be cited
/// @param asks what is asked, as `plural.attribute` (`cards.network`), each of which must be there
/// @param remedies exactly these, each a set of patterns to gain
public record Expected(
    Optional<Verdict> verdict,
    Optional<String> procedure,
    Optional<Why> why,
    Optional<Leaning> leaning,
    Optional<Boolean> firm,
    SequencedMap<String, Truth> because,
    Optional<List<String>> assumes,
    List<String> allows,
    List<String> denies,
    List<Bound> limits,
    List<Amount> charged,
    List<String> gaps,
    List<String> sources,
    List<String> asks,
    Optional<List<List<Pattern>>> remedies) {

  /// A limit that must be among those that bind.
  ///
  /// @param per empty for any period; likewise `of` and `over`
  public record Bound(
      Optional<Period> per, Optional<Limit.Of> of, Optional<Limit.Over> over, Cap.Most most) {}

  public Expected {
    because = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(because));
    assumes = assumes.map(List::copyOf);
    allows = List.copyOf(allows);
    denies = List.copyOf(denies);
    limits = List.copyOf(limits);
    charged = List.copyOf(charged);
    gaps = List.copyOf(gaps);
    sources = List.copyOf(sources);
    asks = List.copyOf(asks);
    remedies = remedies.map(List::copyOf);
  }
}
