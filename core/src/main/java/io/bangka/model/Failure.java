package io.bangka.model;

/// The kinds of failure that a message may speak of: what one would have to change.
public enum Failure {
  /// The person is not verified, or what the platform knows of them is not, or no longer, right.
  IDENTITY,
  /// The card is of a kind that is not taken.
  CARD,
  /// The bank that issued the card says no.
  ISSUER,
  /// The sum, or how often.
  LIMIT,
  /// What is on the balance.
  BALANCE,
  /// The platform finds what is being done unusual.
  RISK,
  /// The account is restricted, frozen or closed.
  ACCOUNT,
  /// The telephone number, or the codes that are sent to it.
  PHONE,
  /// The country or region in which it happens.
  PLACE,
  /// The merchant, or its code, or whoever is paid.
  PAYEE,
  /// The application, its settings, the network.
  APPLICATION
}
