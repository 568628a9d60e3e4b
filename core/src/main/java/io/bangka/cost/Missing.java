package io.bangka.cost;

/// A part of what a payment costs of which no source tells.
public enum Missing {
  /// What the platform, its operator or the merchant charges.
  SERVICE,
  /// What the bank takes that issued the card, or keeps the account.
  ISSUER,
  /// The exchange rate, against the reference rate.
  EXCHANGE
}
