package io.bangka.pack;

import io.bangka.model.Kind;
import io.bangka.written.Written;

/// A key that is no attribute of its kind.
///
/// @param prefix the path that it stands under: empty, or `verified-with.`
record Stranger(Kind kind, String prefix, Written.Scalar key) {
  /// Where it stands: `wallet`, or `wallet.verified-with`.
  String owner() {
    return prefix.isEmpty()
        ? kind.name()
        : kind.name() + "." + prefix.substring(0, prefix.length() - 1);
  }

  /// As a report of what was ignored names it: `wallets.verified-with.colour`.
  String path() {
    return kind.plural() + "." + prefix + key.text();
  }
}
