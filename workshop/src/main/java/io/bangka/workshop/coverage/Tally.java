package io.bangka.workshop.coverage;

import io.bangka.pack.FactAccount.Reason;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many facts became what.
///
/// @param leftOut by reason; reasons that do not occur are left out
public record Tally(int used, Map<Reason, Integer> leftOut, int open) {
  public Tally {
    var copy = new EnumMap<Reason, Integer>(Reason.class);
    copy.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(copy);
  }

  static Tally of(Collection<Fate> fates) {
    int used = 0;
    int open = 0;
    var leftOut = new EnumMap<Reason, Integer>(Reason.class);
    for (Fate fate : fates) {
      switch (fate) {
        case Fate.Used _ -> used++;
        case Fate.Open _ -> open++;
        case Fate.LeftOut(var account) -> leftOut.merge(account.because(), 1, Integer::sum);
      }
    }
    return new Tally(used, leftOut, open);
  }

  public int allLeftOut() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int facts() {
    return used + allLeftOut() + open;
  }
}
