package io.bangka.service;

import io.bangka.model.ClaimVerdict;
import io.bangka.service.JudgedClaim.Outcome;
import io.bangka.service.JudgedClaim.Reason;
import java.util.List;
import java.util.Optional;

/// What follows for a claim from what became of its consequences. The whole meaning of a claim's
/// verdict stands here.
final class ClaimVerdicts {
  private ClaimVerdicts() {}

  static ClaimVerdict of(List<Reason> reasons) {
    if (any(reasons, Outcome.DIFFERS)) {
      return ClaimVerdict.AMBIGUOUS;
    }
    if (!any(reasons, Outcome.OPPOSED)) {
      return withoutOpposition(reasons);
    }
    if (reasons.stream().allMatch(ClaimVerdicts::wasSo)) {
      return ClaimVerdict.OUTDATED;
    }
    return any(reasons, Outcome.BORNE_OUT) ? ClaimVerdict.TOO_BROAD : ClaimVerdict.CONTRADICTED;
  }

  /// A claim of which a part cannot be decided says more than is known.
  private static ClaimVerdict withoutOpposition(List<Reason> reasons) {
    if (!any(reasons, Outcome.BORNE_OUT)) {
      return ClaimVerdict.UNSUPPORTED;
    }
    return any(reasons, Outcome.OPEN) ? ClaimVerdict.TOO_BROAD : ClaimVerdict.SUPPORTED;
  }

  /// What is not so now was so then.
  private static boolean wasSo(Reason reason) {
    return reason.outcome() != Outcome.OPPOSED
        || reason.once().equals(Optional.of(Outcome.BORNE_OUT));
  }

  private static boolean any(List<Reason> reasons, Outcome outcome) {
    return reasons.stream().anyMatch(reason -> reason.outcome() == outcome);
  }
}
