package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import java.util.Map;
import java.util.Optional;

/// How many completions there are, before lacks and implications rule some out.
record Size(Scenes scenes, Settling settling) {
  private static final long MANY = 1_000_000_000;

  long of(Profile profile, Map<String, Profile> parties) {
    long size = settling.each(scenes.act()).size();
    size = times(size, persons(Optional.empty(), profile));
    for (String party : scenes.partiesAskedFor()) {
      size = times(size, persons(Optional.of(party), Scenes.party(party, parties)));
    }
    return size;
  }

  private long persons(Optional<String> party, Profile profile) {
    long size = settling.each(profile.person()).size();
    for (Holding said : profile.holdings()) {
      size = times(size, settling.each(said).size());
    }
    for (var further : scenes.further(party).entrySet()) {
      if (!profile.complete().contains(further.getKey())) {
        int possible = settling.each(Holding.unsaid(further.getKey())).size();
        size = times(size, subsets(possible, further.getValue()));
      }
    }
    return size;
  }

  private static long subsets(int items, int most) {
    long subsets = 0;
    long ofThisSize = 1;
    for (int size = 0; size <= Math.min(items, most); size++) {
      subsets += ofThisSize;
      ofThisSize = ofThisSize * (items - size) / (size + 1);
    }
    return subsets;
  }

  private static long times(long one, long other) {
    return Math.min(MANY, Math.min(MANY, one) * Math.min(MANY, other));
  }
}
