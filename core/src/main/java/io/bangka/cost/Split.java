package io.bangka.cost;

import io.bangka.model.Procedure;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A sum in several payments: as few as the limits let, and of these the split with the least fees.
///
/// @param procedure by which it is paid
/// @param parts largest first
/// @param days on how many days
/// @param last the day of the last payment, where the first is made on the day of the answer
/// @param fees that sources tell, together; empty where nobody tells any
/// @param rate the day of the reference rate, where a limit is in another currency
/// @param unknown whether there is a limit, too, of which no source says how much
public record Split(
    Procedure procedure,
    List<Part> parts,
    int days,
    LocalDate last,
    Optional<Amount> fees,
    Optional<LocalDate> rate,
    boolean unknown) {

  /// So many payments of the same sum.
  public record Part(int times, Amount amount) {}

  public Split {
    parts = List.copyOf(parts);
  }

  public int payments() {
    return parts.stream().mapToInt(Part::times).sum();
  }
}
