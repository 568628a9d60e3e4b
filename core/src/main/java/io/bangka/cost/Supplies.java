package io.bangka.cost;

import java.util.List;
import java.util.Map;

/// Money that must be fetched before it can be paid: cash is drawn or changed, a wallet that pays
/// from its balance alone is filled. By provider of the payment; the others take it from a card or
/// an account as it is paid.
final class Supplies {

  /// The purposes by which it is fetched.
  ///
  /// @param own whether only procedures of the same provider do it
  record Supply(List<String> purposes, boolean own) {}

  private static final Map<String, Supply> BY_PROVIDER =
      Map.of(
          "cash", new Supply(List.of("cash-withdrawal", "change-into-yuan"), false),
          "e-cny", new Supply(List.of("top-up"), true));

  private Supplies() {}

  static Supply of(String provider) {
    return BY_PROVIDER.getOrDefault(provider, new Supply(List.of(), true));
  }

  /// Whether what the provider offers gets the money to a payment: what fills a wallet of its own
  /// gets it nowhere else.
  static boolean serves(String provider, String payment) {
    return provider.equals(payment) || !(of(payment).own() || isFilled(provider));
  }

  private static boolean isFilled(String provider) {
    return BY_PROVIDER.containsKey(provider) && of(provider).own();
  }
}
