package io.bangka.workshop.coverage;

import io.bangka.pack.FactAccount;

/// What became of a fact.
public sealed interface Fate {

  /// A pack states it.
  record Used(FactAccount.Used account) implements Fate {}

  /// A pack leaves it out, for a reason other than `later`.
  record LeftOut(FactAccount.NotUsed account) implements Fate {}

  /// Nobody has looked at it yet, or somebody put it off.
  record Open() implements Fate {}

  static Fate of(FactAccount account) {
    return switch (account) {
      case FactAccount.Used used -> new Used(used);
      case FactAccount.NotUsed left ->
          left.because() == FactAccount.Reason.LATER ? new Open() : new LeftOut(left);
    };
  }
}
