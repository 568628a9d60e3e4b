package io.bangka.cost;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import io.bangka.model.Spending;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is to be paid, and by whom.
///
/// @param purpose an act of the vocabulary
/// @param act where, by which code …; of kind `act`
/// @param platform empty for any
/// @param home the currency that the person's money is in (ISO 4217); empty where nobody says
/// @param person empty to compare what there is, whoever asks
/// @param parties the other people in the act, by role
/// @param strict without presumptions
public record CostQuestion(
    LocalDate asOf,
    String purpose,
    Holding act,
    Optional<String> platform,
    Spending spending,
    Optional<String> home,
    Optional<Profile> person,
    Map<String, Profile> parties,
    boolean strict) {
  public CostQuestion {
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
  }

  /// The same, paid by this person.
  public CostQuestion by(Profile payer) {
    return new CostQuestion(
        asOf, purpose, act, platform, spending, home, Optional.of(payer), parties, strict);
  }
}
