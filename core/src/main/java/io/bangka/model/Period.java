package io.bangka.model;

/// Over which stretch of time a limit counts. [#TRANSACTION] is one payment; the others are
/// calendar periods in the provider's time zone.
public enum Period {
  TRANSACTION,
  DAY,
  MONTH,
  YEAR,
  LIFE
}
