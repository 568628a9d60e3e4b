package io.bangka.model;

import io.bangka.money.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/// What somebody charges on a payment.
///
/// @param rate as a fraction: 0.03 is three in a hundred
/// @param plus a fixed sum on top of the rate
/// @param above charged only when the payment is more than this (strict)
/// @param applies which holding, person or act it speaks of; empty for all
/// @param act the acts that it is charged on; empty for all that its procedure allows
public record Fee(
    LocalText title,
    BigDecimal rate,
    Optional<Amount> plus,
    On on,
    Optional<Amount> above,
    Optional<Amount> min,
    Optional<Amount> max,
    ChargedBy by,
    Optional<Pattern> applies,
    Optional<Pattern> act,
    Force force,
    Citation citation) {

  /// The part of the payment that the rate is taken of.
  public enum On {
    /// The whole payment, once it is above the threshold.
    WHOLE,
    /// Only the part above the threshold.
    EXCESS,
    /// The payment together with the fees charged before.
    CHARGED
  }

  public enum ChargedBy {
    PLATFORM,
    ISSUER,
    NETWORK,
    MERCHANT,
    OPERATOR
  }
}
